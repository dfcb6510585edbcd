import type { IntlShape, MessageDescriptor } from 'react-intl';
import type { ShownBy } from '../../../shared/domain/evidence-map.ts';
import { sourceNames } from '../../words/source-messages.ts';
import { messages } from './messages.ts';

const names: Readonly<Record<ShownBy, MessageDescriptor>> = {
  ...sourceNames,
  evidence: messages.evidence,
  learning: messages.learning,
  credential: messages.credential,
};

export function columnName(intl: IntlShape, column: ShownBy): string {
  return intl.formatMessage(names[column]);
}

const gaps: Readonly<Record<ShownBy, MessageDescriptor>> = {
  self: messages.gapSelf,
  peer: messages.gapOthers,
  manager: messages.gapOthers,
  coach: messages.gapOthers,
  client: messages.gapOthers,
  assessment: messages.gapAssessment,
  observed: messages.gapObserved,
  evidence: messages.gapEvidence,
  learning: messages.gapLearning,
  credential: messages.gapCredential,
};

/** What is missing in an empty cell, and what it would be good for. */
export function gapText(intl: IntlShape, column: ShownBy): string {
  return intl.formatMessage(gaps[column]);
}
