import { type IntlShape, useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { Day } from '../../../shared/domain/day.ts';
import type { Look } from '../../../shared/ipc/home-view.ts';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { ageText } from '../../words/days.ts';
import style from './home.module.css';
import { messages } from './messages.ts';

type Props = {
  readonly look: Look;
  readonly today: Day;
  readonly onRate: (skillId: string) => void;
};

function rangeText(intl: IntlShape, { strip }: SkillRow): string {
  if (strip === null) return intl.formatMessage(messages.unsure);
  const tenth = (level: number) =>
    intl.formatNumber(level, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { low, high } = strip.likely80;
  return intl.formatMessage(messages.between, { low: tenth(low), high: tenth(high) });
}

function ageOf(intl: IntlShape, { newestDay, ratings }: SkillRow, today: Day): string {
  if (newestDay === null) return intl.formatMessage(messages.ratings, { count: ratings });
  return intl.formatMessage(messages.lastSeen, { age: ageText(intl, newestDay, today) });
}

/** One skill whose newest view is old or whose place is not clear: as it stands, and the way to look again. */
export function WorthALook({ look, today, onRate }: Props) {
  const intl = useIntl();
  const { skill, because } = look;
  const label = intl.formatMessage(because === 'old' ? messages.stillTrue : messages.rateIt);
  return (
    <li className={style.item}>
      <div className={style.rowWords}>
        <Link href={href.skill(skill.id)} className={style.strongTitle} dir="auto">
          {skill.name}
        </Link>
        <span className={style.lines}>
          {because === 'old' ? ageOf(intl, skill, today) : rangeText(intl, skill)}
        </span>
      </div>
      <Button
        edits
        size="s"
        ariaLabel={intl.formatMessage(messages.goFor, { action: label, skill: skill.name })}
        onPress={() => onRate(skill.id)}
      >
        {label}
      </Button>
    </li>
  );
}
