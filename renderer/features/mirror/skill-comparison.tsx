import { useIntl } from 'react-intl';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { type DataColumn, DataTable } from '../../ui/charts/data-table.tsx';
import { SourceGlyph, type SourceKind } from '../../ui/charts/source-glyph.tsx';
import { levelNumber } from '../../words/levels.ts';
import { findingMessages as messages } from './finding-messages.ts';
import { ScaleMarks } from './scale-marks.tsx';
import styles from './skill-comparison.module.css';
import { useFirstFew } from './use-first-few.tsx';

export type ComparedSkill = {
  readonly skillId: string;
  readonly name: string;
  readonly source: SourceKind;
  readonly level: number;
  /** Mean of all others; null where nobody else has spoken. */
  readonly others: number | null;
};

type Props = {
  /** Whose levels they are. */
  readonly whose: string;
  readonly skills: readonly ComparedSkill[];
};

/** Skill by skill, one side's level against that of all others; each opens to its page. */
export function SkillComparison({ whose, skills }: Props) {
  const intl = useIntl();
  const { shown, more } = useFirstFew(skills);
  const others = intl.formatMessage(messages.others);
  const columns: DataColumn<ComparedSkill>[] = [
    {
      id: 'skill',
      header: intl.formatMessage(messages.skill),
      isRowHeader: true,
      cell: ({ skillId, name }) => <RecordLink to={href.skill(skillId)}>{name}</RecordLink>,
    },
    {
      id: 'scale',
      header: intl.formatMessage(messages.onScale),
      cell: ({ source, level, others: mean }) => (
        <ScaleMarks source={source} level={level} others={mean} />
      ),
    },
    {
      id: 'level',
      header: whose,
      align: 'end',
      cell: ({ level }) => intl.formatNumber(level, { maximumFractionDigits: 1 }),
    },
    {
      id: 'others',
      header: others,
      align: 'end',
      cell: ({ others: mean }) => (mean === null ? '–' : levelNumber(intl, mean)),
    },
  ];
  return (
    <div className={styles.comparison}>
      <Legend source={skills[0]?.source ?? 'self'} whose={whose} others={others} />
      <DataTable
        caption={intl.formatMessage(messages.skillBySkill)}
        isCaptionHidden
        rows={shown}
        columns={columns}
        getKey={({ skillId }) => skillId}
      />
      {more}
    </div>
  );
}

type LegendProps = {
  readonly source: SourceKind;
  readonly whose: string;
  readonly others: string;
};

function Legend({ source, whose, others }: LegendProps) {
  return (
    <p className={styles.legend} aria-hidden="true">
      <span>
        <SourceGlyph source={source} size={11} />
        {whose}
      </span>
      <span>
        <span className={styles.bar} />
        {others}
      </span>
    </p>
  );
}
