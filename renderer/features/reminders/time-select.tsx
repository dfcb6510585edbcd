import { useIntl } from 'react-intl';
import { Select } from '../../ui/select.tsx';
import { offeredTimes, timeName } from './times.ts';

type Props = {
  readonly label: string;
  /** Minutes since midnight. */
  readonly minute: number;
  readonly onChange: (minute: number) => void;
};

/** A time of day. */
export function TimeSelect({ label, minute, onChange }: Props) {
  const intl = useIntl();
  return (
    <Select
      edits
      label={label}
      isLabelHidden
      placeholder=""
      value={String(minute)}
      onChange={(chosen) => onChange(Number(chosen))}
      options={offeredTimes(minute).map((time) => ({
        value: String(time),
        label: timeName(intl, time),
      }))}
    />
  );
}
