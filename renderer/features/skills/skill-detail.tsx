import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { SourceKind } from '../../../shared/domain/rating.ts';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx';
import { pageSpace } from '../../parts/page-space.tsx';
import { today } from '../../today.ts';
import { Page } from '../../ui/page.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { LevelOverTime } from './level-over-time.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { messages } from './messages.ts';
import { NextView } from './next-view.tsx';
import { ScalesDialog } from './scales-dialog.tsx';
import { SkillActions } from './skill-actions.tsx';
import { isSpecial, SkillBanner } from './skill-banner.tsx';
import { SkillDialog } from './skill-dialog.tsx';
import { SkillLinks } from './skill-links.tsx';
import styles from './skill-wishes.module.css';
import { SkillWishes } from './skill-wishes.tsx';
import { Standing, targetOf } from './standing.tsx';
import { TrashDialog } from './trash-dialog.tsx';
import { WhereItComesFrom } from './where-it-comes-from.tsx';

/** The source whose ratings were asked for in the picture, and how often that was. */
type AskedSource = { readonly source: SourceKind; readonly turn: number };

export type SkillSlots = {
  readonly onAddRating: (skillId: string) => void;
  readonly onSetTarget: (skillId: string) => void;
  readonly onDecide: (skillId: string) => void;
  /** What the estimate is based on. */
  readonly basedOn: (page: SkillPage, asked: AskedSource | undefined) => ReactNode;
  /** What shows that it is so. */
  readonly evidence: (page: SkillPage) => ReactNode;
  /** The decisions taken on the level. */
  readonly decisions: (page: SkillPage) => ReactNode;
};

type Props = SkillSlots & {
  readonly skillId: string;
  /** The skills before and after it, as the list shows them. */
  readonly neighbours: readonly string[];
  readonly onOpen: (id: string) => void;
  readonly onBack: (() => void) | undefined;
  readonly onGone: () => void;
};

/** The page of one skill. */
export function SkillDetail({ skillId, ...rest }: Props) {
  const intl = useIntl();
  const { value: page, refusal } = useAnswer('skills.get', { id: skillId, today: today() });
  if (page === null && refusal) return <RefusalState refusal={refusal} />;
  if (page === null) return <DetailSkeleton label={intl.formatMessage(messages.loading)} />;
  return <SkillView page={page} {...rest} />;
}

function Lead({ skill }: Pick<SkillPage, 'skill'>) {
  const intl = useIntl();
  const names = intl.formatList(skill.aliases);
  return (
    <>
      {skill.description}
      {names !== '' && (
        <p className={styles.aliases}>{intl.formatMessage(messages.alsoFound, { names })}</p>
      )}
    </>
  );
}

function SkillView({
  page,
  basedOn,
  evidence,
  decisions,
  onBack,
  ...rest
}: Omit<Props, 'skillId'> & { readonly page: SkillPage }) {
  const intl = useIntl();
  const [open, setOpen] = useState<'edit' | 'scales' | 'merge' | 'trash' | null>(null);
  const [asked, setAsked] = useState<AskedSource>();
  const { skill } = page;
  const { level, likely80 } = page.estimate;
  const close = () => setOpen(null);
  const decide = () => rest.onDecide(skill.id);
  return (
    <Page
      title={skill.name}
      {...pageSpace(skill.space, skill.category)}
      lead={
        skill.description === '' && skill.aliases.length === 0 ? undefined : <Lead skill={skill} />
      }
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      banner={isSpecial(page) && <SkillBanner page={page} onDecide={decide} />}
      actions={
        <SkillActions
          page={page}
          onEdit={() => setOpen('edit')}
          onOtherScales={level === null ? null : () => setOpen('scales')}
          onMerge={() => setOpen('merge')}
          onTrash={() => setOpen('trash')}
          {...rest}
        />
      }
    >
      <Standing page={page} onAddRating={() => rest.onAddRating(skill.id)} />
      <SkillWishes page={page} onAddRating={() => rest.onAddRating(skill.id)} />
      <LevelOverTime page={page} />
      {page.estimate.ratings > 0 && (
        <WhereItComesFrom
          estimate={page.estimate}
          standing={page.standing}
          target={targetOf(page)}
          onOpen={(source) =>
            setAsked(({ turn } = { source, turn: 0 }) => ({ source, turn: turn + 1 }))
          }
        />
      )}
      {basedOn(page, asked)}
      {evidence(page)}
      <NextView page={page} onAddRating={() => rest.onAddRating(skill.id)} />
      <SkillLinks page={page} onSetTarget={() => rest.onSetTarget(skill.id)} />
      {decisions(page)}
      {open === 'edit' && <SkillDialog skill={skill} onClose={close} />}
      {open === 'merge' && (
        <MergeDialog
          keptId={skill.id}
          goneId={null}
          onClose={close}
          onMerged={(keptId) => {
            close();
            rest.onOpen(keptId);
          }}
        />
      )}
      {open === 'trash' && (
        <TrashDialog skillId={skill.id} name={skill.name} onClose={close} onGone={rest.onGone} />
      )}
      {open === 'scales' && level !== null && likely80 !== null && (
        <ScalesDialog level={level} likely80={likely80} onClose={close} />
      )}
    </Page>
  );
}
