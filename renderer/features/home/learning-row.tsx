import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { LearningRow } from '../../../shared/ipc/views.ts';
import { href } from '../../routes.ts';
import style from './home.module.css';
import { messages } from './messages.ts';

/** One activity under way. */
export function LearningNow({ activity }: { readonly activity: LearningRow }) {
  const intl = useIntl();
  const { id, title, skills } = activity;
  return (
    <li>
      <Link href={href.learningActivity(id)} className={style.row}>
        <span className={style.rowWords}>
          <span className={style.oneLine} dir="auto">
            {title}
          </span>
          <span className={style.meta}>
            <FormattedMessage
              {...messages.learningFor}
              values={{ skills: intl.formatList(skills.map(({ name }) => name)) }}
            />
          </span>
        </span>
      </Link>
    </li>
  );
}
