import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingTools } from '../../../build/runtime/test-tools.mjs';

/**
 * A network of its own with one way out, `out0`, to a neighbour that takes everything and answers nothing. The kernel
 * says nothing on it of its own accord: no addresses are negotiated and the neighbour needs not be looked for. Names
 * are asked of a server behind it, so that a question for one is a packet too. In a network that is nowhere there is the
 * way out alone: no address, no route and nobody to ask for a name. In a captive one names are asked of a server inside.
 */
const SET_UP = `set -e
ip link set lo up
ip link add out0 type veth peer name far0
for name in out0 far0; do
  cd /proc/sys/net/ipv6/conf/$name
  echo 1 > addr_gen_mode; echo 0 > accept_ra; echo 0 > autoconf; echo 0 > accept_dad
done
cd /
ip link set out0 up
ip link set far0 up
mount --bind "$1" /etc/resolv.conf
test "$2" != nowhere || { echo ready; exec sleep infinity; }
ip addr add 10.77.0.2/24 dev out0
ip -6 addr add fd77::2/128 dev lo
ip neigh add 10.77.0.1 lladdr 02:00:00:00:00:01 dev out0 nud permanent
ip -6 route add fd77::1 dev out0
ip -6 neigh add fd77::1 lladdr 02:00:00:00:00:01 dev out0 nud permanent
ip route add default via 10.77.0.1
ip -6 route add default via fd77::1 src fd77::2
echo ready
exec sleep infinity`;

export type NetworkKind = 'routed' | 'nowhere' | 'captive';

const RESOLVERS: Readonly<Record<NetworkKind, string>> = {
  routed: 'nameserver 10.77.0.1\noptions timeout:1 attempts:1\n',
  nowhere: '',
  captive: 'nameserver 127.0.0.1\n',
};

export type Namespace = {
  /** The command line that runs this one inside. */
  readonly inside: (command: readonly string[]) => string[];
  /** Packets that have left so far. */
  readonly sent: () => number;
  /** Ends everything that runs inside. */
  readonly remove: () => void;
};

/** What this machine lacks for the network gates, in a sentence, or null. */
export function whyNoNamespace(): string | null {
  const missing = missingTools();
  if (process.platform !== 'linux') return 'the network gates need Linux';
  if (missing.length > 0) return `the network gates need: apt-get install ${missing.join(' ')}`;
  const allowed = spawnSync('unshare', [...separation(), 'true']).status === 0;
  return allowed ? null : 'this machine allows no network namespace: run as root';
}

/** Root has the right; anyone else has it inside a user namespace, where the kernel allows those. */
function separation(): string[] {
  const user = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
  return [...user, '--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
}

async function untilReady(holder: ChildProcess): Promise<void> {
  let said = '';
  holder.stdout?.setEncoding('utf8');
  holder.stdout?.on('data', (part: string) => {
    said += part;
  });
  while (!said.includes('ready')) {
    if (holder.exitCode !== null) throw new Error('the network of its own could not be made');
    await Promise.race([once(holder, 'exit'), once(holder.stdout ?? holder, 'data')]);
  }
}

/** The first process inside, as it is called outside. */
function firstInside(holder: ChildProcess): number {
  const children = readFileSync(`/proc/${holder.pid}/task/${holder.pid}/children`, 'utf8');
  return Number(children.trim().split(' ')[0]);
}

/** Makes a network of its own. See `whyNoNamespace` for where that is not possible. */
export async function openNamespace(kind: NetworkKind): Promise<Namespace> {
  const folder = mkdtempSync(join(tmpdir(), 'cloche-network-'));
  const resolver = join(folder, 'resolv.conf');
  writeFileSync(resolver, RESOLVERS[kind]);
  const program = ['bash', '-c', SET_UP, 'bash', resolver, kind];
  const holder = spawn('unshare', [...separation(), ...program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await untilReady(holder);
  const pid = firstInside(holder);
  const user = process.getuid?.() === 0 ? [] : ['--user', '--preserve-credentials'];
  const enter = ['nsenter', `--target=${pid}`, ...user, '--net', '--mount', '--pid', '--'];
  return {
    inside: (command) => [...enter, ...command],
    sent: () => {
      const line = /out0:(.*)/.exec(readFileSync(`/proc/${pid}/net/dev`, 'utf8'))?.[1];
      const packets = Number(line?.trim().split(/\s+/)[9]);
      if (!Number.isInteger(packets)) throw new Error('the packets could not be counted');
      return packets;
    },
    remove: () => {
      holder.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
