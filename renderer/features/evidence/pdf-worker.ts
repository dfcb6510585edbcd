import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';

type Policy = { readonly createScriptURL: (address: string) => string };
type Policies = {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
};

/** The one script that the content policy lets this window start on a thread of its own. */
const POLICY = 'cloche-worker';

let policy: Policy | null = null;

/** TypeScript's own types of the page do not know trusted types yet. */
function trustedAddress(): string {
  const policies = Reflect.get(window, 'trustedTypes') as Policies | undefined;
  if (policies === undefined) return workerAddress;
  policy ??= policies.createPolicy(POLICY, { createScriptURL: () => workerAddress });
  return policy.createScriptURL(workerAddress);
}

/** Starts the thread that takes documents apart, so that a heavy one never holds up the window. */
export function startPdfWorker(): Worker {
  return new Worker(trustedAddress(), { type: 'module', name: 'pdf' });
}
