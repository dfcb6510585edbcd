import { create } from 'zustand';

/** How far a look back has come. Kept while one goes to sort a note and returns; gone with the window when it locks. */
type Progress = { readonly step: number; readonly takeaway: string };

const beginning: Progress = { step: 0, takeaway: '' };

export const useProgress = create<Progress>(() => beginning);

export function goToStep(step: number): void {
  useProgress.setState({ step });
}

export function writeTakeaway(takeaway: string): void {
  useProgress.setState({ takeaway });
}

export function forgetProgress(): void {
  useProgress.setState(beginning);
}
