import { useIntl } from 'react-intl';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { messages } from './messages.ts';

/** What a confidential project shows outside this portfolio, and what never leaves it. */
export function WhatLeaves() {
  const intl = useIntl();
  return (
    <DefinitionList
      items={[
        {
          id: 'shown',
          term: intl.formatMessage(messages.leaves),
          detail: intl.formatMessage(messages.leavesList),
        },
        {
          id: 'kept',
          term: intl.formatMessage(messages.stays),
          detail: intl.formatMessage(messages.staysList),
        },
      ]}
    />
  );
}
