import { useIntl } from 'react-intl';
import { Button } from '../../ui/button.tsx';
import styles from './current-turn.module.css';
import { messages } from './messages.ts';

type Props = { readonly aim: string; readonly onChange: () => void };

/** What the turn is about, where it has been said. */
export function AimLine({ aim, onChange }: Props) {
  const intl = useIntl();
  if (aim === '') return null;
  return (
    <p className={styles.aim}>
      <span>{aim}</span>
      <Button edits variant="quiet" size="s" onPress={onChange}>
        {intl.formatMessage(messages.aimChange)}
      </Button>
    </p>
  );
}
