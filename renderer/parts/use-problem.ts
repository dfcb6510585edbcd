import { useCallback } from 'react';
import type { FieldError } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { inputProblemText } from '../ui/refusal-text.ts';
import { NOT_CHOSEN } from './chosen.ts';
import { messages } from './form-messages.ts';

/** An error that already is a sentence: a refusal of the main process, shown at the field it concerns. */
export const REFUSED = 'refused';

/** What a schema reports for a choice that was not made: its own words are for programmers. */
const notChosen: readonly string[] = ['invalid_type', 'invalid_value', 'invalid_union'];

/** Turns the error of a field into the sentence that stands beneath it. */
export function useProblem(): (error: FieldError | undefined) => string | undefined {
  const intl = useIntl();
  return useCallback(
    (error) => {
      if (error === undefined) return undefined;
      if (error.type === REFUSED) return error.message;
      if (notChosen.includes(error.type) || error.message === NOT_CHOSEN) {
        return intl.formatMessage(messages.missing);
      }
      return inputProblemText(intl, error.message ?? '');
    },
    [intl],
  );
}
