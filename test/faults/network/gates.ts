import type { FaultLine } from '../fault-line.ts';
import { LEAST_WAYS, linesOf } from './gate-lines.ts';
import { lieInside } from './lying-resolver.ts';
import { type Namespace, type NetworkKind, openNamespace } from './namespace.ts';
import { controlInside, type Seen, type SessionWish, sessionInside } from './session.ts';

/** A machine on which something else would like to be asked first. */
export const PROXIES = {
  http_proxy: 'http://192.0.2.7:3128',
  https_proxy: 'http://192.0.2.7:3128',
  all_proxy: 'socks5://192.0.2.7:1080',
  auto_proxy: 'http://192.0.2.7/proxy.pac',
};

export type GateScale = {
  /** How long each session works, in seconds. */
  readonly seconds: number;
  readonly pages: readonly ('clean' | 'hostile')[];
  /** The packaged program; the app's folder when not given. */
  readonly program?: Pick<SessionWish, 'executable' | 'appFolder'>;
};

/** One network of its own, for as long as the work takes. */
async function inNetwork<T>(
  kind: NetworkKind,
  work: (namespace: Namespace) => Promise<T>,
): Promise<T> {
  const namespace = await openNamespace(kind);
  try {
    return await work(namespace);
  } finally {
    namespace.remove();
  }
}

type OneNetwork = Pick<GateScale, 'seconds' | 'program'>;

/**
 * The whole app started and at work where there is no address, no route and no name server, while the machine says
 * that a proxy should be asked first. `tried` is rounds of work.
 */
export function brokenNetworkGate(scale: OneNetwork): Promise<FaultLine[]> {
  return inNetwork('nowhere', async (namespace) => {
    const wish = { ...scale, hostile: false, traced: true, env: PROXIES };
    const seen = await sessionInside(namespace, wish);
    const bad = seen.packets + seen.trespasses.length;
    const line = {
      name: 'work without address, route or name server: packets, and calls that reach for a network',
      tried: seen.rounds,
      bad,
      bar: '0',
      isKept: bad === 0 && seen.rounds > 0 && seen.calls > 0,
      note: `${seen.calls} calls looked at`,
    };
    return [line];
  });
}

/**
 * The whole app at work in a network whose name server leads everyone to one page, as that of a hotel does. The control
 * has to ask it.
 */
export function captiveNetworkGate(scale: OneNetwork): Promise<FaultLine[]> {
  return inNetwork('captive', async (namespace) => {
    const asked = await lieInside(namespace);
    const wish = { ...scale, hostile: true, traced: true, env: PROXIES };
    const seen = await sessionInside(namespace, wish);
    const bad = seen.packets + seen.trespasses.length + asked();
    await controlInside(namespace);
    const line = {
      name: 'work where the name server lies: packets, calls that reach for a network, questions to it',
      tried: seen.rounds,
      bad,
      bar: '0, and the control asks',
      isKept: bad === 0 && seen.calls > 0 && seen.ways.length >= LEAST_WAYS && asked() > 0,
      note: `control: ${asked()} questions`,
    };
    return [line];
  });
}

/**
 * The whole app at work in a network of its own: counts the packets that leave and the calls that would let them.
 * `tried` is rounds of work, or calls that were looked at. The positive control runs in the same network.
 */
export function networkGates({ pages, ...scale }: GateScale): Promise<FaultLine[]> {
  return inNetwork('routed', async (namespace) => {
    const seen: { readonly page: 'clean' | 'hostile'; readonly of: Seen }[] = [];
    for (const page of pages) {
      const env = page === 'hostile' ? PROXIES : {};
      const wish = { ...scale, hostile: page === 'hostile', traced: true, env };
      seen.push({ page, of: await sessionInside(namespace, wish) });
    }
    // Last: it joins groups of the network, and for a second after its end the kernel goes on to tell that it left them.
    const control = await controlInside(namespace);
    return seen.flatMap(({ page, of }) => linesOf(page, scale.seconds, of, control));
  });
}
