import { useState } from 'react';
import { type MessageDescriptor, useIntl } from 'react-intl';
import { ask } from '../../api.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { messages } from './erase-messages.ts';
import style from './trust.module.css';

type Props = { readonly name: string; readonly onClose: () => void };

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Says what goes and what stays out of reach, asks for the name and the passphrase, and erases. */
export function EraseEverythingDialog({ name, onClose }: Props) {
  const intl = useIntl();
  const say = intl.formatMessage;
  const [typed, setTyped] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [withBackups, setWithBackups] = useState(true);
  const { attempt, refusal, isPending } = useAttempt();
  const isMeant = plain(typed) === plain(name) && passphrase !== '';
  const erase = () => {
    if (isMeant) void attempt(() => ask('trust.erase', { name: typed, passphrase, withBackups }));
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={say(messages.title)}
      closeLabel={say(messages.close)}
      size="l"
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>{say(messages.keep)}</Button>
          <Button variant="danger" isDisabled={!isMeant} isPending={isPending} onPress={erase}>
            {say(messages.confirm)}
          </Button>
        </>
      }
    >
      <div className={style.body}>
        <Banner tone="bad" title={say(messages.finalTitle)}>
          {say(messages.finalLine)}
        </Banner>
        <Meaning />
        <Checkbox
          label={say(messages.withBackups)}
          description={say(messages.withBackupsNote)}
          isSelected={withBackups}
          onChange={setWithBackups}
        />
        <TextField
          label={say(messages.typeName, { name })}
          value={typed}
          onChange={setTyped}
          spellCheck={false}
        />
        <PasswordField
          label={say(messages.passphrase)}
          value={passphrase}
          onChange={setPassphrase}
          showLabel={say(messages.show)}
          hideLabel={say(messages.hide)}
          capsLockText={say(messages.capsLock)}
          autoComplete="current-password"
          onSubmit={erase}
        />
        <RefusalNotice refusal={refusal} />
      </div>
    </Dialog>
  );
}

function Meaning() {
  const intl = useIntl();
  const say = intl.formatMessage;
  const list = (lines: readonly MessageDescriptor[]) => (
    <ul className={style.list}>
      {lines.map((line) => (
        <li key={line.id}>{intl.formatMessage(line)}</li>
      ))}
    </ul>
  );
  const { goesKeys, goesVault, goesApp, staysSheet, staysCopies, staysOut } = messages;
  return (
    <>
      <div className={style.lists}>
        <Section title={say(messages.goes)} headingLevel={3} isQuiet>
          {list([goesKeys, goesVault, goesApp])}
        </Section>
        <Section title={say(messages.stays)} headingLevel={3} isQuiet>
          {list([staysSheet, staysCopies, staysOut])}
        </Section>
      </div>
      <p className={style.plain}>{say(messages.disk)}</p>
    </>
  );
}
