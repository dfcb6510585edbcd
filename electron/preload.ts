import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { ASK, CHANGED, type ChannelName, COMMAND, channels } from '../shared/ipc/channels.ts';

const refusal = JSON.stringify({ ok: false, code: 'unknown-channel', details: {} });

function hear(name: string, listener: (message: unknown) => void): () => void {
  const heard = (_event: unknown, message: unknown) => listener(message);
  ipcRenderer.on(name, heard);
  return () => void ipcRenderer.removeListener(name, heard);
}

contextBridge.exposeInMainWorld(
  'cloche',
  Object.freeze({
    ask: (channel: ChannelName, input: unknown): Promise<string> =>
      channels.includes(channel)
        ? ipcRenderer.invoke(ASK, channel, JSON.stringify(input))
        : Promise.resolve(refusal),
    onChanged: (listener: (message: unknown) => void) => hear(CHANGED, listener),
    onCommand: (listener: (message: unknown) => void) => hear(COMMAND, listener),
  }),
);

// WebRTC reaches the network past the content policy and the resolver rule, and the app has no use for it.
void webFrame.executeJavaScript(
  'for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel"]) delete window[name];',
);

/** Milliseconds without a key or a press after which the window gives memory back. */
const REST = 10_000;
let resting: ReturnType<typeof setTimeout> | undefined;

/** What was needed for a moment, by the start or by what a person did, goes back once they rest. */
function giveBackAtRest(): void {
  clearTimeout(resting);
  resting = setTimeout(() => webFrame.clearCache(), REST);
}

for (const sign of ['load', 'keydown', 'pointerdown', 'wheel']) {
  window.addEventListener(sign, giveBackAtRest, { capture: true, passive: true });
}
