import { parseAddress } from '../our-page.ts';

const LOCAL = ['app:', 'blob:', 'data:'];

/** Whether a request stays inside the app. The developer tools load their own pages while developing. */
export function staysLocal(
  address: string,
  { developing }: { readonly developing: boolean },
): boolean {
  const protocol = parseAddress(address)?.protocol ?? '';
  return LOCAL.includes(protocol) || (developing && protocol === 'devtools:');
}
