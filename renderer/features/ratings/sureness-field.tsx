import { type Control, Controller } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { Sureness } from '../../../shared/domain/rating.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { messages } from './messages.ts';
import type { RatingAnswers, RatingValues } from './rating-form.ts';
import styles from './sureness-field.module.css';

type Props = { readonly control: Control<RatingValues, unknown, RatingAnswers> };

/** How sure a view is, in the three words a rater can answer with. */
export function SurenessField({ control }: Props) {
  const intl = useIntl();
  const label = intl.formatMessage(messages.sureness);
  return (
    <Controller
      control={control}
      name="sureness"
      render={({ field }) => (
        <div className={styles.field}>
          <span className={styles.label} aria-hidden="true">
            {label}
          </span>
          <Segmented<Sureness>
            label={label}
            options={[
              { value: 'once', label: intl.formatMessage(messages.once) },
              { value: 'a-few-times', label: intl.formatMessage(messages.aFewTimes) },
              { value: 'regularly', label: intl.formatMessage(messages.regularly) },
            ]}
            value={field.value}
            onChange={field.onChange}
          />
        </div>
      )}
    />
  );
}
