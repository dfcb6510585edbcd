import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { href } from '../../routes.ts';
import { LevelStrip } from '../../ui/charts/level-strip.tsx';
import style from './home.module.css';
import { messages } from './messages.ts';

/** One skill whose place is not clear, with how unclear it is. */
export function WorthALook({ skill }: { readonly skill: SkillRow }) {
  const intl = useIntl();
  const tenth = (level: number) =>
    intl.formatNumber(level, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { strip } = skill;
  const unsure = intl.formatMessage(messages.unsure);
  const values = strip && {
    level: tenth(strip.level),
    low: tenth(strip.likely80.low),
    high: tenth(strip.likely80.high),
  };
  return (
    <li>
      <Link href={href.skill(skill.id)} className={style.row}>
        <span className={style.rowWords}>
          <span className="text-strong">{skill.name}</span>
          <span className={style.lines}>
            <span>{values ? intl.formatMessage(messages.between, values) : unsure}</span>
            <span>
              <FormattedMessage {...messages.ratings} values={{ count: skill.ratings }} />
            </span>
          </span>
        </span>
        {strip && values && (
          <LevelStrip
            label={intl.formatMessage(messages.stripLabel, values)}
            unsureText={unsure}
            estimate={{
              level: strip.level,
              low50: strip.likely50.low,
              high50: strip.likely50.high,
              low80: strip.likely80.low,
              high80: strip.likely80.high,
            }}
            {...(skill.target !== null && { target: skill.target })}
          />
        )}
      </Link>
    </li>
  );
}
