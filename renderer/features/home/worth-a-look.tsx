import { type IntlShape, useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { Day } from '../../../shared/domain/day.ts';
import type { Look } from '../../../shared/ipc/home-view.ts';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { LevelStrip } from '../../ui/charts/level-strip.tsx';
import { ageText } from '../../words/days.ts';
import style from './home.module.css';
import { messages } from './messages.ts';

type Props = {
  readonly look: Look;
  readonly today: Day;
  readonly onRate: (skillId: string) => void;
};

function tenths(intl: IntlShape, { strip }: SkillRow) {
  const tenth = (level: number) =>
    intl.formatNumber(level, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    strip && {
      level: tenth(strip.level),
      low: tenth(strip.likely80.low),
      high: tenth(strip.likely80.high),
    }
  );
}

/** One skill whose newest view is old or whose place is not clear: as it stands, and the way to look again. */
export function WorthALook({ look, today, onRate }: Props) {
  const intl = useIntl();
  const { skill, because } = look;
  const values = tenths(intl, skill);
  const unsure = intl.formatMessage(messages.unsure);
  const range = values ? intl.formatMessage(messages.between, values) : unsure;
  const age =
    skill.newestDay === null
      ? intl.formatMessage(messages.ratings, { count: skill.ratings })
      : intl.formatMessage(messages.lastSeen, { age: ageText(intl, skill.newestDay, today) });
  const label = intl.formatMessage(because === 'old' ? messages.stillTrue : messages.rateIt);
  return (
    <li className={style.item}>
      <div className={style.rowWords}>
        <Link href={href.skill(skill.id)} className={style.strongTitle} dir="auto">
          {skill.name}
        </Link>
        <span className={style.lines}>
          <span>{because === 'old' ? age : range}</span>
          <Strip skill={skill} unsure={unsure} values={values} />
        </span>
      </div>
      <Button
        size="s"
        ariaLabel={intl.formatMessage(messages.goFor, { action: label, skill: skill.name })}
        onPress={() => onRate(skill.id)}
      >
        {label}
      </Button>
    </li>
  );
}

type StripProps = {
  readonly skill: SkillRow;
  readonly unsure: string;
  readonly values: ReturnType<typeof tenths>;
};

function Strip({ skill, unsure, values }: StripProps) {
  const intl = useIntl();
  const { strip, target } = skill;
  if (!strip || !values) return null;
  return (
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
      {...(target !== null && { target })}
    />
  );
}
