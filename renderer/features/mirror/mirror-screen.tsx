import { MirrorRound } from 'lucide-react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { MirrorPage } from '../../../shared/ipc/mirror-view.ts';
import { useAnswer } from '../../answers.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Findings } from './findings.tsx';
import { LookedAt, type Quiet } from './looked-at.tsx';
import { messages, type Pattern } from './messages.ts';

const PATTERNS: readonly Pattern[] = ['sameScore', 'recentOnly', 'oneCarries', 'selfGap'];

/** Patterns in the ratings received: those that are seen, and what was looked at besides. */
export function MirrorScreen() {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const { value, refusal } = useAnswer('mirror.get', { today: today() });
  return (
    <Page
      title={intl.formatMessage(messages.title)}
      lead={intl.formatMessage(messages.lead)}
      back={{ label: intl.formatMessage(messages.back), onPress: () => navigate(href.skills()) }}
    >
      {value !== null && <Contents page={value} />}
      {value === null && refusal !== null && <RefusalState refusal={refusal} />}
      {value === null && refusal === null && (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={4} />
      )}
    </Page>
  );
}

function quietOf(page: MirrorPage): Quiet[] {
  return PATTERNS.flatMap((pattern) => {
    const reading = page[pattern];
    return reading.state === 'found' ? [] : [{ ...reading, pattern }];
  });
}

function Contents({ page }: { readonly page: MirrorPage }) {
  const intl = useIntl();
  const quiet = quietOf(page);
  const isCalm = quiet.length === PATTERNS.length;
  const title = intl.formatMessage(isCalm ? messages.lookedAt : messages.alsoLookedAt);
  return (
    <>
      {isCalm ? (
        <Calm isEarly={quiet.every(({ state }) => state === 'too-little')} />
      ) : (
        <Findings page={page} />
      )}
      {quiet.length > 0 && (
        <Section title={title}>
          <LookedAt quiet={quiet} />
        </Section>
      )}
      <Section
        title={intl.formatMessage(messages.chance)}
        description={intl.formatMessage(messages.chanceLine)}
      >
        {null}
      </Section>
    </>
  );
}

function Calm({ isEarly }: { readonly isEarly: boolean }) {
  const intl = useIntl();
  return (
    <EmptyState
      icon={MirrorRound}
      title={intl.formatMessage(isEarly ? messages.emptyTitle : messages.calmTitle)}
      line={intl.formatMessage(isEarly ? messages.emptyLine : messages.calmLine)}
    />
  );
}
