import { zodResolver } from '@hookform/resolvers/zod';
import { RotateCcw } from 'lucide-react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import {
  ASSUMED_STEP,
  Assumed,
  type AssumedSource,
  LENIENCY_RANGE,
  SPREAD_RANGE,
} from '../../../shared/rating/own-assumptions.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormNumber } from '../../parts/form-fields.tsx';
import { Button } from '../../ui/button.tsx';
import { FormStack } from '../../ui/form-row.tsx';
import { levelNumber } from '../../words/levels.ts';
import { sourceNames } from '../../words/source-messages.ts';
import { figures, messages } from './messages.ts';

/** As far as the step can tell: a field that shows 2.2 holds 2.2. */
function onStep({ leniency, spread }: Assumed): Assumed {
  const rounded = (levels: number) => Number(levels.toFixed(Math.round(-Math.log10(ASSUMED_STEP))));
  return { leniency: rounded(leniency), spread: rounded(spread) };
}

type Props = { readonly assumed: AssumedSource; readonly onClose: () => void };

/** What is assumed of one kind of view, beside what usually is. */
export function AssumptionDialog({ assumed: { source, now, usual }, onClose }: Props) {
  const intl = useIntl();
  const form = useForm({ resolver: zodResolver(Assumed), defaultValues: onStep(now) });
  return (
    <FormDialog
      form={form}
      title={intl.formatMessage(messages.dialog, {
        source: intl.formatMessage(sourceNames[source]),
      })}
      description={intl.formatMessage(figures[source])}
      size="s"
      submitLabel={intl.formatMessage(messages.save)}
      onClose={onClose}
      onSave={async (assumed) => {
        await ask('assumptions.change', { source, assumed });
        onClose();
      }}
    >
      <Numbers form={form} usual={usual} />
    </FormDialog>
  );
}

type NumbersProps = { readonly form: UseFormReturn<Assumed>; readonly usual: Assumed };

function Numbers({ form, usual }: NumbersProps) {
  const intl = useIntl();
  const use = () => {
    const { leniency, spread } = onStep(usual);
    form.setValue('leniency', leniency, { shouldDirty: true });
    form.setValue('spread', spread, { shouldDirty: true });
  };
  return (
    <>
      <FormStack columns={2}>
        <FormNumber
          control={form.control}
          name="leniency"
          label={intl.formatMessage(messages.leniency)}
          description={intl.formatMessage(messages.leniencyNote, {
            usual: levelNumber(intl, usual.leniency),
          })}
          minValue={LENIENCY_RANGE.low}
          maxValue={LENIENCY_RANGE.high}
          step={ASSUMED_STEP}
          digits={1}
          autoFocus
        />
        <FormNumber
          control={form.control}
          name="spread"
          label={intl.formatMessage(messages.spread)}
          description={intl.formatMessage(messages.spreadNote, {
            usual: levelNumber(intl, usual.spread),
          })}
          minValue={SPREAD_RANGE.low}
          maxValue={SPREAD_RANGE.high}
          step={ASSUMED_STEP}
          digits={1}
        />
      </FormStack>
      <div>
        <Button variant="quiet" size="s" icon={RotateCcw} onPress={use}>
          {intl.formatMessage(messages.useUsual)}
        </Button>
      </div>
    </>
  );
}
