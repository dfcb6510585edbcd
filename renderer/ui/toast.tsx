import { CircleAlert, CircleCheck, X } from 'lucide-react';
import {
  Button as AriaButton,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components';
import { Button } from './button.tsx';
import { buttonLook } from './button-look.ts';
import { cx } from './class-names.ts';
import { ICON, SMALL_ICON } from './icon.ts';
import iconStyles from './icon-button.module.css';
import styles from './toast.module.css';

export type ToastMessage = {
  readonly title: string;
  readonly description?: string | undefined;
  readonly tone?: 'plain' | 'ok' | 'bad' | undefined;
  /** The way back, nearly always. */
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined;
  /** How long it stays; the pointer or the focus on it stops the clock. */
  readonly seconds?: number | undefined;
};

/** Seconds. Long enough to read, think and reach the button. */
const WITH_ACTION = 8;
const WITHOUT_ACTION = 6;

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Says what just happened, in passing. Returns the way to take it away early. */
export function showToast(message: ToastMessage): () => void {
  const seconds = message.seconds ?? (message.action ? WITH_ACTION : WITHOUT_ACTION);
  const key = queue.add(message, { timeout: seconds * 1000 });
  return () => queue.close(key);
}

function ToneSign({ tone }: Pick<ToastMessage, 'tone'>) {
  if (tone === 'ok') return <CircleCheck {...ICON} className={styles.ok} />;
  return tone === 'bad' ? <CircleAlert {...ICON} className={styles.bad} /> : null;
}

function Message({
  message,
  close,
  closeLabel,
}: {
  readonly message: ToastMessage;
  readonly close: () => void;
  readonly closeLabel: string;
}) {
  const { title, description, action, tone } = message;
  return (
    <>
      <ToneSign tone={tone} />
      <ToastContent className={styles.words}>
        <Text slot="title" className={styles.title ?? ''}>
          {title}
        </Text>
        {description === undefined ? null : (
          <Text slot="description" className={styles.description ?? ''}>
            {description}
          </Text>
        )}
      </ToastContent>
      {action ? (
        <Button
          size="s"
          onPress={() => {
            action.onAction();
            close();
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <AriaButton
        slot="close"
        aria-label={closeLabel}
        className={cx(buttonLook('quiet', 's'), iconStyles.icon, iconStyles.small)}
      >
        <X {...SMALL_ICON} />
      </AriaButton>
    </>
  );
}

/** The mark by which the window finds the parts F6 goes round. */
const F6_STOP = { 'data-region': '' };

export type ToastRegionProps = { readonly label: string; readonly closeLabel: string };

/** Where toasts appear: once, at the root. Tab reaches it last, and it is a stop of F6 while it shows. */
export function ToastRegion({ label, closeLabel }: ToastRegionProps) {
  return (
    <AriaToastRegion queue={queue} aria-label={label} className={styles.region ?? ''} {...F6_STOP}>
      {({ toast }) => (
        <Toast toast={toast} className={styles.toast ?? ''}>
          <Message
            message={toast.content}
            close={() => queue.close(toast.key)}
            closeLabel={closeLabel}
          />
        </Toast>
      )}
    </AriaToastRegion>
  );
}
