import { electronRuntime } from './electron-runtime.mjs';
import { asScript } from './script.mjs';

await asScript(import.meta.url, () => console.log(JSON.stringify(electronRuntime(), null, 2)));
