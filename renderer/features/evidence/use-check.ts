import { useCallback, useEffect, useRef, useState } from 'react';
import type { EvidenceRow, FileCondition } from '../../../shared/ipc/evidence-view.ts';
import { Refusal } from '../../../shared/result.ts';
import { ask } from '../../api.ts';

export type Finding = {
  readonly row: EvidenceRow;
  readonly condition: Exclude<FileCondition, 'whole'>;
};

export type Check = {
  /** The file that is read now; null when the check has ended. */
  readonly current: EvidenceRow | null;
  readonly done: number;
  readonly findings: readonly Finding[];
  readonly refusal: Refusal | null;
};

const before: Check = { current: null, done: 0, findings: [], refusal: null };

/** Reads every file, one after the other, until it is stopped. What was found stays. */
export function useCheck(rows: readonly EvidenceRow[]): {
  readonly check: Check;
  readonly stop: () => void;
  readonly start: () => void;
} {
  const [check, setCheck] = useState<Check>(before);
  const turn = useRef(0);
  const list = useRef(rows);
  const start = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    const isMine = () => turn.current === mine;
    const look = async () => {
      setCheck(before);
      for (const row of list.current) {
        if (!isMine()) return;
        setCheck((now) => ({ ...now, current: row }));
        const { condition } = await ask('evidence.check', { id: row.id });
        if (!isMine()) return;
        setCheck((now) => ({
          ...now,
          done: now.done + 1,
          findings: condition === 'whole' ? now.findings : [...now.findings, { row, condition }],
        }));
      }
      setCheck((now) => ({ ...now, current: null }));
    };
    look().catch((error: unknown) => {
      const refusal = error instanceof Refusal ? error : new Refusal('internal-error');
      if (isMine()) setCheck((now) => ({ ...now, current: null, refusal }));
    });
  }, []);
  const stop = useCallback(() => {
    turn.current += 1;
    setCheck((now) => ({ ...now, current: null }));
  }, []);
  useEffect(() => {
    start();
    return () => {
      turn.current += 1;
    };
  }, [start]);
  return { check, stop, start };
}
