/** The app's own address: a scheme that no network serves, with one host and one page. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'cloche';
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** An address in its parts, or null when it is none. (`URL.parse` is younger than Node 20.) */
export function parseAddress(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Whether an address is one of the app's own files. Parsed, since prefixes can be imitated. */
export function isOurAddress(address: string): boolean {
  const url = parseAddress(address);
  return (
    url !== null &&
    url.protocol === `${APP_SCHEME}:` &&
    url.host === APP_HOST &&
    url.username === '' &&
    url.password === ''
  );
}

/** Whether an address is the app's one page; where in the app it stands (the part after #) is its own affair. */
export function isOurPage(address: string): boolean {
  return isOurAddress(address) && parseAddress(address)?.pathname === '/index.html';
}
