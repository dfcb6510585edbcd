import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import style from './home.module.css';
import { messages } from './messages.ts';

type Props = {
  readonly title: string;
  readonly note?: string | undefined;
  /** How many there are in all, and where the rest is. */
  readonly total: number;
  readonly shown: number;
  readonly all: string;
  readonly actions?: ReactNode;
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
};

/** A few of something, and the way to the rest when there is more. */
export function Block({ title, note, total, shown, all, actions, isQuiet, children }: Props) {
  const intl = useIntl();
  return (
    <Section title={title} description={note} actions={actions} isQuiet={isQuiet}>
      <ul className={style.list}>{children}</ul>
      {total > shown && (
        <p className={style.more}>
          <LinkButton href={`#${all}`}>
            {intl.formatMessage(messages.showAll, { count: total, title })}
          </LinkButton>
        </p>
      )}
    </Section>
  );
}
