import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import style from './home.module.css';
import { messages } from './messages.ts';

type Props = {
  readonly title: string;
  readonly note?: string | undefined;
  /** How many there are in all. */
  readonly total: number;
  /** How many stand there before more is asked for. */
  readonly few: number;
  /** Where the rest is. */
  readonly all: {
    readonly href: string;
    readonly label: string;
  };
  readonly actions?: ReactNode;
  readonly isQuiet?: boolean;
  readonly children: readonly ReactNode[];
};

/** A few of something; more of it in place, and the way to the rest. */
export function Block({ title, note, total, few, all, actions, isQuiet, children }: Props) {
  const intl = useIntl();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? children : children.slice(0, few);
  return (
    <Section
      title={title}
      description={note}
      isQuiet={isQuiet}
      actions={
        <>
          {actions}
          {shown.length < children.length && (
            <Button variant="quiet" size="s" onPress={() => setWhole(true)}>
              {intl.formatMessage(messages.showMore)}
              <span className="visually-hidden">: {title}</span>
            </Button>
          )}
          {shown.length === children.length && total > shown.length && (
            <LinkButton href={`#${all.href}`} variant="quiet" size="s">
              {all.label}
              <span className="visually-hidden">: {title}</span>
            </LinkButton>
          )}
        </>
      }
    >
      <ul className={style.list}>{shown}</ul>
    </Section>
  );
}
