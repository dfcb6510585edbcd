/**
 * Tells zod not to look whether it may compile code: the content policy of the window forbids it, and every
 * look would be reported as a breach. It reads this as it is loaded, so this comes before everything else.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
