import type { FaultLine } from '../fault-line.ts';
import { lieInside } from './lying-resolver.ts';
import { openNamespace } from './namespace.ts';
import { controlInside, type Seen, type SessionWish, sessionInside } from './session.ts';

/** Ways out that a hostile page tries at the least. */
const LEAST_WAYS = 18;

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

function linesOf(
  page: 'clean' | 'hostile',
  seconds: number,
  seen: Seen,
  control: Seen,
): FaultLine[] {
  const tried = page === 'hostile' && seen.ways.length < LEAST_WAYS ? 'too few ways' : null;
  const [first] = seen.trespasses;
  const worked = seen.rounds > 0 && seen.calls > 0 && tried === null;
  return [
    {
      name: `packets that leave in ${seconds} s of work, ${page} page`,
      tried: seen.rounds,
      bad: seen.packets,
      bar: '0, and the control sends',
      isKept: worked && seen.packets === 0 && control.packets > 0,
      note: `control: ${control.packets} packets${page === 'hostile' ? `, ${seen.ways.length} ways out tried` : ''}`,
    },
    {
      name: `system calls that reach for a network, ${page} page`,
      tried: seen.calls,
      bad: seen.trespasses.length,
      bar: '0, and the control asks',
      isKept: worked && seen.trespasses.length === 0 && control.trespasses.length > 0,
      note: first ? first.line.slice(0, 120) : `control: ${control.trespasses.length} calls`,
    },
  ];
}

/**
 * The whole app started and at work where there is no address, no route and no name server, while the machine says
 * that a proxy should be asked first. `tried` is rounds of work.
 */
export async function brokenNetworkGate({
  seconds,
  program,
}: Pick<GateScale, 'seconds' | 'program'>): Promise<FaultLine[]> {
  const namespace = await openNamespace('nowhere');
  try {
    const wish = { seconds, hostile: false, traced: true, env: PROXIES };
    const seen = await sessionInside(namespace, { ...wish, ...(program ? { program } : {}) });
    const bad = seen.packets + seen.trespasses.length;
    return [
      {
        name: 'work without address, route or name server: packets, and calls that reach for a network',
        tried: seen.rounds,
        bad,
        bar: '0',
        isKept: bad === 0 && seen.rounds > 0 && seen.calls > 0,
        note: `${seen.calls} calls looked at`,
      },
    ];
  } finally {
    namespace.remove();
  }
}

/**
 * The whole app at work in a network whose name server leads everyone to one page, as that of a hotel does. The control
 * has to ask it.
 */
export async function captiveNetworkGate({
  seconds,
  program,
}: Pick<GateScale, 'seconds' | 'program'>): Promise<FaultLine[]> {
  const namespace = await openNamespace('captive');
  try {
    const asked = await lieInside(namespace);
    const wish = { seconds, hostile: true, traced: true, env: PROXIES };
    const seen = await sessionInside(namespace, { ...wish, ...(program ? { program } : {}) });
    const bad = seen.packets + seen.trespasses.length + asked();
    await controlInside(namespace);
    return [
      {
        name: 'work where the name server lies: packets, calls that reach for a network, questions to it',
        tried: seen.rounds,
        bad,
        bar: '0, and the control asks',
        isKept: bad === 0 && seen.calls > 0 && seen.ways.length >= LEAST_WAYS && asked() > 0,
        note: `control: ${asked()} questions`,
      },
    ];
  } finally {
    namespace.remove();
  }
}

/**
 * The whole app at work in a network of its own: counts the packets that leave and the calls that would let them.
 * `tried` is rounds of work, or calls that were looked at. The positive control runs in the same network.
 */
export async function networkGates({ seconds, pages, program }: GateScale): Promise<FaultLine[]> {
  const namespace = await openNamespace();
  try {
    const seen: { readonly page: 'clean' | 'hostile'; readonly of: Seen }[] = [];
    for (const page of pages) {
      const env = page === 'hostile' ? PROXIES : {};
      const wish = { seconds, hostile: page === 'hostile', traced: true, env };
      const of = await sessionInside(namespace, { ...wish, ...(program ? { program } : {}) });
      seen.push({ page, of });
    }
    // Last: it joins groups of the network, and for a second after its end the kernel goes on to tell that it left them.
    const control = await controlInside(namespace);
    return seen.flatMap(({ page, of }) => linesOf(page, seconds, of, control));
  } finally {
    namespace.remove();
  }
}
