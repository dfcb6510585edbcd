/** Device-independent pixels. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export const SMALLEST = { width: 900, height: 600 } as const;
const USUAL = { width: 1280, height: 800 } as const;

function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

const between = (value: number, low: number, high: number) =>
  Math.max(low, Math.min(value, Math.max(low, high)));

function within(wanted: Area, screen: Area): Area {
  const width = Math.min(Math.max(wanted.width, SMALLEST.width), screen.width);
  const height = Math.min(Math.max(wanted.height, SMALLEST.height), screen.height);
  return {
    width,
    height,
    x: between(wanted.x, screen.x, screen.x + screen.width - width),
    y: between(wanted.y, screen.y, screen.y + screen.height - height),
  };
}

/**
 * Where the window goes: where it was, if a screen still shows that place, else in the middle of the
 * first screen; wholly visible, and no larger than the screen.
 * @param screens The usable parts of the screens, the main one first.
 */
export function placeWindow(saved: Area | null, screens: readonly Area[]): Area {
  const first = screens[0] ?? { x: 0, y: 0, ...USUAL };
  if (saved !== null) {
    const best = screens.toSorted((a, b) => overlap(saved, b) - overlap(saved, a))[0];
    if (best !== undefined && overlap(saved, best) > 0) return within(saved, best);
  }
  const x = first.x + Math.round((first.width - USUAL.width) / 2);
  const y = first.y + Math.round((first.height - USUAL.height) / 2);
  return within({ x, y, ...USUAL }, first);
}
