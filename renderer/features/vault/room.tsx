import type { ReactNode } from 'react';
import { ClocheMark } from './cloche-mark.tsx';
import style from './room.module.css';

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  /** One line above the title, such as the step. */
  readonly eyebrow?: string | undefined;
  readonly lead?: ReactNode;
  /** Ways out, below the card. */
  readonly footer?: ReactNode;
  readonly isWelcome?: boolean;
};

/** The neutral room before a portfolio is open: nothing of it is on screen but what is asked. */
export function Room({ title, children, eyebrow, lead, footer, isWelcome = false }: Props) {
  return (
    <div className={style.room}>
      <div className={style.drag} />
      <main className={style.column} data-welcome={isWelcome || undefined}>
        <div className={style.card}>
          <header className={style.header}>
            <ClocheMark />
            <div className={style.words}>
              {eyebrow !== undefined && <p className="text-caption">{eyebrow}</p>}
              <h1 className={isWelcome ? 'text-hero' : 'text-title'}>{title}</h1>
            </div>
            {lead !== undefined && <p className={style.lead}>{lead}</p>}
          </header>
          {children}
        </div>
        {footer !== undefined && <footer className={style.footer}>{footer}</footer>}
      </main>
    </div>
  );
}
