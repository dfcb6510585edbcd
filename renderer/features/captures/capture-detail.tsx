import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Capture } from '../../../shared/domain/capture.ts';
import { titleOf } from '../../../shared/domain/capture.ts';
import { mentionsIn } from '../../../shared/domain/capture-mentions.ts';
import { dayOf } from '../../../shared/domain/day.ts';
import type { Reply } from '../../../shared/ipc/contract.ts';
import { useAnswer } from '../../answers.ts';
import { today } from '../../today.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { useMayEdit } from '../../ui/editing.ts';
import { Page } from '../../ui/page.tsx';
import { ageText } from '../../words/days.ts';
import { CaptureEdit } from './capture-edit.tsx';
import { FateButtons } from './fate-buttons.tsx';
import style from './inbox.module.css';
import type { OpenFate } from './inbox-screen.tsx';
import { knownNames } from './known-names.ts';
import { messages } from './messages.ts';

type Props = {
  readonly capture: Capture;
  readonly onBack: (() => void) | undefined;
  readonly onGone: () => void;
  readonly onOpenFate: OpenFate;
};

/** One note in full, and what may become of it. */
export function CaptureDetail({ capture, onBack, onGone, onOpenFate }: Props) {
  const intl = useIntl();
  const mayEdit = useMayEdit();
  const [isEditing, setEditing] = useState(false);
  const names = useAnswer('captures.names', {}).value;
  const age = ageText(intl, dayOf(capture.createdAt), today());
  const title = titleOf(capture.text);
  return (
    <Page
      title={title}
      eyebrow={intl.formatMessage(messages.noted, { age })}
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      actions={
        !isEditing && (
          <Button edits variant="quiet" shortcut="E" onPress={() => setEditing(true)}>
            {intl.formatMessage(messages.edit)}
          </Button>
        )
      }
    >
      {isEditing ? (
        <CaptureEdit capture={capture} onClose={() => setEditing(false)} />
      ) : (
        capture.text !== title && (
          <p className={style.text} dir="auto">
            {capture.text}
          </p>
        )
      )}
      <Named text={capture.text} names={names} />
      {mayEdit && (
        <FateButtons
          capture={capture}
          names={names}
          onGone={onGone}
          onOpenFate={onOpenFate}
          onEdit={() => setEditing(true)}
        />
      )}
    </Page>
  );
}

type NamedProps = { readonly text: string; readonly names: Reply<'captures.names'> | null };

function Named({ text, names }: NamedProps) {
  const intl = useIntl();
  const mentions = names === null ? [] : mentionsIn(text, knownNames(names));
  const distinct = [...new Map(mentions.map((one) => [`${one.kind} ${one.id}`, one])).values()];
  if (distinct.length === 0) return null;
  return (
    <ul className={style.named} aria-label={intl.formatMessage(messages.namedLabel)}>
      {distinct.map(({ kind, id, name }) => (
        <li key={`${kind} ${id}`}>
          <Badge tone="neutral">{name}</Badge>
        </li>
      ))}
    </ul>
  );
}
