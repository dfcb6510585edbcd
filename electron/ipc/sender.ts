import { isOurPage } from '../our-page.ts';

/** What is looked at in a frame; Electron's WebFrameMain has it. */
export type Frame = { readonly url: string; readonly parent: object | null };

/** Whether a message comes from the top frame of our one window while it shows our page. */
export function isOurFrame(frame: Frame | null, ours: Frame | undefined): boolean {
  return frame !== null && frame === ours && frame.parent === null && isOurPage(frame.url);
}
