import { useState } from 'react';
import { AlertDialog } from '../../../renderer/ui/alert-dialog.tsx';
import { Button } from '../../../renderer/ui/button.tsx';
import { Dialog } from '../../../renderer/ui/dialog.tsx';
import { LevelCards, type LevelChoice } from '../../../renderer/ui/level-cards.tsx';
import { Page } from '../../../renderer/ui/page.tsx';
import { PopoverButton } from '../../../renderer/ui/popover-button.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';
import { showToast } from '../../../renderer/ui/toast.tsx';
import { ANCHORS } from './samples.ts';

function RatingDialog() {
  const [isOpen, setOpen] = useState(false);
  const [level, setLevel] = useState<LevelChoice | null>(null);
  const [why, setWhy] = useState('');
  const footer = (
    <>
      <Button variant="quiet" onPress={() => setOpen(false)}>
        Cancel
      </Button>
      <Button variant="primary" isDisabled={level === null} onPress={() => setOpen(false)}>
        Save rating
      </Button>
    </>
  );
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open rating</Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Rate team management"
        description="Choose the sentence first. Other views stay hidden until you have saved yours."
        closeLabel="Close"
        footer={footer}
      >
        <LevelCards
          label="Which sentence fits best?"
          anchors={ANCHORS}
          value={level}
          onChange={setLevel}
          notSeen={{ title: 'I have not seen enough' }}
        />
        <TextField label="What did you see?" isMultiline value={why} onChange={setWhy} />
      </Dialog>
    </>
  );
}

function EraseDialog() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="danger" onPress={() => setOpen(true)}>
        Erase vault
      </Button>
      <AlertDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Erase this vault?"
        confirmLabel="Erase"
        cancelLabel="Keep it"
        onConfirm={() => setOpen(false)}
        isDanger
        typed={{ label: 'Type “erase” to confirm', phrase: 'erase' }}
      >
        412 records will be gone from this computer. This cannot be undone.
      </AlertDialog>
    </>
  );
}

function StopDialog() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Stop goal</Button>
      <AlertDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Stop this goal?"
        confirmLabel="Stop"
        cancelLabel="Go on"
        onConfirm={() => setOpen(false)}
      >
        Stopping is no failure. What you learned stays.
      </AlertDialog>
    </>
  );
}

export function OverlaysPage() {
  return (
    <div style={{ blockSize: '100vh' }}>
      <Page title="Overlays" eyebrow="Gallery">
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          <RatingDialog />
          <EraseDialog />
          <StopDialog />
          <PopoverButton label="Fairly clear" variant="quiet">
            Half of the time between 4.6 and 5.4; 8 times in 10 between 4.2 and 5.8.
          </PopoverButton>
          <Button
            onPress={() =>
              showToast({ title: 'Goal archived', action: { label: 'Undo', onAction: () => {} } })
            }
          >
            Archive
          </Button>
          <Button
            onPress={() =>
              showToast({
                tone: 'ok',
                title: 'Export written',
                description: 'portfolio.cloche, 412 of 412 records',
              })
            }
          >
            Export
          </Button>
        </div>
      </Page>
    </div>
  );
}
