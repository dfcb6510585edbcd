import { type ReactNode, useId, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import { cx } from './class-names.ts';
import styles from './dialog.module.css';
import { TextField } from './text-field.tsx';

export type AlertDialogProps = {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly title: string;
  /** What will happen, and what can no longer be undone. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly isDanger?: boolean | undefined;
  readonly isPending?: boolean | undefined;
  /** Words to type before it can be confirmed, for what cannot come back. */
  readonly typed?: { readonly label: string; readonly phrase: string } | undefined;
};

function Question(props: AlertDialogProps & { readonly close: () => void }) {
  const { typed, isPending, onConfirm, close } = props;
  const [text, setText] = useState('');
  const isConfirmed = typed === undefined || text.trim() === typed.phrase;
  return (
    <>
      <header className={styles.header}>
        <Heading slot="title" level={2} className={styles.title ?? ''}>
          {props.title}
        </Heading>
      </header>
      <div className={styles.body}>
        <div>{props.children}</div>
        {typed ? (
          <TextField
            label={typed.label}
            value={text}
            onChange={setText}
            autoFocus
            spellCheck={false}
            onSubmit={() => isConfirmed && onConfirm()}
          />
        ) : null}
      </div>
      <footer className={styles.footer}>
        <Button onPress={close} isDisabled={isPending} autoFocus={typed === undefined}>
          {props.cancelLabel}
        </Button>
        <Button
          variant={props.isDanger ? 'danger' : 'primary'}
          onPress={onConfirm}
          isPending={isPending}
          isDisabled={!isConfirmed}
        >
          {props.confirmLabel}
        </Button>
      </footer>
    </>
  );
}

/** Asks before something weighty. The safe answer has the focus, and a press outside does nothing. */
export function AlertDialog(props: AlertDialogProps) {
  const bodyId = useId();
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      isKeyboardDismissDisabled={props.isPending ?? false}
    >
      <Modal className={cx(styles.modal, styles.small)}>
        <Dialog role="alertdialog" className={styles.dialog ?? ''} aria-describedby={bodyId}>
          {({ close }) => (
            <div id={bodyId} className={styles.dialog}>
              <Question {...props} close={close} />
            </div>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
