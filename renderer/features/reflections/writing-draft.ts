import { create } from 'zustand';

type Draft = {
  readonly text: string;
  readonly skillId: string | null;
  /** Which prompt is asked, from 0; null for writing freely. */
  readonly prompt: number | null;
};

const empty = (prompt: number | null): Draft => ({ text: '', skillId: null, prompt });

/** What is being written, kept while one looks at something else. It is gone when the portfolio is locked. */
export const useWritingDraft = create<Draft>(() => empty(0));

export function changeDraft(change: Partial<Draft>): void {
  useWritingDraft.setState(change);
}

/** Clears the desk, with the next question on it. */
export function clearDraft(prompts: number): void {
  const { prompt } = useWritingDraft.getState();
  useWritingDraft.setState(empty(prompt === null ? null : (prompt + 1) % prompts));
}
