import { type RefObject, useEffect, useState } from 'react';

/** The width of an element in pixels, following it; `otherwise` until it has one. */
export function useWidth(box: RefObject<HTMLElement | null>, otherwise: number): number {
  const [width, setWidth] = useState(otherwise);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setWidth(element.clientWidth || otherwise);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [box, otherwise]);
  return width;
}
