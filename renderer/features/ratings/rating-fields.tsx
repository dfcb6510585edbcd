import type { Control } from 'react-hook-form';
import { Controller } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { Basis, SOURCE_KINDS, type SourceKind } from '../../../shared/domain/rating.ts';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import { FormCheckbox, FormDay, FormSelect, FormText } from '../../parts/form-fields.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { today } from '../../today.ts';
import { FormStack } from '../../ui/form-row.tsx';
import { LevelCards } from '../../ui/level-cards.tsx';
import { anchorsOf } from '../../words/levels.ts';
import { basisNames, sourceNames } from '../../words/source-messages.ts';
import { messages, ownBasis } from './messages.ts';
import { ProjectField, RaterField } from './rating-context.tsx';
import type { RatingAnswers, RatingValues } from './rating-form.ts';
import { SurenessField } from './sureness-field.tsx';

type FormControl = Control<RatingValues, unknown, RatingAnswers>;
type Props = {
  readonly control: FormControl;
  readonly page: SkillPage;
  readonly source: SourceKind;
  readonly isSeen: boolean;
  readonly maySayStand: boolean;
};

/** The level sentence first, then whose view it is and what it rests on. */
export function RatingFields({ control, page, source, isSeen, maySayStand }: Props) {
  const intl = useIntl();
  const isOwn = source === 'self';
  return (
    <>
      <LevelQuestion control={control} page={page} />
      <Origin control={control} source={source} isSeen={isSeen} />
      {isSeen && <SurenessField control={control} />}
      <FormText
        control={control}
        name="sentence"
        label={intl.formatMessage(messages.sentence)}
        description={intl.formatMessage(messages.sentenceHint)}
        isMultiline
      />
      <FormStack columns={2}>
        <FormDay
          control={control}
          name="day"
          label={intl.formatMessage(messages.day)}
          max={today()}
        />
        <ProjectField control={control} page={page} />
      </FormStack>
      {isOwn && (
        <FormCheckbox
          control={control}
          name="private"
          label={intl.formatMessage(messages.keep)}
          description={intl.formatMessage(messages.keepWhy)}
        />
      )}
      {isOwn && maySayStand && (
        <FormCheckbox
          control={control}
          name="standBehind"
          label={intl.formatMessage(messages.stand)}
          description={intl.formatMessage(messages.standWhy)}
        />
      )}
    </>
  );
}

function LevelQuestion({ control, page }: Pick<Props, 'control' | 'page'>) {
  const intl = useIntl();
  const problem = useProblem();
  return (
    <Controller
      control={control}
      name="level"
      render={({ field, fieldState }) => (
        <LevelCards
          label={intl.formatMessage(messages.level)}
          anchors={anchorsOf(intl, page.skill.anchors)}
          value={field.value}
          onChange={field.onChange}
          notSeen={{
            title: intl.formatMessage(messages.notSeen),
            sentence: intl.formatMessage(messages.notSeenWhy),
          }}
          error={problem(fieldState.error)}
        />
      )}
    />
  );
}

function Origin({ control, source, isSeen }: Pick<Props, 'control' | 'source' | 'isSeen'>) {
  const intl = useIntl();
  const isOwn = source === 'self';
  const words = isOwn ? ownBasis : basisNames;
  return (
    <>
      <FormStack columns={2}>
        <FormSelect<RatingValues, RatingAnswers, SourceKind>
          control={control}
          name="source"
          label={intl.formatMessage(messages.source)}
          options={SOURCE_KINDS.map((kind) => ({
            value: kind,
            label: intl.formatMessage(kind === 'self' ? messages.sourceSelf : sourceNames[kind]),
          }))}
        />
        {isSeen && (
          <FormSelect<RatingValues, RatingAnswers, Basis>
            control={control}
            name="basis"
            label={intl.formatMessage(messages.basis)}
            options={Basis.options.map((basis) => ({
              value: basis,
              label: intl.formatMessage(words[basis]),
            }))}
          />
        )}
      </FormStack>
      {!isOwn && <RaterField control={control} source={source} />}
    </>
  );
}
