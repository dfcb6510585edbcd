import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { FieldPath, FieldValues, PathValue, UseFormReturn } from 'react-hook-form';
import type { Instant } from '../../shared/domain/day.ts';
import { ask } from '../api.ts';
import { type DraftKey, forgetDraft, keepDraftSoon, keepDraftsNow } from '../drafts.ts';
import { useMayEdit } from '../ui/editing.ts';
import { type DraftPlace, DraftPlaceContext } from './draft-place.ts';

type Draft = {
  /** When what the form now holds was being written; null when it starts empty. */
  readonly restoredFrom: Instant | null;
  readonly startAfresh: () => void;
  readonly forget: () => void;
};

function asJson(values: FieldValues): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, JSON.stringify(value ?? null)]),
  );
}

/** Only fields that the form still has: an older app may have kept others. */
function fill<V extends FieldValues, O>(
  form: UseFormReturn<V, unknown, O>,
  fields: Readonly<Record<string, string>>,
): void {
  for (const name of Object.keys(form.getValues())) {
    const kept = fields[name];
    if (kept === undefined) continue;
    // The form itself wrote this value under this name.
    const value = JSON.parse(kept) as PathValue<V, FieldPath<V>>;
    form.setValue(name as FieldPath<V>, value, { shouldDirty: true });
  }
}

/** Puts back what was kept for this form, unless its owner has begun to write already. */
function useKept<V extends FieldValues, O>(
  form: UseFormReturn<V, unknown, O>,
  name: string | undefined,
  recordId: string | null,
) {
  const [restoredFrom, setRestoredFrom] = useState<Instant | null>(null);
  useEffect(() => {
    if (name === undefined) return;
    let current = true;
    const restore = async () => {
      const { draft } = await ask('drafts.find', { form: name, recordId });
      if (!current || draft === null || form.formState.isDirty) return;
      fill(form, draft.fields);
      setRestoredFrom(draft.updatedAt);
    };
    // What cannot be read cannot be put back; the form works without it.
    restore().catch(() => null);
    return () => {
      current = false;
    };
  }, [form, name, recordId]);
  return { restoredFrom, setRestoredFrom };
}

/**
 * Keeps in the portfolio what is being written, and puts it back the next time: a lock, a crash or a closed window
 * loses no more than the last word. Without a key, or where nothing may be changed, nothing is kept.
 */
export function useDraft<V extends FieldValues, O>(
  form: UseFormReturn<V, unknown, O>,
  title: string,
  key: DraftKey | undefined,
): Draft {
  const mayEdit = useMayEdit();
  const name = mayEdit ? key?.form : undefined;
  const recordId = key?.recordId ?? null;
  const dialog = useContext(DraftPlaceContext);
  const { restoredFrom, setRestoredFrom } = useKept(form, name, recordId);
  const writing = useRef({ title, dialog });
  useEffect(() => {
    writing.current = { title, dialog };
  });
  useEffect(() => {
    if (name === undefined) return;
    // The form's own word on whether it was changed comes a moment after the change.
    const untouched = JSON.stringify(form.getValues());
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        if (JSON.stringify(values) === untouched) {
          void forgetDraft({ form: name, recordId });
          return;
        }
        const place: DraftPlace = { ...writing.current, path: location.hash.slice(1) };
        const written = { fields: asJson(values), place: JSON.stringify(place) };
        keepDraftSoon({ form: name, recordId }, written);
      },
    });
    const leave = () => void keepDraftsNow();
    window.addEventListener('blur', leave);
    return () => {
      stop();
      window.removeEventListener('blur', leave);
      leave();
    };
  }, [form, name, recordId]);
  const forget = useCallback(() => {
    if (name !== undefined) void forgetDraft({ form: name, recordId });
  }, [name, recordId]);
  const startAfresh = useCallback(() => {
    form.reset();
    setRestoredFrom(null);
    forget();
  }, [form, forget, setRestoredFrom]);
  return { restoredFrom, startAfresh, forget };
}
