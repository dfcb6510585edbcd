import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { AlertDialog } from '../../../renderer/ui/alert-dialog.tsx';
import { Button } from '../../../renderer/ui/button.tsx';
import { Dialog } from '../../../renderer/ui/dialog.tsx';

afterEach(cleanup);

function Renaming() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Rename</Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Rename the goal"
        description="Its history stays."
        closeLabel="Close"
        footer={<Button onPress={() => setOpen(false)}>Save</Button>}
      >
        <p>A new name</p>
      </Dialog>
    </>
  );
}

function Erasing({ onErase }: { readonly onErase: () => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Erase</Button>
      <AlertDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Erase everything?"
        confirmLabel="Erase for good"
        cancelLabel="Keep"
        onConfirm={onErase}
        isDanger
        typed={{ label: 'Type erase', phrase: 'erase' }}
      >
        This cannot be undone.
      </AlertDialog>
    </>
  );
}

test('a dialog says its title and description, and takes the focus', async () => {
  render(<Renaming />);
  await userEvent.click(screen.getByRole('button', { name: 'Rename' }));

  const dialog = screen.getByRole('dialog', { name: 'Rename the goal' });
  const description = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
  expect(description?.textContent).toBe('Its history stays.');
  expect(dialog.contains(document.activeElement)).toBe(true);
});

test('Esc closes a dialog and gives the focus back to where it was', async () => {
  render(<Renaming />);
  screen.getByRole('button', { name: 'Rename' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('dialog')).toBeTruthy();

  await userEvent.keyboard('{Escape}');

  expect(screen.queryByRole('dialog')).toBeNull();
  await expect
    .poll(() => document.activeElement?.textContent)
    .toBe(screen.getByRole('button', { name: 'Rename' }).textContent);
});

test('what cannot come back is confirmed only after its phrase is typed', async () => {
  let erased = 0;
  render(<Erasing onErase={() => erased++} />);
  await userEvent.click(screen.getByRole('button', { name: 'Erase' }));
  const confirm = screen.getByRole('button', { name: 'Erase for good' });
  expect(confirm.hasAttribute('disabled')).toBe(true);

  await userEvent.type(screen.getByRole('textbox', { name: 'Type erase' }), 'eras');
  await userEvent.keyboard('{Enter}');
  expect(erased).toBe(0);
  await userEvent.keyboard('e');
  await userEvent.click(confirm);

  expect(erased).toBe(1);
});

test('a press outside a question does not answer it, and its safe answer changes nothing', async () => {
  const answers: string[] = [];
  render(
    <AlertDialog
      isOpen
      onOpenChange={(isOpen) => answers.push(isOpen ? 'opened' : 'closed')}
      title="Stop this goal?"
      confirmLabel="Stop"
      cancelLabel="Go on"
      onConfirm={() => answers.push('stopped')}
    >
      Stopping is no failure.
    </AlertDialog>,
  );
  await userEvent.click(document.body);
  expect(screen.getByRole('alertdialog', { name: 'Stop this goal?' })).toBeTruthy();
  expect(answers).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));

  expect(answers).toEqual(['closed']);
});
