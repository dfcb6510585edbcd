import { useIntl } from 'react-intl';
import { INTERESTS, type Interest } from '../../../shared/domain/interest.ts';
import type { BrowsedSkill } from '../../../shared/ipc/skills-view.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FormStack } from '../../ui/form-row.tsx';
import { Select } from '../../ui/select.tsx';
import { interestMessages, interestNames } from '../../words/interest-messages.ts';
import { changeManyMessages as messages } from './change-many-messages.ts';
import type { ManyChangeWish, ManyWay } from './use-many-change.ts';

type Props = {
  readonly wish: ManyChangeWish;
  /** Their areas are offered. */
  readonly skills: readonly BrowsedSkill[];
};

const wayNames = {
  category: messages.category,
  'no-category': messages.noArea,
  interest: messages.interest,
  archive: messages.archive,
  unarchive: messages.unarchive,
} as const;

/** What to do with many skills, and what that needs to know. */
export function ManyChange({ wish, skills }: Props) {
  const intl = useIntl();
  return (
    <FormStack columns={2}>
      <Select<ManyWay>
        label={intl.formatMessage(messages.what)}
        placeholder=""
        value={wish.way}
        onChange={wish.setWay}
        options={wish.ways.map((value) => ({ value, label: intl.formatMessage(wayNames[value]) }))}
      />
      {wish.way === 'category' && <Area key={wish.attempts} wish={wish} skills={skills} />}
      {wish.way === 'interest' && <Liking wish={wish} />}
    </FormStack>
  );
}

function Area({ wish, skills }: Props) {
  const intl = useIntl();
  const { category, setCategory } = wish;
  const areas = new Set([...skills.map((skill) => skill.category), category]);
  areas.delete('');
  return (
    <ComboBox
      label={intl.formatMessage(messages.area)}
      // Drawn anew when it was missing, and then where one types.
      autoFocus={wish.isMissing}
      value={category === '' ? null : category}
      onChange={(area) => setCategory(area ?? '')}
      onCreate={setCategory}
      createLabel={(name) => intl.formatMessage(messages.newArea, { name })}
      options={[...areas]
        .toSorted(new Intl.Collator(intl.locale).compare)
        .map((area) => ({ value: area, label: area }))}
      openLabel={intl.formatMessage(messages.areaOpen)}
      emptyText={intl.formatMessage(messages.areaEmpty)}
      error={wish.isMissing ? intl.formatMessage(messages.areaMissing) : undefined}
    />
  );
}

function Liking({ wish }: Pick<Props, 'wish'>) {
  const intl = useIntl();
  return (
    <Select<Interest | 'none'>
      label={intl.formatMessage(interestMessages.title)}
      placeholder=""
      value={wish.interest ?? 'none'}
      onChange={(value) => wish.setInterest(value === 'none' ? null : value)}
      options={[
        ...INTERESTS.map((value) => ({ value, label: intl.formatMessage(interestNames[value]) })),
        { value: 'none' as const, label: intl.formatMessage(interestMessages.none) },
      ]}
    />
  );
}
