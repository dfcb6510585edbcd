import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { VaultStatus } from '../../shared/ipc/views.ts';
import { Refusal, type RefusalCode } from '../../shared/result.ts';
import { followChanges } from '../answers.ts';
import { ask, onCommand } from '../api.ts';
import { type DraftPlace, DraftPlaceContext } from '../parts/draft-place.ts';
import { href } from '../routes.ts';
import { EditingContext, useMayEdit } from '../ui/editing.ts';
import { Later } from '../ui/later.tsx';
import { RefusalHelpContext } from '../ui/refusal-help.ts';
import { ToastRegion } from '../ui/toast.tsx';
import { AppRoutes } from './app-routes.tsx';
import { Dialogs } from './dialogs.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { EvidenceDrop } from './evidence-drop.tsx';
import { Fault } from './fault.tsx';
import { useHeadingFocus } from './focus-heading.ts';
import { takeHeldWish } from './held-wish.ts';
import { useKeyboard } from './keyboard.ts';
import { keysText } from './keys-text.ts';
import { messages } from './messages.ts';
import { type OpenDialog, OpenDialogContext } from './open-dialog.ts';
import { fetchWhileIdle, parts } from './parts.ts';
import { isInLearningSpace, placeOf } from './places.ts';
import { isMac } from './platform.ts';
import { GoneRefusal } from './save-copy.tsx';
import style from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { TitleBar } from './title-bar.tsx';
import { showRefusal } from './undo.ts';
import { useRun } from './use-run.ts';
import { VaultBanners } from './vault-banners.tsx';
import { enterStatus } from './vault-status.ts';

type Overlay = 'palette' | 'shortcuts' | OpenDialog;
type Props = { readonly status: VaultStatus };

/** Where nothing can be saved any more, a copy can. */
const helpWith = (code: RefusalCode) => (code === 'vault-gone' ? <GoneRefusal /> : null);

/** The window around an open portfolio: title bar, places, and the screen of the address. */
export function Shell(props: Props) {
  return (
    <Router hook={useHashLocation}>
      <EditingContext value={props.status.readOnly === null}>
        <RefusalHelpContext value={helpWith}>
          <Frame {...props} />
        </RefusalHelpContext>
      </EditingContext>
    </Router>
  );
}

function Frame({ status }: Props) {
  const intl = useIntl();
  const [location, navigate] = useLocation();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [isCapturing, setCapturing] = useState(false);
  const [isNarrow, setNarrow] = useState(false);
  const content = useRef<HTMLElement>(null);
  const mayEdit = useMayEdit();
  const wishes = useMemo(() => {
    // Every dialog that is opened here is for changing something; keys lead to it too.
    const open = (dialog: OpenDialog) => {
      if (!mayEdit) showRefusal(intl, new Refusal('vault-read-only'));
      else if (dialog.what === 'capture') setCapturing(true);
      else setOverlay(dialog);
    };
    return {
      search: () => setOverlay('palette'),
      open,
      shortcuts: () => setOverlay('shortcuts'),
      capture: () => open({ what: 'capture' }),
      toggleSidebar: () => setNarrow((now) => !now),
    };
  }, [intl, mayEdit]);
  const run = useRun(wishes);
  const onMenu = useEffectEvent(run);
  useKeyboard(run);
  useHeadingFocus(content);
  useEffect(() => followChanges(), []);
  useEffect(() => fetchWhileIdle(), []);
  useEffect(() => onCommand((command) => onMenu(command)), []);
  useEffect(() => {
    const wish = takeHeldWish();
    if (wish !== null) onMenu(wish);
  }, []);
  const leaveSample = () => {
    navigate(href.home(), { replace: true });
    ask('vault.leaveSample', {}).then(enterStatus, (error: unknown) => showRefusal(intl, error));
  };
  const goOnWriting = ({ path, dialog }: DraftPlace) => {
    if (path !== '') navigate(path);
    // The shell itself wrote down what it had opened.
    if (dialog !== null) setOverlay(dialog as OpenDialog);
  };
  const close = () => setOverlay(null);
  return (
    <div className={style.shell}>
      <button type="button" className={style.skip} onClick={() => content.current?.focus()}>
        <FormattedMessage {...messages.skip} />
      </button>
      <TitleBar
        searchKeys={keysText('search')}
        lockKeys={keysText('lock')}
        onSearch={wishes.search}
        onLock={() => run('lock')}
      />
      <Sidebar isNarrow={isNarrow} onToggle={wishes.toggleSidebar} />
      <div className={style.content}>
        <VaultBanners
          status={status}
          onLeaveSample={leaveSample}
          onCheck={() => run('check')}
          onContinue={goOnWriting}
        />
        <main
          ref={content}
          className={style.main}
          tabIndex={-1}
          data-region="content"
          data-learning={isInLearningSpace(location) || undefined}
        >
          <ErrorBoundary key={placeOf(location)} fallback={(again) => <Fault onAgain={again} />}>
            <OpenDialogContext value={wishes.open}>
              <AppRoutes />
            </OpenDialogContext>
          </ErrorBoundary>
        </main>
      </div>
      {overlay === 'palette' && (
        <Later part={parts.palette} with={{ onClose: close, onRun: run }} />
      )}
      {overlay === 'shortcuts' && <Later part={parts.shortcuts} with={{ onClose: close }} />}
      {overlay !== null && typeof overlay === 'object' && (
        <DraftPlaceContext value={overlay}>
          <Dialogs dialog={overlay} onOpen={wishes.open} onClose={close} />
        </DraftPlaceContext>
      )}
      <EvidenceDrop />
      {isCapturing && (
        <Later
          part={parts.capture}
          with={{
            onClose: () => setCapturing(false),
            onSort: (id) => navigate(href.capture(id)),
            sortKeys: isMac() ? '⌘ Enter' : 'Ctrl Enter',
          }}
        />
      )}
      <ToastRegion
        label={intl.formatMessage(messages.notifications)}
        closeLabel={intl.formatMessage(messages.close)}
      />
    </div>
  );
}
