import { afterAll } from 'vitest';
import { hasDisplay } from '../../build/runtime/system-libraries.mjs';
import { virtualDisplay } from '../../build/runtime/virtual-display.mjs';

// Every file of end-to-end tests has a display of its own where there is no real one: two of them at once share neither
// the keyboard nor the clipboard.
if (!hasDisplay()) {
  const display = await virtualDisplay();
  process.env.DISPLAY = display.name;
  afterAll(() => display.end());
}
