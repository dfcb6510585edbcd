import { lazy } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Route, Switch } from 'wouter';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { href } from '../routes.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { messages } from './messages.ts';
import { useOpenDialog } from './open-dialog.ts';

const SkillsPlace = lazy(async () => ({
  default: (await import('./skills-place.tsx')).SkillsPlace,
}));
const GoalsPlace = lazy(async () => ({
  default: (await import('./goals-place.tsx')).GoalsPlace,
}));
const LearningScreen = lazy(async () => ({
  default: (await import('../features/learning/learning-screen.tsx')).LearningScreen,
}));
const ProjectsScreen = lazy(async () => ({
  default: (await import('../features/projects/projects-screen.tsx')).ProjectsScreen,
}));
const SettingsPlace = lazy(async () => ({
  default: (await import('./settings-place.tsx')).SettingsPlace,
}));
const TrashScreen = lazy(async () => ({
  default: (await import('../features/trash/trash-screen.tsx')).TrashScreen,
}));

/** Which screen stands at which address. */
export function AppRoutes() {
  const open = useOpenDialog();
  return (
    <Switch>
      <Route path={href.home()}>
        <HomeScreen onNewSkill={() => open({ what: 'skill' })} />
      </Route>
      <Route path="/skills/:id?">{({ id }) => <SkillsPlace skillId={id} />}</Route>
      <Route path="/goals/:id?">{({ id }) => <GoalsPlace goalId={id} />}</Route>
      <Route path="/learning/:id?">
        {({ id }) => (
          <LearningScreen learningId={id} onRecordPractice={() => open({ what: 'practice' })} />
        )}
      </Route>
      <Route path="/projects/:id?">{({ id }) => <ProjectsScreen projectId={id} />}</Route>
      <Route path={href.settings()}>
        <SettingsPlace />
      </Route>
      <Route path={href.trash()}>
        <TrashScreen />
      </Route>
      <Route>
        <Nowhere />
      </Route>
    </Switch>
  );
}

function Nowhere() {
  const intl = useIntl();
  return (
    <EmptyState
      title={intl.formatMessage(messages.notFoundTitle)}
      line={intl.formatMessage(messages.notFoundLine)}
      headingLevel={1}
      primary={
        <LinkButton href={`#${href.home()}`} variant="primary">
          <FormattedMessage {...messages.toToday} />
        </LinkButton>
      }
    />
  );
}
