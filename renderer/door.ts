import { askAhead } from './api.ts';

/** Milliseconds after which a picture is waited for no longer: a window that is not shown gets none. */
const NO_PICTURE = 250;

/**
 * The first script of a page that came with its lock screen drawn: it lets that be seen, and only then asks the first
 * question and has the rest read, in both processes at once; either would hold up the first picture. The page names
 * the rest as what it is to fetch ahead.
 */
function goOn(): void {
  clearTimeout(waiting);
  seen.disconnect();
  askAhead();
  const rest = document.querySelector<HTMLLinkElement>('link[rel=modulepreload]');
  if (rest === null) throw new Error('the page does not name its script');
  void import(/* @vite-ignore */ rest.href);
}

const waiting = setTimeout(goOn, NO_PICTURE);
const seen = new PerformanceObserver(goOn);
seen.observe({ type: 'paint', buffered: true });
