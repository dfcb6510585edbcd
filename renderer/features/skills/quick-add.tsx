import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { indexNames, type Namesake } from '../../../shared/domain/skill-names.ts';
import { Name } from '../../../shared/domain/text.ts';
import type { BrowsedSkill } from '../../../shared/ipc/skills-view.ts';
import { Refusal } from '../../../shared/result.ts';
import { ask } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { SMALL_ICON } from '../../ui/icon.ts';
import { refusalSentence } from '../../ui/refusal-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import { listMessages } from './list-messages.ts';
import styles from './quick-add.module.css';

type Props = {
  /** Everything that is there, so that nothing is added twice unawares. */
  readonly skills: readonly BrowsedSkill[];
  readonly onOpen: (id: string) => void;
};

type Word =
  | { readonly kind: 'added'; readonly name: string }
  | { readonly kind: 'known'; readonly known: Namesake<BrowsedSkill> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

function refusalOf(name: string): Refusal | null {
  const [issue] = Name.safeParse(name).error?.issues ?? [];
  return issue === undefined ? null : new Refusal('invalid-input', { problem: issue.message });
}

/** A line at the top of the list: type, Enter, next. */
export function QuickAdd({ skills, onOpen }: Props) {
  const intl = useIntl();
  const [name, setName] = useState('');
  const [word, setWord] = useState<Word | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const add = async () => {
    try {
      const made = await ask('skills.create', { name });
      setName('');
      setWord({ kind: 'added', name: made.name });
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal('internal-error');
      setWord({ kind: 'refused', refusal });
    }
    field.current?.focus();
  };
  const submit = () => {
    if (name.trim() === '') return;
    const refusal = refusalOf(name);
    const known = indexNames(skills).find(name);
    if (refusal !== null) setWord({ kind: 'refused', refusal });
    else if (known !== null) setWord({ kind: 'known', known });
    else void add();
  };
  return (
    <div className={styles.line}>
      <div className={styles.field}>
        <Plus {...SMALL_ICON} />
        <TextField
          edits
          ref={field}
          label={intl.formatMessage(listMessages.quickAdd)}
          isLabelHidden
          placeholder={intl.formatMessage(listMessages.quickHint)}
          value={name}
          onChange={(text) => {
            setName(text);
            if (word?.kind !== 'added' || text !== '') setWord(null);
          }}
          onSubmit={submit}
          error={word?.kind === 'refused' ? refusalSentence(intl, word.refusal) : undefined}
        />
      </div>
      <div role="status" className={styles.word}>
        {word?.kind === 'added' && intl.formatMessage(listMessages.added, { name: word.name })}
        {word?.kind === 'known' && (
          <Known known={word.known} typed={name} onOpen={onOpen} onAdd={() => void add()} />
        )}
      </div>
    </div>
  );
}

type KnownProps = {
  readonly known: Namesake<BrowsedSkill>;
  readonly typed: string;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
};

function Known({ known, typed, onOpen, onAdd }: KnownProps) {
  const intl = useIntl();
  const { skill, by } = known;
  const message = by === 'name' ? listMessages.haveName : listMessages.haveAlias;
  return (
    <div className={styles.known}>
      <span>{intl.formatMessage(message, { name: skill.name })}</span>
      <Button size="s" onPress={() => onOpen(skill.id)}>
        {intl.formatMessage(listMessages.openIt)}
      </Button>
      {/* What differs in capitals alone is refused in any case. */}
      {skill.name.toLowerCase() !== typed.trim().toLowerCase() && (
        <Button edits size="s" variant="quiet" onPress={onAdd}>
          {intl.formatMessage(listMessages.addAnyway)}
        </Button>
      )}
    </div>
  );
}
