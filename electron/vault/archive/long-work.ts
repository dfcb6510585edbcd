import type Database from 'better-sqlite3';
import { Refusal } from '../../../shared/result.ts';

/** What a kept file's piece weighs beside a row. */
export const PIECE_WORK = 200;

/** How something long says how far it has come, and hears that it is to stop. */
export type Steps = {
  /** So much more has been done. */
  readonly done: (amount: number) => void;
  /** Called before each step. Refusals: stopped, and whatever else ends the work. */
  readonly check: () => void;
};

export type LongWorkState = { readonly done: number; readonly of: number };

/** One long piece of work at a time, that can be looked at and stopped. */
export type LongWork = {
  /**
   * @param ended Throws when the work has lost its ground, such as a vault that was locked.
   * Refusals: not-ready while other work runs; those of the work.
   */
  readonly run: <T>(
    work: (steps: Steps & { readonly expect: (amount: number) => void }) => Promise<T>,
    ended?: () => void,
  ) => Promise<T>;
  /** Null when nothing runs. `done` never says more than `of`. */
  readonly state: () => LongWorkState | null;
  /** The work ends at its next step. */
  readonly stop: () => void;
};

export function createLongWork(): LongWork {
  let state: LongWorkState | null = null;
  let isStopped = false;
  return {
    run: async (work, ended = () => undefined) => {
      if (state !== null) throw new Refusal('not-ready');
      let [done, of] = [0, 0];
      const say = () => {
        state = { done: Math.min(done, of), of };
      };
      isStopped = false;
      say();
      try {
        return await work({
          expect: (amount) => {
            of += amount;
            say();
          },
          done: (amount) => {
            done += amount;
            say();
          },
          check: () => {
            if (isStopped) throw new Refusal('stopped');
            ended();
          },
        });
      } finally {
        state = null;
      }
    },
    state: () => state,
    stop: () => {
      isStopped = true;
    },
  };
}

/** Refusals: vault-locked once the vault behind the connection has been closed. */
export function refuseClosed(db: Database.Database): void {
  if (!db.open) throw new Refusal('vault-locked');
}
