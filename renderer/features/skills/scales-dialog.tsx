import { useIntl } from 'react-intl';
import { fromLevel, SCALE_IDS, type ScaleId } from '../../../shared/domain/scales.ts';
import type { Interval } from '../../../shared/rating/estimate.ts';
import { DataTable } from '../../ui/charts/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { scaleMessages, scaleNames } from './scale-messages.ts';

type Props = {
  readonly level: number;
  readonly likely80: Interval;
  readonly onClose: () => void;
};

/** The estimate as other scales would count it. */
export function ScalesDialog({ level, likely80, onClose }: Props) {
  const intl = useIntl();
  const rangeOf = (id: ScaleId) => {
    const [low, high] = [fromLevel(id, likely80.low), fromLevel(id, likely80.high)];
    return low === high ? `${low}` : intl.formatMessage(scaleMessages.between, { low, high });
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={intl.formatMessage(scaleMessages.title)}
      description={intl.formatMessage(scaleMessages.why)}
      closeLabel={intl.formatMessage(scaleMessages.close)}
    >
      <div data-estimate>
        <DataTable
          caption={intl.formatMessage(scaleMessages.title)}
          isCaptionHidden
          rows={SCALE_IDS}
          getKey={(id) => id}
          columns={[
            {
              id: 'scale',
              header: intl.formatMessage(scaleMessages.scale),
              isRowHeader: true,
              cell: (id) => intl.formatMessage(scaleNames[id]),
            },
            {
              id: 'value',
              header: intl.formatMessage(scaleMessages.value),
              align: 'end',
              cell: (id) => fromLevel(id, level),
            },
            {
              id: 'range',
              header: intl.formatMessage(scaleMessages.range),
              align: 'end',
              cell: rangeOf,
            },
          ]}
        />
      </div>
    </Dialog>
  );
}
