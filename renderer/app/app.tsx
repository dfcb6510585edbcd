import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import type { VaultStatus } from '../../shared/ipc/views.ts';
import { CopyContext } from '../ui/copying.ts';
import { copyForAWhile, useCopying } from './copying.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Fault } from './fault.tsx';
import { Gate } from './gate.tsx';
import { pickLocale, WRITTEN_IN } from './locale.ts';
import { useNoDrop } from './no-drop.ts';
import { useTheme } from './theme.ts';

/** A language that is written in the code needs no table; everything else that goes wrong is worth knowing. */
function onTextError(error: Error & { readonly code?: string }): void {
  if (error.code !== 'MISSING_TRANSLATION') reportError(error);
}

/** The whole window: language, colours, and behind them the room before a portfolio is open, or the portfolio. */
export function App({ door }: { readonly door: VaultStatus | null }) {
  const [locale] = useState(() => pickLocale(navigator.languages));
  useTheme();
  useNoDrop();
  useCopying();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <IntlProvider locale={locale} defaultLocale={WRITTEN_IN} onError={onTextError}>
      <I18nProvider locale={locale}>
        <ErrorBoundary fallback={(again) => <Fault onAgain={again} />}>
          <CopyContext value={copyForAWhile}>
            <Gate door={door} />
          </CopyContext>
        </ErrorBoundary>
      </I18nProvider>
    </IntlProvider>
  );
}
