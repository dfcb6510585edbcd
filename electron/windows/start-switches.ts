import type { App } from 'electron';

/** Switches with which a person or a program could look into the app, change it or make it talk. */
const DANGEROUS = [
  /^--?inspect(-.*)?$/,
  /^--remote-debugging-(port|pipe|address)$/,
  /^--load-extension$/,
  /^--js-flags$/,
  /^--proxy-.*$/,
  /^--host-(resolver-)?rules$/,
  /^--log-net-log$/,
  /^--disable-web-security$/,
  /^--user-data-dir$/,
];

/** What a program that drives the app in tests passes. */
const TEST_DRIVER = ['--inspect', '--remote-debugging-port'];

/**
 * The switches for which a packaged app does not start.
 * @param drivable The build made for end-to-end tests, whose driver may connect.
 */
export function dangerousSwitches(
  commandLine: readonly string[],
  { drivable }: { readonly drivable: boolean },
): string[] {
  return commandLine
    .map((argument) => argument.split('=')[0] ?? '')
    .filter((name) => DANGEROUS.some((pattern) => pattern.test(name)))
    .filter((name) => !(drivable && TEST_DRIVER.includes(name)));
}

/** Closes what Chromium would otherwise send of its own accord. Must run before the app is ready. */
export function closeNetwork(app: App): void {
  const { commandLine } = app;
  // Neither names nor literal addresses lead anywhere; measured with packets, see SECURITY.md.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  commandLine.appendSwitch(
    'disable-features',
    'WebRtcHideLocalIpsWithMdns,MediaRouter,DialMediaRouteProvider,OptimizationHints,AutofillServerCommunication',
  );
  // No proxy is looked for either, neither in the environment nor in the network.
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('no-pings');
}

/** Makes every way out of Node's own network functions a loud mistake. */
export function closeNodeNetwork(): void {
  for (const name of ['fetch', 'WebSocket', 'EventSource']) {
    Object.defineProperty(globalThis, name, {
      configurable: false,
      get: () => {
        throw new Error('this app has no network');
      },
    });
  }
}
