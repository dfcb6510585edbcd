import type { LucideIcon } from 'lucide-react';

/** A drawn sign, passed as the component itself: `icon={Plus}`. */
export type Icon = LucideIcon;

/** Pixels and stroke at which an icon has the weight of 13 px text. */
export const ICON = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The same for small controls and captions. */
export const SMALL_ICON = { size: 13, strokeWidth: 1.85, 'aria-hidden': true } as const;
