import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A component that lies in a piece of code of its own. */
export type Part<P> = {
  /** The component once it is here. */
  readonly now: () => ComponentType<P> | null;
  /** Begins to fetch it; asking again costs nothing. */
  readonly fetch: () => Promise<ComponentType<P>>;
};

/** Names a part without fetching it. */
export function part<P>(load: () => Promise<ComponentType<P>>): Part<P> {
  let here: ComponentType<P> | null = null;
  let coming: Promise<ComponentType<P>> | null = null;
  const fetch = () => {
    coming ??= load().then((component) => {
      here = component;
      return component;
    });
    return coming;
  };
  return { now: () => here, fetch };
}

type Props<P> = {
  readonly part: Part<P>;
  /** The props of the part. */
  readonly with: P;
};

/**
 * Draws a part as soon as it is here, and at once when it was fetched before. React's own `lazy` would keep
 * the empty place for 300 ms once it has shown it (its throttle of fallbacks), which is longer than the fetch.
 */
export function Later<P extends object>({ part: wanted, with: props }: Props<P>): ReactNode {
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  const [, setHere] = useState(wanted.now);
  useEffect(() => {
    if (wanted.now() !== null) return;
    let current = true;
    wanted.fetch().then(
      (component) => current && setHere(() => component),
      (error: unknown) => current && setFault({ error }),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  // What cannot be fetched is as broken as what cannot be drawn.
  if (fault !== null) throw fault.error;
  const Component = wanted.now();
  return Component === null ? null : <Component {...props} />;
}
