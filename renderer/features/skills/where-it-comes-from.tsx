import { type IntlShape, useIntl } from 'react-intl';
import type { Level } from '../../../shared/domain/level.ts';
import type { SourceKind } from '../../../shared/domain/rating.ts';
import type { Estimate } from '../../../shared/rating/estimate.ts';
import { FixPlot } from '../../ui/charts/fix-plot.tsx';
import type { FixLens, FixSource } from '../../ui/charts/fix-plot-data.ts';
import { Section } from '../../ui/section.tsx';
import { levelNumber } from '../../words/levels.ts';
import { sourceNames } from '../../words/source-messages.ts';
import { fixPlotMessages as messages } from './fix-plot-messages.ts';
import styles from './where-it-comes-from.module.css';

type Drawn = Pick<
  Estimate,
  'level' | 'likely50' | 'likely80' | 'likely95' | 'positions' | 'pulls' | 'fix'
>;

export type WhereItComesFromProps = {
  readonly estimate: Drawn;
  readonly standing: Level | null;
  readonly target: Level | null;
  readonly onOpen?: ((source: SourceKind) => void) | undefined;
};

/** Of a position only the wider range is known; its likely half is drawn as wide as a normal one would be. */
const HALF_OF_EIGHTY = 0.6745 / 1.2816;

/** Under this a level reads as nought at one decimal. */
const NOTHING = 0.05;

function lensesOf({ level, likely50, likely80, likely95, positions }: Drawn): FixLens[] {
  if (level !== null && likely50 && likely80) {
    return [{ level, half: likely50, eight: likely80, nearly: likely95 ?? undefined }];
  }
  return positions.map(({ level: at, likely80: eight }) => ({
    level: at,
    half: {
      low: at - (at - eight.low) * HALF_OF_EIGHTY,
      high: at + (eight.high - at) * HALF_OF_EIGHTY,
    },
    eight,
  }));
}

function directionOf(levels: number): 'up' | 'down' | 'none' {
  if (Math.abs(levels) < NOTHING) return 'none';
  return levels > 0 ? 'up' : 'down';
}

function placeText(intl: IntlShape, kinds: number, lenses: readonly FixLens[]): string {
  const number = (level: number) => levelNumber(intl, level);
  const [one, other] = lenses;
  if (one === undefined) return intl.formatMessage(messages.labelUnsure, { kinds });
  if (other) {
    const [first, second] = [number(one.level), number(other.level)];
    return intl.formatMessage(messages.labelApart, { kinds, first, second });
  }
  return intl.formatMessage(messages.label, {
    kinds,
    level: number(one.level),
    low: number(one.eight.low),
    high: number(one.eight.high),
  });
}

function labelText(intl: IntlShape, props: WhereItComesFromProps): string {
  const { estimate, standing, target } = props;
  let label = placeText(intl, estimate.pulls.length, lensesOf(estimate));
  if (standing !== null) {
    label = intl.formatMessage(messages.labelStanding, { label, level: standing });
  }
  if (target !== null) label = intl.formatMessage(messages.labelTarget, { label, level: target });
  return label;
}

function readingText(intl: IntlShape, pull: FixSource): string {
  const { source, count, position, share, effect, without } = pull;
  const reading = intl.formatMessage(messages.reading, {
    source: intl.formatMessage(sourceNames[source]),
    count,
    position: levelNumber(intl, position),
    share: intl.formatNumber(share, { style: 'percent' }),
    direction: directionOf(effect),
    effect: levelNumber(intl, Math.abs(effect)),
  });
  if (without === null) return intl.formatMessage(messages.readingOnly, { reading });
  return intl.formatMessage(messages.readingWithout, {
    reading,
    without: levelNumber(intl, without),
  });
}

function effectText(intl: IntlShape, effect: number): string {
  return intl.formatNumber(Math.abs(effect) < NOTHING ? 0 : effect, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
}

function gapText(intl: IntlShape, levels: number, isApart: boolean): string {
  const size = levelNumber(intl, Math.abs(levels));
  if (isApart) return intl.formatMessage(messages.apart, { levels: size });
  return intl.formatMessage(messages.gap, { direction: directionOf(levels), levels: size });
}

function textsOf(intl: IntlShape, { standing, target, onOpen }: WhereItComesFromProps) {
  return {
    showTable: intl.formatMessage(messages.showTable),
    showChart: intl.formatMessage(messages.showChart),
    likelyHalf: intl.formatMessage(messages.likelyHalf),
    eightInTen: intl.formatMessage(messages.eightInTen),
    target: target === null ? '' : intl.formatMessage(messages.target, { level: target }),
    standing: standing === null ? '' : intl.formatMessage(messages.standing, { level: standing }),
    hint: intl.formatMessage(messages.hint),
    keys: intl.formatMessage(onOpen ? messages.keysOpen : messages.keys),
    sources: intl.formatMessage(messages.sources),
    tableCaption: intl.formatMessage(messages.tableCaption),
    source: intl.formatMessage(messages.source),
    count: intl.formatMessage(messages.count),
    position: intl.formatMessage(messages.position),
    share: intl.formatMessage(messages.share),
    effect: intl.formatMessage(messages.effect),
    without: intl.formatMessage(messages.without),
    nothingLeft: intl.formatMessage(messages.nothingLeft),
  };
}

/** Every kind of source around the scale with a line to where it points, and what they come to together. */
export function WhereItComesFrom(props: WhereItComesFromProps) {
  const intl = useIntl();
  const { estimate, standing, target, onOpen } = props;
  if (estimate.pulls.length === 0) {
    return (
      <Section title={intl.formatMessage(messages.title)}>
        <p className={styles.nothing}>{intl.formatMessage(messages.none)}</p>
      </Section>
    );
  }
  return (
    <Section
      title={intl.formatMessage(messages.title)}
      description={intl.formatMessage(messages[estimate.fix])}
    >
      <div data-estimate>
        <FixPlot
          label={labelText(intl, props)}
          sources={estimate.pulls}
          lenses={lensesOf(estimate)}
          standing={standing ?? undefined}
          target={target ?? undefined}
          formatLevel={(level) => levelNumber(intl, level)}
          formatShare={(share) => intl.formatNumber(share, { style: 'percent' })}
          formatEffect={(effect) => effectText(intl, effect)}
          sourceName={(source) => intl.formatMessage(sourceNames[source])}
          readingText={(pull) => readingText(intl, pull)}
          gapText={(levels) => gapText(intl, levels, estimate.fix === 'two-positions')}
          onOpen={onOpen}
          texts={textsOf(intl, props)}
        />
      </div>
    </Section>
  );
}
