import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react';
import { panned, type Range, zoomedBy } from './range.ts';

type View = {
  readonly range: Range;
  readonly bounds: Range;
  /** Pixels of the plot, and of the names before it. */
  readonly width: number;
  readonly names: number;
  readonly onRange: (range: Range) => void;
};

/** Pixels. A press that moves less is a press. */
const STILL = 4;

/** Drags move through time, the wheel with Ctrl zooms around the pointer. Gives what hears the pointer. */
export function usePanAndZoom(box: RefObject<HTMLElement | null>, view: View) {
  const { range, bounds, width, names, onRange } = view;
  const grip = useRef<{ x: number; range: Range; moved: boolean } | null>(null);
  const wasDragged = useRef(false);
  const days = (pixels: number) => (pixels / width) * (range.to - range.from);
  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const left = box.current?.getBoundingClientRect().left ?? 0;
    const anchor = range.from + days(event.clientX - left - names);
    onRange(zoomedBy(range, event.deltaY > 0 ? 1.25 : 0.8, anchor, bounds));
  });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const hear = (event: WheelEvent) => onWheel(event);
    // React listens passively, and then the zoom of the page could not be stopped.
    element.addEventListener('wheel', hear, { passive: false });
    return () => element.removeEventListener('wheel', hear);
  }, [box]);
  return {
    onPointerDown: (event: PointerEvent) => {
      wasDragged.current = false;
      if (event.button !== 0) return;
      grip.current = { x: event.clientX, range, moved: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const held = grip.current;
      if (held === null || event.buttons !== 1) return;
      const pixels = held.x - event.clientX;
      if (!held.moved && Math.abs(pixels) < STILL) return;
      grip.current = { ...held, moved: true };
      wasDragged.current = true;
      onRange(panned(held.range, days(pixels), bounds));
    },
    onPointerUp: () => {
      grip.current = null;
    },
    /** A drag that ends on something does not open it. */
    onClickCapture: (event: MouseEvent) => {
      if (!wasDragged.current) return;
      wasDragged.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  };
}
