import { FormattedMessage, useIntl } from 'react-intl';
import { Route, Switch } from 'wouter';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { CrossingContext } from '../parts/crossing.ts';
import { href } from '../routes.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Later } from '../ui/later.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { keysText } from './keys-text.ts';
import { messages } from './messages.ts';
import { useOpenDialog } from './open-dialog.ts';
import { parts } from './parts.ts';

/** Every screen, each able to ask whether its record shall cross between the spaces. */
export function AppRoutes() {
  const open = useOpenDialog();
  return (
    <CrossingContext value={(crossing) => open({ what: 'carry', ...crossing })}>
      <Screens />
    </CrossingContext>
  );
}

/** Which screen stands at which address. */
function Screens() {
  const open = useOpenDialog();
  const capture = () => open({ what: 'capture' });
  return (
    <Switch>
      <Route path={href.home()}>
        <HomeScreen
          onNewSkill={() => open({ what: 'skill' })}
          onCapture={capture}
          captureKeys={keysText('capture')}
          onDecide={(skillId) => open({ what: 'decision', skillId })}
          onRate={(skillId) => open({ what: 'rating', skillId })}
        />
      </Route>
      <Route path={href.mirror()}>
        <Later part={parts.mirror} with={{}} />
      </Route>
      <Route path={href.evidenceMap()}>
        <Later
          part={parts.evidenceMap}
          with={{
            onAddRating: (skillId) => open({ what: 'rating', skillId }),
            onAddCredential: (skillId) => open({ what: 'credential', skillId }),
          }}
        />
      </Route>
      <Route path="/skills/:id?">
        {({ id }) => <Later part={parts.skills} with={{ skillId: id }} />}
      </Route>
      <Route path="/goals/:id?">
        {({ id }) => <Later part={parts.goals} with={{ goalId: id }} />}
      </Route>
      <Route path={href.board()}>
        <Later part={parts.board} with={{}} />
      </Route>
      <Route path="/learning/:id?">
        {({ id }) => <Later part={parts.learning} with={{ learningId: id }} />}
      </Route>
      <Route path="/practice/:id?">
        {({ id }) => <Later part={parts.practicePlace} with={{ sessionId: id }} />}
      </Route>
      <Route path="/reflections/lessons/:id?">
        {({ id }) => <Later part={parts.lessonShelf} with={{ openId: id }} />}
      </Route>
      <Route path="/reflections/:id?">
        {({ id }) => <Later part={parts.reflections} with={{ openId: id }} />}
      </Route>
      <Route path="/projects/:id?">
        {({ id }) => <Later part={parts.projects} with={{ projectId: id }} />}
      </Route>
      <Route path="/evidence/credentials/:id?">
        {({ id }) => <Later part={parts.credentials} with={{ credentialId: id }} />}
      </Route>
      <Route path="/evidence/:id?">
        {({ id }) => <Later part={parts.evidence} with={{ evidenceId: id }} />}
      </Route>
      <Route path="/people/:id?">
        {({ id }) => <Later part={parts.people} with={{ personId: id }} />}
      </Route>
      <Route path={href.ledger()}>
        <Later part={parts.ledger} with={{}} />
      </Route>
      <Route path="/inbox/:id?">
        {({ id }) => <Later part={parts.inbox} with={{ captureId: id, onCapture: capture }} />}
      </Route>
      <Route path={href.review()}>
        <Later part={parts.review} with={{}} />
      </Route>
      <Route path={href.timeline()}>
        <Later part={parts.timeline} with={{}} />
      </Route>
      <Route path={href.settings()}>
        <Later part={parts.settings} with={{}} />
      </Route>
      <Route path={href.trust()}>
        <Later part={parts.trust} with={{}} />
      </Route>
      <Route path={href.backups()}>
        <Later part={parts.backups} with={{}} />
      </Route>
      <Route path={href.trash()}>
        <Later part={parts.trash} with={{}} />
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
