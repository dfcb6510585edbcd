import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import style from './form.module.css';
import { hideFromCapture } from './key-actions.ts';
import { messages } from './messages.ts';
import { groupsOf } from './recovery-groups.ts';

/** A recovery code as it is copied by hand: 12 numbered groups. */
export function RecoveryCodeGroups({ code }: { readonly code: string }) {
  const intl = useIntl();
  useEffect(() => {
    void hideFromCapture(true).catch(() => undefined);
    return () => void hideFromCapture(false).catch(() => undefined);
  }, []);
  return (
    <ol className={style.groups} aria-label={intl.formatMessage(messages.keepCodeLabel)}>
      {groupsOf(code).map(({ number, group }) => (
        <li key={number}>
          <span>{intl.formatNumber(number)}</span>
          <code>{group}</code>
        </li>
      ))}
    </ol>
  );
}
