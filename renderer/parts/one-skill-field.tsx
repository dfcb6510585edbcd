import { useIntl } from 'react-intl';
import { useAnswer } from '../answers.ts';
import { today } from '../today.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import { messages } from './field-messages.ts';

type Props = {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
};

/** One of the owner's skills, or none. */
export function OneSkillField(props: Props) {
  const intl = useIntl();
  const skills = useAnswer('skills.list', { today: today() }).value ?? [];
  return (
    <ComboBox
      {...props}
      options={skills.map(({ id, name, category }) => ({
        value: id,
        label: name,
        detail: category,
      }))}
      openLabel={intl.formatMessage(messages.openList)}
      emptyText={intl.formatMessage(messages.skillsEmpty)}
    />
  );
}
