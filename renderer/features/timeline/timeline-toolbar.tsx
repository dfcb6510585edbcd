import { Minus, Plus, SlidersHorizontal } from 'lucide-react';
import { type IntlShape, useIntl } from 'react-intl';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { SkillsField } from '../../parts/skills-field.tsx';
import { today } from '../../today.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { kindNames, messages, zoomNames } from './messages.ts';
import { type Range, type Zoom, zoomedBy, zoomedTo, zoomOf } from './range.ts';
import styles from './timeline.module.css';
import { KINDS, look, type SkillChoice, toggleKind, useTimeline } from './timeline-state.ts';

type Props = {
  readonly range: Range;
  readonly bounds: Range;
  readonly skills: readonly SkillRow[];
};

const CATEGORY = 'category ';

function choiceKey(choice: SkillChoice): string {
  return choice.by === 'category' ? `${CATEGORY}${choice.category}` : choice.by;
}

function choiceOf(key: string, chosen: readonly string[]): SkillChoice {
  if (key === 'hand') return { by: 'hand', ids: chosen };
  if (key.startsWith(CATEGORY)) return { by: 'category', category: key.slice(CATEGORY.length) };
  return { by: 'goals' };
}

function skillOptions(intl: IntlShape, skills: readonly SkillRow[]) {
  const categories = [...new Set(skills.map(({ category }) => category))].toSorted((a, b) =>
    a.localeCompare(b, intl.locale),
  );
  return [
    { value: 'goals', label: intl.formatMessage(messages.withGoals) },
    ...categories.map((category) => ({
      value: `${CATEGORY}${category}`,
      label:
        category === ''
          ? intl.formatMessage(messages.noCategory)
          : intl.formatMessage(messages.category, { name: category }),
    })),
    { value: 'hand', label: intl.formatMessage(messages.byHand) },
  ];
}

/** What of the timeline is shown, and how much time. */
export function TimelineToolbar({ range, bounds, skills }: Props) {
  const intl = useIntl();
  const choice = useTimeline((state) => state.choice);
  const ids = choice.by === 'hand' ? choice.ids : [];
  return (
    <div className={styles.toolbar}>
      <div className={styles.skillChoice}>
        <Select
          label={intl.formatMessage(messages.skills)}
          isLabelHidden
          placeholder={intl.formatMessage(messages.choose)}
          value={choiceKey(choice)}
          options={skillOptions(intl, skills)}
          onChange={(key) => look({ choice: choiceOf(key, ids) })}
        />
      </div>
      <Shown />
      <Rooms />
      <ZoomButtons range={range} bounds={bounds} />
      {choice.by === 'hand' && (
        <div className={styles.byHand}>
          <SkillsField
            label={intl.formatMessage(messages.chooseSkills)}
            value={ids}
            onChange={(chosen) => look({ choice: { by: 'hand', ids: chosen } })}
            today={today()}
          />
        </div>
      )}
    </div>
  );
}

function Shown() {
  const intl = useIntl();
  const hidden = useTimeline((state) => state.hidden);
  const onlyChosen = useTimeline((state) => state.onlyChosen);
  return (
    <PopoverButton
      label={intl.formatMessage(messages.show)}
      icon={SlidersHorizontal}
      variant="secondary"
    >
      <div className={styles.kinds}>
        {KINDS.map((kind) => (
          <Checkbox
            key={kind}
            label={intl.formatMessage(kindNames[kind])}
            isSelected={!hidden.includes(kind)}
            onChange={() => toggleKind(kind)}
          />
        ))}
        <div className={styles.kindsRest}>
          <Checkbox
            label={intl.formatMessage(messages.onlyChosen)}
            isSelected={onlyChosen}
            onChange={(isOnly) => look({ onlyChosen: isOnly })}
          />
        </div>
      </div>
    </PopoverButton>
  );
}

function Rooms() {
  const intl = useIntl();
  const space = useTimeline((state) => state.space);
  return (
    <Segmented
      label={intl.formatMessage(messages.space)}
      value={space}
      options={[
        { value: 'both', label: intl.formatMessage(messages.spaceBoth) },
        { value: 'portfolio', label: intl.formatMessage(messages.spacePortfolio) },
      ]}
      onChange={(chosen) => look({ space: chosen })}
    />
  );
}

function ZoomButtons({ range, bounds }: Pick<Props, 'range' | 'bounds'>) {
  const intl = useIntl();
  const zoom = zoomOf(range, bounds);
  const by = (factor: number) =>
    look({ range: zoomedBy(range, factor, (range.from + range.to) / 2, bounds) });
  const zooms: readonly Zoom[] = ['all', 'year', 'quarter', 'month'];
  return (
    <div className={styles.zoom}>
      <Segmented<Zoom | 'between'>
        label={intl.formatMessage(messages.zoom)}
        value={zoom ?? 'between'}
        options={zooms.map((value) => ({ value, label: intl.formatMessage(zoomNames[value]) }))}
        onChange={(chosen) => {
          if (chosen === 'between') return;
          look({ range: chosen === 'all' ? null : zoomedTo(range, chosen, bounds) });
        }}
      />
      <IconButton
        icon={Minus}
        label={intl.formatMessage(messages.zoomOut)}
        shortcut="−"
        onPress={() => by(1 / 0.7)}
      />
      <IconButton
        icon={Plus}
        label={intl.formatMessage(messages.zoomIn)}
        shortcut="+"
        onPress={() => by(0.7)}
      />
    </div>
  );
}
