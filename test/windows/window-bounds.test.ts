import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Area, placeWindow } from '../../electron/windows/window-bounds.ts';

const laptop: Area = { x: 0, y: 0, width: 1440, height: 860 };
const beside: Area = { x: 1440, y: -200, width: 2560, height: 1400 };

describe('the window', () => {
  test('opens in the middle of the main screen the first time', () => {
    expect(placeWindow(null, [laptop, beside])).toEqual({ x: 80, y: 30, width: 1280, height: 800 });
  });

  test('opens where it was, also on another screen', () => {
    const saved = { x: 1600, y: 0, width: 1000, height: 700 };
    expect(placeWindow(saved, [laptop, beside])).toEqual(saved);
  });

  test('comes back to the main screen when its own is gone', () => {
    const saved = { x: 1600, y: 0, width: 1000, height: 700 };
    expect(placeWindow(saved, [laptop])).toEqual({ x: 80, y: 30, width: 1280, height: 800 });
  });

  test('is pulled wholly into view', () => {
    const saved = { x: 1200, y: 700, width: 1000, height: 700 };
    expect(placeWindow(saved, [laptop])).toEqual({ x: 440, y: 160, width: 1000, height: 700 });
  });

  test('is as small as a screen that is smaller than the least', () => {
    const tiny = { x: 0, y: 0, width: 800, height: 480 };
    expect(placeWindow(null, [tiny])).toEqual(tiny);
  });

  test('is always wholly visible on some screen', () => {
    const length = fc.integer({ min: 1, max: 10_000 });
    const at = fc.integer({ min: -20_000, max: 20_000 });
    const area = fc.record({ x: at, y: at, width: length, height: length });
    fc.assert(
      fc.property(
        fc.option(area),
        fc.array(area, { minLength: 1, maxLength: 3 }),
        (saved, screens) => {
          const placed = placeWindow(saved, screens);
          return screens.some(
            (screen) =>
              placed.x >= screen.x &&
              placed.y >= screen.y &&
              placed.x + placed.width <= screen.x + screen.width &&
              placed.y + placed.height <= screen.y + screen.height,
          );
        },
      ),
    );
  });
});
