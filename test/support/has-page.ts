/**
 * Whether an app whose debugger waits at this port has its page. The driver that attaches while a page comes into being can
 * wait for it for ever, so it is let in afterwards.
 */
export async function hasPage(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => null);
  return /"title": ?"(Bare|Cloche)"/.test((await answer?.text()) ?? '');
}
