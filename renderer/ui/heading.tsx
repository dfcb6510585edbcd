import type { ReactNode } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4;

type HeadingProps = {
  readonly level: HeadingLevel;
  readonly children: ReactNode;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
};

/** A heading whose rank in the page is data; its look is not. */
export function Heading({ level, children, id, className }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={className}>
      {children}
    </Tag>
  );
}
