import { type RefObject, useEffect, useState } from 'react';

/**
 * 0 while the content is higher or wider than its box, so the keyboard can stop there and scroll;
 * otherwise undefined, because a stop with nothing to do is in the way.
 */
export function useScrollStop(box: RefObject<HTMLElement | null>): 0 | undefined {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
      setOverflows(scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    measure();
    return () => observer.disconnect();
  }, [box]);
  return overflows ? 0 : undefined;
}
