import type { IntlShape } from 'react-intl';
import { HIGHEST_LEVEL } from '../../../shared/domain/level.ts';
import type { Basis, SourceKind } from '../../../shared/domain/rating.ts';
import type { Reason } from '../../../shared/rating/estimate.ts';
import { sourceGroups } from '../../words/source-messages.ts';
import { reasonMessages } from './messages.ts';

const basisWords: Readonly<Record<Basis, string>> = {
  'saw-it-done': 'seen',
  'reviewed-product': 'reviewed',
  'heard-of-it': 'heard',
  guess: 'guess',
};

/** Levels. Around this much "half a level" says it better than a figure. */
function isAboutHalf(levels: number): boolean {
  return levels >= 0.35 && levels <= 0.65;
}

function leniencyText(intl: IntlShape, value: number, source: SourceKind): string {
  const size = Math.abs(value);
  if (source === 'self' && value > 0) {
    const half = isAboutHalf(size) ? 'yes' : 'no';
    return intl.formatMessage(reasonMessages.leniencySelf, { value: size, half });
  }
  const group = intl.formatMessage(sourceGroups[source]);
  const message = value < 0 ? reasonMessages.severity : reasonMessages.leniency;
  return intl.formatMessage(message, { value: size, group });
}

/** Why a rating counts as it does, as a sentence. */
export function reasonText(
  intl: IntlShape,
  reason: Reason,
  rating: { readonly source: SourceKind; readonly basis: Basis },
): string {
  const { code, value } = reason;
  switch (code) {
    case 'leniency':
      return leniencyText(intl, value, rating.source);
    case 'basis':
      return intl.formatMessage(reasonMessages.basis, { basis: basisWords[rating.basis] });
    case 'discounted':
      return intl.formatMessage(reasonMessages.discounted, { value: Math.abs(value) });
    case 'growth':
      return intl.formatMessage(reasonMessages.growth, { value });
    case 'habit':
      return intl.formatMessage(reasonMessages.habit, {
        value: Math.abs(value),
        side: value < 0 ? 'low' : 'high',
      });
    case 'at-end':
      return intl.formatMessage(reasonMessages['at-end'], {
        value,
        side: value === HIGHEST_LEVEL ? 'top' : 'bottom',
      });
    case 'shared-kind':
    case 'same-rater':
    case 'same-project':
      return intl.formatMessage(reasonMessages[code], { value, worth: reason.worth ?? value });
    case 'age':
      return intl.formatMessage(reasonMessages[code], { value: Math.round(value) });
  }
}
