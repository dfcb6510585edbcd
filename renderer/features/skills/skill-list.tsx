import { MirrorRound, Plus } from 'lucide-react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { RecordList } from '../../parts/record-list.tsx';
import { href } from '../../routes.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { messages } from './messages.ts';
import { NoSkills } from './no-skills.tsx';
import { SkillListRow } from './skill-list-row.tsx';
import { SortMenu } from './sort-menu.tsx';
import type { SkillView } from './use-skill-view.ts';

type Props = {
  readonly view: SkillView;
  readonly skills: readonly SkillRow[];
  readonly total: number | null;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  /** Asks for a new skill, with the name that was looked for in vain. */
  readonly onAdd: (name: string) => void;
};

/** Every skill with its level strip. */
export function SkillList({ view, skills, onAdd, ...rest }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const { archived, filter, onFilter } = view;
  const add = intl.formatMessage(messages.add);
  return (
    <RecordList
      {...rest}
      title={intl.formatMessage(archived ? messages.archivedTitle : messages.title)}
      items={skills}
      getKey={({ id }) => id}
      getText={({ name }) => name}
      renderRow={(skill) => <SkillListRow skill={skill} />}
      filterLabel={intl.formatMessage(messages.filter)}
      filter={filter}
      onFilter={onFilter}
      actions={
        <>
          <IconButton
            icon={MirrorRound}
            label={intl.formatMessage(messages.mirror)}
            onPress={() => navigate(href.mirror())}
          />
          <SortMenu {...view} />
          <IconButton icon={Plus} label={add} onPress={() => onAdd('')} />
        </>
      }
      empty={<NoSkills filter={filter.trim()} archived={archived} onAdd={onAdd} />}
    />
  );
}
