import { useIntl } from 'react-intl';
import type { Project } from '../../../shared/domain/project.ts';
import { today } from '../../today.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/section.tsx';
import { shortDay } from '../../words/days.ts';
import { messages } from './messages.ts';
import styles from './project-detail.module.css';
import { WhatLeaves } from './what-leaves.tsx';

/** Whether the day has come on which the owner wanted to be asked again. */
export function isToAskAgain({ confidentiality }: Project): boolean {
  const until = confidentiality?.until ?? null;
  return until !== null && until <= today();
}

/** Asks; nothing opens by itself. */
export function AskAgain({ onEdit }: { readonly onEdit: () => void }) {
  const intl = useIntl();
  return (
    <Banner
      tone="info"
      title={intl.formatMessage(messages.askAgain)}
      action={
        <Button edits onPress={onEdit}>
          {intl.formatMessage(messages.askAgainChange)}
        </Button>
      }
    >
      {intl.formatMessage(messages.askAgainWhy)}
    </Banner>
  );
}

/** Of a confidential project: under which name it is told of, and what is told. */
export function ConfidentialSection({ project }: { readonly project: Project }) {
  const intl = useIntl();
  const { confidentiality } = project;
  if (confidentiality === null) return null;
  const { publicTitle, until } = confidentiality;
  return (
    <Section title={intl.formatMessage(messages.confidentialTitle)}>
      <div className={styles.stack}>
        <DefinitionList
          items={[
            { id: 'title', term: intl.formatMessage(messages.publicTitle), detail: publicTitle },
            ...(until === null
              ? []
              : [
                  {
                    id: 'until',
                    term: intl.formatMessage(messages.until),
                    detail: shortDay(intl, until),
                  },
                ]),
          ]}
        />
        <WhatLeaves />
      </div>
    </Section>
  );
}
