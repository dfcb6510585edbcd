import { ArrowLeft, Grid3x3 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { SHOWN_BY } from '../../../shared/domain/evidence-map.ts';
import type { MapRow } from '../../../shared/ipc/skills-view.ts';
import { useAnswer } from '../../answers.ts';
import { href } from '../../routes.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './map.module.css';
import { type CellChoice, MapGrid } from './map-grid.tsx';
import { Legend } from './map-legend.tsx';
import { MAP_ORDERS, type MapOrder, mappedSkills } from './map-order.ts';
import { messages } from './messages.ts';
import { ShownByDialog } from './shown-by-dialog.tsx';

const orderNames = {
  category: messages.byCategory,
  gaps: messages.byGaps,
  name: messages.byName,
} as const;

type Props = {
  readonly onAddRating: (skillId: string) => void;
  readonly onAddCredential: (skillId: string) => void;
};

/** Every skill and what shows it, with the gaps in plain sight. */
export function EvidenceMapScreen(adding: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const { value, refusal } = useAnswer('skills.map', {});
  return (
    <section className={styles.screen} aria-labelledby="evidence-map">
      <header className={styles.header}>
        <IconButton
          icon={ArrowLeft}
          label={intl.formatMessage(messages.back)}
          onPress={() => navigate(href.skills())}
        />
        <div className={styles.words}>
          <h1 id="evidence-map" className={styles.heading}>
            {intl.formatMessage(messages.title)}
          </h1>
          <p className={styles.lead}>{intl.formatMessage(messages.lead)}</p>
        </div>
        {value !== null && value.length > 0 && <Legend />}
      </header>
      {value === null && refusal !== null && <RefusalState refusal={refusal} />}
      {value === null && refusal === null && (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={10} />
      )}
      {value?.length === 0 && <NothingYet />}
      {value !== null && value.length > 0 && <Filled rows={value} {...adding} />}
    </section>
  );
}

function NothingYet() {
  const intl = useIntl();
  return (
    <EmptyState
      icon={Grid3x3}
      title={intl.formatMessage(messages.emptyTitle)}
      line={intl.formatMessage(messages.emptyLine)}
      primary={
        <LinkButton href={`#${href.skills()}`} variant="primary">
          {intl.formatMessage(messages.toSkills)}
        </LinkButton>
      }
    />
  );
}

type FilledProps = Props & { readonly rows: readonly MapRow[] };

function Filled({ rows, ...adding }: FilledProps) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const [order, setOrder] = useState<MapOrder>('category');
  const [filter, setFilter] = useState('');
  const [cell, setCell] = useState<CellChoice | null>(null);
  const skills = useMemo(() => mappedSkills(rows, { filter, order }), [rows, filter, order]);
  const bare = skills.filter(({ gaps }) => gaps === SHOWN_BY.length).length;
  const openSkill = (id: string) => navigate(href.skill(id));
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.filter}>
          <TextField
            label={intl.formatMessage(messages.filter)}
            isLabelHidden
            placeholder={intl.formatMessage(messages.filter)}
            type="search"
            value={filter}
            onChange={setFilter}
          />
        </div>
        <Segmented
          label={intl.formatMessage(messages.order)}
          value={order}
          onChange={setOrder}
          options={MAP_ORDERS.map((value) => ({
            value,
            label: intl.formatMessage(orderNames[value]),
          }))}
        />
        <p role="status" className={styles.summary}>
          {intl.formatMessage(messages.summary, { skills: skills.length, gaps: bare })}
        </p>
      </div>
      {skills.length === 0 ? (
        <EmptyState size="inline" title={intl.formatMessage(messages.noMatch)} />
      ) : (
        <MapGrid skills={skills} order={order} onOpenSkill={openSkill} onOpenCell={setCell} />
      )}
      {cell !== null && (
        <ShownByDialog
          cell={cell}
          onClose={() => setCell(null)}
          onOpenSkill={openSkill}
          {...adding}
        />
      )}
    </>
  );
}
