import { useEffect, useState } from 'react';
import { ask } from '../api.ts';
import { Progress } from '../ui/progress.tsx';

/** Milliseconds between two looks at how far it has come. */
const LOOK = 150;

type Work = 'archive' | 'check';

type Props = {
  /** What runs. */
  readonly work?: Work;
  readonly label: string;
  readonly stopLabel: string;
  /** Shown only once it really runs, after a dialog of the system perhaps. */
  readonly isQuietAtFirst?: boolean;
};

type Progressed = { readonly done: number; readonly of: number };

/** How far what runs long has come: an archive that is written, read or tried, or a check. And the way to stop it. */
export function ArchiveProgress(props: Props) {
  const { work = 'archive', label, stopLabel, isQuietAtFirst = false } = props;
  const [state, setState] = useState<Progressed | null>(null);
  useEffect(() => {
    let isShown = true;
    const look = async () => {
      // A look that fails says nothing; what is being waited for says what went wrong.
      const seen = await ask(`${work}.progress`, {}).catch(() => null);
      if (isShown) setState(seen);
    };
    void look();
    const timer = setInterval(() => void look(), LOOK);
    return () => {
      isShown = false;
      clearInterval(timer);
    };
  }, [work]);
  if (state === null && isQuietAtFirst) return null;
  return (
    <Progress
      label={label}
      value={state === null || state.of === 0 ? null : state.done / state.of}
      onCancel={() => void ask(`${work}.stop`, {})}
      cancelLabel={stopLabel}
    />
  );
}
