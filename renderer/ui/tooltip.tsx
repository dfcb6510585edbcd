import type { ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { given } from './given.ts';
import styles from './tooltip.module.css';

export type TooltipPlacement = 'top' | 'bottom' | 'start' | 'end';

export type WithTooltipProps = {
  readonly text: string;
  readonly shortcut?: string | undefined;
  readonly placement?: TooltipPlacement | undefined;
  /** One element that takes the focus, a button say. */
  readonly children: ReactNode;
};

/** Milliseconds of rest before a tooltip shows; later ones follow at once. */
const DELAY = 500;

/** Words on hover and on keyboard focus. Never the only place where something is said. */
export function WithTooltip({ text, shortcut, placement, children }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={DELAY} closeDelay={80}>
      {children}
      <Tooltip className={styles.tooltip ?? ''} offset={6} {...given({ placement })}>
        <span>{text}</span>
        {shortcut === undefined ? null : <span className={styles.keys}>{shortcut}</span>}
      </Tooltip>
    </TooltipTrigger>
  );
}
