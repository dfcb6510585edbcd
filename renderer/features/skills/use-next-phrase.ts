import { useIntl } from 'react-intl';
import type { NextEvidence } from '../../../shared/rating/estimate.ts';
import { useAnswer } from '../../answers.ts';
import { sourcePhrases } from '../../words/source-messages.ts';
import { messages } from './messages.ts';

/** Whose view would help most, inside a sentence: somebody known by name, or somebody of a kind. */
export function useNextPhrase(next: NextEvidence | null): string {
  const intl = useIntl();
  const people = useAnswer('people.list', {});
  if (next === null) return '';
  const known = people.value?.find(({ id }) => id === next.raterId);
  const { source } = next;
  if (known === undefined) return intl.formatMessage(sourcePhrases[source]);
  return intl.formatMessage(messages.nextFrom, { name: known.name, source });
}
