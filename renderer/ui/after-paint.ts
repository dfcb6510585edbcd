/** Does the work once what was drawn last is on the screen and nothing else is to do. Gives the way to stop. */
export function afterPaint(work: () => void): () => void {
  let idle = 0;
  let frame = requestAnimationFrame(() => {
    // A frame is begun before it is painted: the next one begins after.
    frame = requestAnimationFrame(() => {
      idle = requestIdleCallback(work);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    cancelIdleCallback(idle);
  };
}
