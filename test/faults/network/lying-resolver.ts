import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { bundleForNode } from '../../vault/support/bundle-for-node.ts';
import type { Namespace } from './namespace.ts';

/** Gives every name in this network the same address. Ends with the network. Gives how often it was asked so far. */
export async function lieInside(namespace: Namespace): Promise<() => number> {
  const program = await bundleForNode('../../faults/network/lying-resolver-child.ts');
  const [command = '', ...args] = namespace.inside([process.execPath, program]);
  const resolver = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  resolver.stdout.setEncoding('utf8');
  resolver.stdout.on('data', (part: string) => {
    said += part;
  });
  while (!said.includes('ready')) {
    if (resolver.exitCode !== null) throw new Error('the name server could not be started');
    await Promise.race([once(resolver, 'exit'), once(resolver.stdout, 'data')]);
  }
  return () => said.split('asked').length - 1;
}
