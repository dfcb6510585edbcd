import { useIntl } from 'react-intl';
import { CYCLE_STAGES } from '../../../shared/domain/cycle.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { stageNames } from '../../words/stage-messages.ts';
import { CardFacts, CardMarks } from './board-card.tsx';
import styles from './board-list.module.css';
import type { CardProps, Cards } from './board-screen.tsx';
import { CardMenu } from './card-menu.tsx';
import { CardNext } from './card-next.tsx';

/** The same turns as the board, stage by stage, for those who would rather read down than across. */
export function BoardList({ cards, ...props }: Cards & CardProps) {
  const intl = useIntl();
  return (
    <div className={styles.list}>
      {CYCLE_STAGES.map((stage) => {
        const here = cards.filter(({ column }) => column === stage);
        if (here.length === 0) return null;
        return (
          <section key={stage} aria-labelledby={`stage-${stage}`}>
            <h2 id={`stage-${stage}`} className={styles.stage}>
              {intl.formatMessage(stageNames[stage])}
            </h2>
            <ul className={styles.rows}>
              {here.map((card) => (
                <li
                  key={card.goal.id}
                  className={styles.row}
                  data-card={card.goal.id}
                  tabIndex={-1}
                >
                  <div className={styles.words}>
                    <h3 className={styles.name}>
                      <RecordLink to={href.goal(card.goal.id)}>{card.goal.skill.name}</RecordLink>
                    </h3>
                    <CardFacts card={card} />
                    {card.turn?.cycle.aim && <p className={styles.aim}>{card.turn.cycle.aim}</p>}
                  </div>
                  <CardMarks card={card} />
                  <CardNext card={card} {...props} />
                  <CardMenu card={card} {...props} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
