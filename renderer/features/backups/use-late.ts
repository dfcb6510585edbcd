import { useEffect, useState } from 'react';

/** Milliseconds. What is over sooner needs no bar. */
const LATE = 700;

/** True once something has gone on for so long that a person wonders. */
export function useLate(isGoingOn: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) {
      setLate(false);
      return undefined;
    }
    const timer = setTimeout(() => setLate(true), LATE);
    return () => clearTimeout(timer);
  }, [isGoingOn]);
  return isLate && isGoingOn;
}
