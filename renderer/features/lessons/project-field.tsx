import { useIntl } from 'react-intl';
import { useAnswer } from '../../answers.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { messages } from './messages.ts';

type Props = {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error: string | undefined;
};

/** One of the owner's projects, or none. */
export function ProjectField(props: Props) {
  const intl = useIntl();
  const projects = useAnswer('projects.list', {}).value ?? [];
  return (
    <ComboBox
      {...props}
      label={intl.formatMessage(messages.project)}
      options={projects.map(({ id, title, organisation }) => ({
        value: id,
        label: title,
        detail: organisation,
      }))}
      openLabel={intl.formatMessage(messages.openList)}
      emptyText={intl.formatMessage(messages.projectEmpty)}
    />
  );
}
