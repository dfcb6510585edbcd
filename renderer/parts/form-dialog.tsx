import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { Instant } from '../../shared/domain/day.ts';
import { Refusal, type RefusalCode } from '../../shared/result.ts';
import type { DraftKey } from '../drafts.ts';
import { AlertDialog } from '../ui/alert-dialog.tsx';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useMayEdit } from '../ui/editing.ts';
import { FormStack } from '../ui/form-row.tsx';
import { useInView } from '../ui/in-view.ts';
import { RefusalNotice } from '../ui/refusal-notice.tsx';
import { refusalSentence } from '../ui/refusal-text.ts';
import { useAttempt } from '../ui/use-attempt.ts';
import { messages } from './form-messages.ts';
import { useDraft } from './use-draft.ts';
import { REFUSED } from './use-problem.ts';

type Props<V extends FieldValues, O> = {
  readonly form: UseFormReturn<V, unknown, O>;
  readonly title: string;
  readonly submitLabel: string;
  readonly children: ReactNode;
  readonly description?: string | undefined;
  readonly size?: 's' | 'm' | 'l' | undefined;
  /** Saves it; a refusal keeps the dialog and everything typed in it. */
  readonly onSave: (values: O) => Promise<unknown>;
  readonly onClose: () => void;
  /** The field that a refusal is about; every other one is shown above the buttons. */
  readonly refusalFields?: Partial<Record<RefusalCode, FieldPath<V>>> | undefined;
  /** Under what name unsaved words are kept through a lock or a crash; without it none are. */
  readonly draft?: DraftKey | undefined;
};

/** A form in a dialog: Enter in a line of text and Ctrl Enter anywhere save, leaving with something written asks first. */
export function FormDialog<V extends FieldValues, O>(props: Props<V, O>) {
  const { form, title, description, size, submitLabel, children, onClose } = props;
  const intl = useIntl();
  const [asking, setAsking] = useState(false);
  const { restoredFrom, startAfresh, forget } = useDraft(form, title, props.draft);
  const { refusal, submit } = useSaving(props, forget);
  const { isDirty } = form.formState;
  const leave = () => (isDirty ? setAsking(true) : onClose());
  const throwAway = () => {
    forget();
    onClose();
  };
  return (
    <>
      <Dialog
        isOpen
        onOpenChange={(open) => !open && leave()}
        title={title}
        description={description}
        closeLabel={intl.formatMessage(messages.close)}
        size={size}
        isDismissable={!isDirty}
        footer={<Footer submitLabel={submitLabel} onLeave={leave} onSubmit={submit} />}
      >
        <FormBody form={form} onSubmit={submit}>
          {restoredFrom !== null && <Restored from={restoredFrom} onAfresh={startAfresh} />}
          {children}
          <InView refusal={refusal} />
        </FormBody>
      </Dialog>
      <LeaveQuestion isOpen={asking} onOpenChange={setAsking} onLeave={throwAway} />
    </>
  );
}

/** Why it is not saved, brought into view: a long form, or a small window, would hide it. */
function InView({ refusal }: { readonly refusal: Refusal | null }) {
  const place = useInView(refusal);
  if (refusal === null) return null;
  return (
    <div ref={place}>
      <RefusalNotice refusal={refusal} />
    </div>
  );
}

function Restored({ from, onAfresh }: { readonly from: Instant; readonly onAfresh: () => void }) {
  const intl = useIntl();
  const when = intl.formatDate(from, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Banner
      tone="info"
      isLive
      action={
        <Button size="s" onPress={onAfresh}>
          {intl.formatMessage(messages.startAfresh)}
        </Button>
      }
    >
      {intl.formatMessage(messages.restored, { when })}
    </Banner>
  );
}

type FooterProps = {
  readonly submitLabel: string;
  readonly onLeave: () => void;
  readonly onSubmit: () => void;
};

function Footer({ submitLabel, onLeave, onSubmit }: FooterProps) {
  const intl = useIntl();
  return (
    <>
      <Button onPress={onLeave}>{intl.formatMessage(messages.cancel)}</Button>
      <Button edits variant="primary" onPress={onSubmit}>
        {submitLabel}
      </Button>
    </>
  );
}

type BodyProps<V extends FieldValues, O> = Pick<Props<V, O>, 'form' | 'children'> & {
  readonly onSubmit: () => void;
};

/** Kinds of fields that hold one line of text. */
const ONE_LINE: readonly string[] = ['text', 'url', 'email'];

/** Ctrl Enter anywhere, and Enter in a line of text; not where it chooses from a list or ends a word of an input method. */
function saves(event: KeyboardEvent<HTMLFormElement>): boolean {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return true;
  const { target } = event;
  const isLine = target instanceof HTMLInputElement && ONE_LINE.includes(target.type);
  return isLine && target.getAttribute('role') !== 'combobox' && !event.isDefaultPrevented();
}

function FormBody<V extends FieldValues, O>({ form, children, onSubmit }: BodyProps<V, O>) {
  const body = useFirstProblem(form);
  return (
    <form
      ref={body}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (!saves(event)) return;
        event.preventDefault();
        onSubmit();
      }}
    >
      <FormStack>{children}</FormStack>
    </form>
  );
}

type LeaveProps = {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onLeave: () => void;
};

function LeaveQuestion({ isOpen, onOpenChange, onLeave }: LeaveProps) {
  const intl = useIntl();
  return (
    <AlertDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={intl.formatMessage(messages.discardTitle)}
      confirmLabel={intl.formatMessage(messages.discard)}
      cancelLabel={intl.formatMessage(messages.keepWriting)}
      onConfirm={onLeave}
      isDanger
    >
      {intl.formatMessage(messages.discardText)}
    </AlertDialog>
  );
}

/** The first thing in it that a person can type into or press; some fields also hold an input for no eyes. */
function firstField(part: Element): HTMLElement | undefined {
  const candidates = part.querySelectorAll<HTMLElement>('input, textarea, button, [tabindex="0"]');
  return Array.from(candidates).find((field) => !field.closest('[hidden], [aria-hidden="true"]'));
}

/** After a try that did not pass, what is wrong comes into view: the first of it, with the focus in it. */
function useFirstProblem<V extends FieldValues, O>({ formState }: UseFormReturn<V, unknown, O>) {
  const body = useRef<HTMLFormElement>(null);
  const { submitCount, errors } = formState;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new try moves the focus, not a correction
  useEffect(() => {
    if (submitCount === 0 || Object.keys(errors).length === 0) return;
    const problem = body.current?.querySelector('[data-invalid]');
    problem?.scrollIntoView({ block: 'nearest' });
    if (problem) firstField(problem)?.focus();
  }, [submitCount]);
  return body;
}

function useSaving<V extends FieldValues, O>(
  { form, onSave, refusalFields }: Props<V, O>,
  onSaved: () => void,
) {
  const intl = useIntl();
  const { refusal, attempt } = useAttempt();
  const save = async (values: O) => {
    try {
      await onSave(values);
      onSaved();
    } catch (error) {
      const field = error instanceof Refusal ? refusalFields?.[error.code] : undefined;
      if (field === undefined || !(error instanceof Refusal)) throw error;
      form.setError(
        field,
        { type: REFUSED, message: refusalSentence(intl, error) },
        { shouldFocus: true },
      );
    }
  };
  const passed = form.handleSubmit(async (values) => {
    await attempt(() => save(values));
  });
  const mayEdit = useMayEdit();
  const submit = () => {
    if (mayEdit) void passed();
  };
  return { refusal, submit };
}
