import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import style from './form.module.css';
import { messages } from './messages.ts';
import { RecoveryCodeGroups } from './recovery-code-groups.tsx';
import { isGroup, pickTwoGroups } from './recovery-groups.ts';
import { SaveSheetButton } from './save-sheet-button.tsx';

function drawGroups(): readonly [number, number] {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  return pickTwoGroups([first / 2 ** 32, second / 2 ** 32]);
}

type Props = {
  readonly code: string;
  readonly onDone: () => void;
};

/** A recovery code to keep: two of its groups are typed back, or the owner says that they will not check. */
export function KeepCodeForm({ code, onDone }: Props) {
  const intl = useIntl();
  const [asked] = useState(drawGroups);
  const [typed, setTyped] = useState<readonly string[]>(['', '']);
  const [isChecked, setChecked] = useState(false);
  const wrong = asked.map((group, index) => !isGroup(code, group, typed[index] ?? ''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!wrong.includes(true)) onDone();
  };
  return (
    <>
      <RecoveryCodeGroups code={code} />
      <SaveSheetButton code={code} />
      <form className={style.form} onSubmit={submit} noValidate>
        <fieldset className={style.check}>
          <legend>
            <FormattedMessage {...messages.keepCheck} />
          </legend>
          <div className={style.pair}>
            {asked.map((group, index) => (
              <TextField
                key={group}
                label={intl.formatMessage(messages.keepGroup, { group })}
                value={typed[index] ?? ''}
                onChange={(text) => setTyped((now) => now.with(index, text))}
                maxLength={12}
                spellCheck={false}
                error={
                  isChecked && wrong[index]
                    ? intl.formatMessage(messages.keepGroupWrong, { group })
                    : undefined
                }
              />
            ))}
          </div>
        </fieldset>
        <div className={style.actions}>
          <Button type="submit" variant="primary" size="l">
            <FormattedMessage {...messages.keepDone} />
          </Button>
          <Button variant="quiet" size="l" onPress={onDone}>
            <FormattedMessage {...messages.keepUnchecked} />
          </Button>
        </div>
      </form>
    </>
  );
}
