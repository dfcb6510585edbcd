import { test } from 'vitest';
import { expectKept } from '../recorded.ts';
import { brokenNetworkGate, captiveNetworkGate, networkGates } from './gates.ts';
import { whyNoNamespace } from './namespace.ts';

test('[T93][T94][T95][T96] no packet leaves and no door opens, whatever a page tries and whoever wants to be its proxy, and the control is seen', async ({
  skip,
}) => {
  const reason = whyNoNamespace();
  if (reason !== null) return skip(reason);
  expectKept(await networkGates({ seconds: 2, pages: ['hostile'] }));
});

test('[T96] without address, route or name server the app starts and works all the same, and reaches for nothing', async ({
  skip,
}) => {
  const reason = whyNoNamespace();
  if (reason !== null) return skip(reason);
  expectKept(await brokenNetworkGate({ seconds: 1 }));
});

test('[T96] a name server that leads everyone to its own page is never asked', async ({ skip }) => {
  const reason = whyNoNamespace();
  if (reason !== null) return skip(reason);
  expectKept(await captiveNetworkGate({ seconds: 1 }));
});
