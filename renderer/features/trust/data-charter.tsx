import { type ReactNode, useMemo, useState } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import {
  type CharterField,
  type CharterGroup,
  charterOf,
} from '../../../shared/charter/charter.ts';
import { useAnswer } from '../../answers.ts';
import { Banner } from '../../ui/banner.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  audienceWords,
  charterWords,
  governorWords,
  guardWords,
  kindWords,
} from '../../words/charter/charter-words.ts';
import style from './charter.module.css';
import { messages } from './messages.ts';

/** Columns that are written out; of more, the first two and how many follow. */
const WRITTEN_OUT = 9;

function textOf(intl: IntlShape, { id, columns }: CharterField): string {
  const { name, purpose, help } = charterWords[id];
  const words = [name, purpose, help].map((message) => intl.formatMessage(message));
  return [...words, ...columns].join(' ').toLocaleLowerCase(intl.locale);
}

function matching(intl: IntlShape, groups: readonly CharterGroup[], wanted: string) {
  if (wanted === '') return groups;
  return groups
    .map((group) => ({
      ...group,
      fields: group.fields.filter((one) => textOf(intl, one).includes(wanted)),
    }))
    .filter(({ fields }) => fields.length > 0);
}

/** Every stored field in a person's words, by kind of record, closed until it is looked at. */
export function DataCharter() {
  const intl = useIntl();
  const [typed, setTyped] = useState('');
  const { value, refusal } = useAnswer('trust.schema', {});
  const charter = useMemo(() => charterOf(value ?? []), [value]);
  const wanted = typed.trim().toLocaleLowerCase(intl.locale);
  const groups = matching(intl, charter.groups, wanted);
  const found = groups.reduce((sum, { fields }) => sum + fields.length, 0);
  return (
    <Section
      title={intl.formatMessage(messages.charter)}
      description={intl.formatMessage(messages.charterNote)}
    >
      <RefusalNotice refusal={refusal} />
      {charter.unexplained.length > 0 && (
        <Banner tone="warn">
          {intl.formatMessage(messages.charterMissing, {
            columns: intl.formatList(charter.unexplained),
          })}
        </Banner>
      )}
      <div className={style.find}>
        <TextField
          label={intl.formatMessage(messages.charterFind)}
          placeholder={intl.formatMessage(messages.charterFindExample)}
          type="search"
          value={typed}
          onChange={setTyped}
          spellCheck={false}
        />
        <span className="visually-hidden" role="status">
          {wanted === '' ? '' : intl.formatMessage(messages.charterFound, { count: found })}
        </span>
      </div>
      {groups.length === 0 && <p>{intl.formatMessage(messages.charterNone)}</p>}
      <div className={style.groups}>
        {groups.map((group) => (
          <Group key={`${group.kind} ${wanted === ''}`} group={group} isOpen={wanted !== ''} />
        ))}
      </div>
    </Section>
  );
}

type GroupProps = { readonly group: CharterGroup; readonly isOpen: boolean };

function Group({ group, isOpen }: GroupProps) {
  const intl = useIntl();
  const { kind, fields, records } = group;
  return (
    <details className={style.group} open={isOpen}>
      <summary className={style.summary}>
        <span className={style.kind}>{intl.formatMessage(kindWords[kind])}</span>
        {kind !== 'vault' && (
          <span className={style.count}>
            {intl.formatMessage(messages.charterCount, { count: records })}
          </span>
        )}
      </summary>
      <ul className={style.fields}>
        {fields.map((one) => (
          <Field key={one.id} field={one} />
        ))}
      </ul>
    </details>
  );
}

function Field({ field }: { readonly field: CharterField }) {
  const intl = useIntl();
  const say = intl.formatMessage;
  const { name, purpose, help } = charterWords[field.id];
  return (
    <li className={style.field}>
      <p className={style.name}>{say(name)}</p>
      <p className={style.words}>
        {say(purpose)} <span className={style.help}>{say(help)}</span>
      </p>
      <dl className={style.rules}>
        <Rule term={say(messages.charterSees)}>{say(audienceWords[field.sees])}</Rule>
        <Rule term={say(messages.charterGuard)}>{say(guardWords[field.guard])}</Rule>
        <Rule term={say(messages.charterGoverns)}>{say(governorWords[field.governs])}</Rule>
        <Rule term={say(messages.charterStored)}>
          <code className={style.columns}>{columnsText(intl, field.columns)}</code>
        </Rule>
      </dl>
    </li>
  );
}

function Rule({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={style.rule}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function columnsText(intl: IntlShape, columns: readonly string[]): string {
  if (columns.length <= WRITTEN_OUT) return columns.join(', ');
  const some = columns.slice(0, 2).join(', ');
  return intl.formatMessage(messages.storedMany, { some, count: columns.length - 2 });
}
