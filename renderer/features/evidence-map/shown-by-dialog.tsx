import { useIntl } from 'react-intl';
import { SOURCE_KINDS } from '../../../shared/domain/rating.ts';
import type { ShownRecord } from '../../../shared/ipc/skills-view.ts';
import { useAnswer } from '../../answers.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { shortDay } from '../../words/days.ts';
import { columnName, gapText } from './column-names.ts';
import styles from './map.module.css';
import type { CellChoice } from './map-grid.tsx';
import { messages } from './messages.ts';

type Props = {
  readonly cell: CellChoice;
  readonly onClose: () => void;
  readonly onOpenSkill: (id: string) => void;
  readonly onAddRating: (skillId: string) => void;
  readonly onAddCredential: (skillId: string) => void;
};

/** What can be added to a column from here; null where it comes about elsewhere. */
function addingOf({ cell: { column }, onAddRating, onAddCredential }: Props) {
  if (column === 'credential') return { label: messages.addCredential, onAdd: onAddCredential };
  const isRating = SOURCE_KINDS.some((kind) => kind === column) && column !== 'observed';
  return isRating ? { label: messages.addRating, onAdd: onAddRating } : null;
}

/** The records behind a cell, or what one more there would be good for. */
export function ShownByDialog(props: Props) {
  const { cell, onClose, onOpenSkill } = props;
  const intl = useIntl();
  const { row } = cell.skill;
  const add = addingOf(props);
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.cellTitle, {
        skill: row.name,
        what: columnName(intl, cell.column),
      })}
      closeLabel={intl.formatMessage(messages.close)}
      footer={
        <>
          <Button
            onPress={() => {
              onClose();
              onOpenSkill(row.id);
            }}
          >
            {intl.formatMessage(messages.openSkill)}
          </Button>
          {add !== null && (
            <Button
              edits
              variant="primary"
              onPress={() => {
                onClose();
                add.onAdd(row.id);
              }}
            >
              {intl.formatMessage(add.label)}
            </Button>
          )}
        </>
      }
    >
      {row.counts[cell.column] === 0 ? <Gap cell={cell} /> : <Records cell={cell} />}
    </Dialog>
  );
}

function Gap({ cell }: Pick<Props, 'cell'>) {
  const intl = useIntl();
  return (
    <div className={styles.gapWords}>
      <p>{gapText(intl, cell.column)}</p>
      {cell.skill.helps === cell.column && (
        <p className={styles.most}>{intl.formatMessage(messages.helpsMost)}</p>
      )}
    </div>
  );
}

function Records({ cell }: Pick<Props, 'cell'>) {
  const intl = useIntl();
  const question = { id: cell.skill.row.id, column: cell.column };
  const { value, refusal } = useAnswer('skills.shownBy', question);
  if (value === null && refusal !== null) return <RefusalNotice refusal={refusal} />;
  if (value === null) {
    return <Skeleton label={intl.formatMessage(messages.fetching)} shape="rows" count={2} />;
  }
  return (
    <ul className={styles.records}>
      {value.map((record) => (
        <Record key={record.id} record={record} skillId={cell.skill.row.id} />
      ))}
    </ul>
  );
}

function pathOf({ kind, id, projectId }: ShownRecord, skillId: string): string {
  if (projectId !== null) return href.project(projectId);
  if (kind === 'credential') return href.credential(id);
  return kind === 'learning' ? href.learningActivity(id) : href.skill(skillId);
}

function Record({ record, skillId }: { readonly record: ShownRecord; readonly skillId: string }) {
  const intl = useIntl();
  const { title, from, level, day } = record;
  const facts = [
    from === title ? '' : from,
    level === null ? '' : intl.formatMessage(messages.level, { level }),
    day === null ? '' : shortDay(intl, day),
  ].filter((fact) => fact !== '');
  const [first = '', ...rest] = title === '' ? facts : [title, ...facts];
  return (
    <li className={styles.record}>
      <RecordLink to={pathOf(record, skillId)}>{first}</RecordLink>
      <span className={styles.facts}>{rest.join(' · ')}</span>
    </li>
  );
}
