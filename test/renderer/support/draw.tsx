import { type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';

type Drawn = RenderResult & {
  readonly user: UserEvent;
  /** Every address so far, oldest first. */
  readonly visited: readonly string[];
};

type AroundProps = {
  readonly children: ReactNode;
  readonly hook: ReturnType<typeof memoryLocation>['hook'];
};

function Around({ children, hook }: AroundProps) {
  return (
    <IntlProvider locale="en-GB" defaultLocale="en-GB">
      <I18nProvider locale="en-GB">
        <Router hook={hook}>{children}</Router>
      </I18nProvider>
    </IntlProvider>
  );
}

/** Draws a part of the window in British English at an address, as the shell would. */
export function draw(part: ReactElement, path = '/'): Drawn {
  const { hook, history } = memoryLocation({ path, record: true });
  const user = userEvent.setup();
  return { ...render(<Around hook={hook}>{part}</Around>), user, visited: history };
}
