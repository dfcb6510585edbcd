import { InboxScreen, type OpenFate } from '../features/captures/inbox-screen.tsx';
import { useOpenDialog } from './open-dialog.ts';

type Props = { readonly captureId: string | undefined; readonly onCapture: () => void };

/** The inbox, with the dialogs that make records of notes. */
export function InboxPlace({ captureId, onCapture }: Props) {
  const open = useOpenDialog();
  const openFate: OpenFate = (what, beginning, onSaved) => open({ what, ...beginning, onSaved });
  return <InboxScreen captureId={captureId} onCapture={onCapture} onOpenFate={openFate} />;
}
