import { X } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './dialog.module.css';
import { given } from './given.ts';
import { IconButton } from './icon-button.tsx';
import { useScrollStop } from './use-scroll-stop.ts';

export type DialogProps = {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  readonly description?: string | undefined;
  readonly footer?: ReactNode;
  readonly size?: 's' | 'm' | 'l' | undefined;
  /** Whether a press outside closes it. */
  readonly isDismissable?: boolean | undefined;
  readonly isKeyboardDismissDisabled?: boolean | undefined;
};

const SIZES = { s: styles.small, m: undefined, l: styles.large } as const;

function Body({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} className={styles.body} tabIndex={useScrollStop(box)}>
      {children}
    </div>
  );
}

function Header({
  title,
  description,
  descriptionId,
  closeLabel,
  close,
}: Pick<DialogProps, 'title' | 'description' | 'closeLabel'> & {
  readonly descriptionId: string;
  readonly close: () => void;
}) {
  return (
    <header className={styles.header}>
      <div className={styles.heading}>
        <Heading slot="title" level={2} className={styles.title ?? ''}>
          {title}
        </Heading>
        {description === undefined ? null : (
          <p id={descriptionId} className={styles.description}>
            {description}
          </p>
        )}
      </div>
      <IconButton icon={X} label={closeLabel} onPress={close} placement="bottom" />
    </header>
  );
}

/** A window in front of the app. Esc closes it; the focus returns to where it was. */
export function Dialog(props: DialogProps) {
  const { title, description, closeLabel, children, footer, size = 'm' } = props;
  const descriptionId = useId();
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      isDismissable={props.isDismissable ?? true}
      {...given({ isKeyboardDismissDisabled: props.isKeyboardDismissDisabled })}
    >
      <Modal className={cx(styles.modal, SIZES[size])}>
        <AriaDialog
          className={styles.dialog ?? ''}
          {...given({ 'aria-describedby': description === undefined ? undefined : descriptionId })}
        >
          {({ close }) => (
            <>
              <Header {...{ title, description, descriptionId, closeLabel, close }} />
              <Body>{children}</Body>
              {footer ? <footer className={styles.footer}>{footer}</footer> : null}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
