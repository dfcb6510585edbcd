import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { type IntlShape, type MessageDescriptor, useIntl } from 'react-intl';
import {
  type LineProblem,
  type PastedLine,
  type PastedList,
  readPastedSkills,
} from '../../../shared/domain/pasted-skills.ts';
import type { BrowsedSkill } from '../../../shared/ipc/skills-view.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import styles from './add-many.module.css';
import type { WantedSkill } from './add-many-dialog.tsx';
import { manyMessages } from './add-many-messages.ts';

type Props = {
  readonly known: readonly BrowsedSkill[];
  readonly onWant: (skills: readonly WantedSkill[]) => void;
};

type Line = PastedLine<BrowsedSkill>;

const problems: Readonly<Record<LineProblem, MessageDescriptor>> = {
  'text-empty': manyMessages.empty,
  'text-too-long': manyMessages.tooLong,
  'text-unstorable': manyMessages.unstorable,
};

function isNew(line: Line): boolean {
  return line.state === 'new';
}

function wantedOf(list: PastedList<BrowsedSkill>): WantedSkill[] {
  return list.lines.filter(isNew).map(({ skill }) => skill);
}

/** A list as people paste it, and under it what would become of each line. */
export function PasteList({ known, onWant }: Props) {
  const intl = useIntl();
  const [text, setText] = useState('');
  const read = useDeferredValue(text);
  const list = useMemo(() => readPastedSkills(read, known), [read, known]);
  const tell = useEffectEvent(() => onWant(wantedOf(list)));
  // What is wanted follows from what is read, and is read again when something was added meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew when the lines change, and not with every drawing
  useEffect(() => tell(), [read, known.length]);
  return (
    <div className={styles.paste}>
      <TextField
        label={intl.formatMessage(manyMessages.text)}
        description={intl.formatMessage(manyMessages.textHint)}
        placeholder={intl.formatMessage(manyMessages.textPlaceholder)}
        value={text}
        onChange={setText}
        isMultiline
        minRows={5}
        maxRows={7}
        spellCheck={false}
        autoFocus
      />
      {list.lines.length > 0 && <Preview list={list} />}
    </div>
  );
}

function Preview({ list }: { readonly list: PastedList<BrowsedSkill> }) {
  const intl = useIntl();
  const [active, setActive] = useState<string | null>(null);
  const { lines, cut } = list;
  const fresh = lines.filter(isNew).length;
  const unusable = lines.filter(({ state }) => state === 'unusable').length;
  const known = lines.length - fresh - unusable;
  return (
    <>
      <p role="status" className={styles.summary}>
        {intl.formatMessage(manyMessages.summary, { fresh, known, unusable })}
        {cut > 0 && ` ${intl.formatMessage(manyMessages.cut, { count: cut })}`}
      </p>
      <div className={styles.lines}>
        <VirtualList
          label={intl.formatMessage(manyMessages.preview)}
          items={lines}
          getKey={({ line }) => String(line)}
          getText={({ skill }) => skill.name}
          renderRow={(line) => <LineRow line={line} />}
          selectedKey={active}
          onSelect={setActive}
        />
      </div>
      {lines.some((line) => isNew(line) && line.skill.level !== null) && (
        <p className={styles.note}>{intl.formatMessage(manyMessages.levelNote)}</p>
      )}
    </>
  );
}

function stateText(intl: IntlShape, line: Line): string {
  switch (line.state) {
    case 'new':
      return intl.formatMessage(manyMessages.isNew);
    case 'known':
      return intl.formatMessage(manyMessages.known, { name: line.known.name });
    case 'twice':
      return intl.formatMessage(manyMessages.twice, { line: line.firstLine });
    case 'unusable':
      return intl.formatMessage(problems[line.problem]);
  }
}

function LineRow({ line }: { readonly line: Line }) {
  const intl = useIntl();
  const { skill, levelLeftOut } = line;
  const notes = [
    skill.category,
    skill.level === null ? '' : intl.formatMessage(manyMessages.level, { level: skill.level }),
    levelLeftOut ? intl.formatMessage(manyMessages.levelLeftOut) : '',
  ].filter((note) => note !== '');
  const where = intl.formatMessage(manyMessages.line, { line: line.line });
  return (
    <div className={styles.line} data-state={line.state}>
      <ListRow title={skill.name.slice(0, 200) || where} meta={[where, ...notes].join(' · ')} />
      <span className={styles.state}>{stateText(intl, line)}</span>
    </div>
  );
}
