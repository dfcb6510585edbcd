import {
  addCapture,
  captureNames,
  countWaiting,
  listCaptures,
  reflectOnCapture,
  settleCapture,
  takeBackCapture,
  updateCapture,
} from '../services/captures.ts';
import type { ServiceContext } from '../services/context.ts';
import type { Handlers } from './answer.ts';

type CaptureHandlers = Pick<Handlers, Extract<keyof Handlers, `captures.${string}`>>;

/** Which service answers which question about quick notes. Refusals: vault-locked. */
export function captureHandlers(context: () => ServiceContext): CaptureHandlers {
  return {
    'captures.add': (input) => addCapture(context(), input),
    'captures.list': () => listCaptures(context()),
    'captures.update': (input) => updateCapture(context(), input),
    'captures.settle': (input) => settleCapture(context(), input),
    'captures.takeBack': (input) => takeBackCapture(context(), input),
    'captures.reflect': (input) => reflectOnCapture(context(), input),
    'captures.waiting': () => countWaiting(context()),
    'captures.names': () => captureNames(context()),
  };
}
