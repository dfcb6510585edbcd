import { type RefObject, useEffect, useState } from 'react';

/** What the keyboard can reach by itself, and scroll from. */
const STOPS = 'a[href], button, input, select, textarea, [tabindex="0"]';

/**
 * 0 while the content is larger than its box and holds nothing the keyboard could stop at, so that
 * it can be scrolled; otherwise undefined, because a stop with nothing to do is in the way.
 */
export function useScrollStop(box: RefObject<HTMLElement | null>): 0 | undefined {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
      const isLarger = scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
      setOverflows(isLarger && element.querySelector(STOPS) === null);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    measure();
    return () => observer.disconnect();
  }, [box]);
  return overflows ? 0 : undefined;
}
