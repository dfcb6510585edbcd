import { useState } from 'react';

/** What there was last, while something newer is on its way: a list that is searched does not go blank at each letter. */
export function useLast<T>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
