import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useHiddenEstimates } from '../../parts/hidden-estimates.ts';
import { today } from '../../today.ts';
import { showToast } from '../../ui/toast.tsx';
import { messages } from './messages.ts';
import { RatingFields } from './rating-fields.tsx';
import {
  emptyRating,
  type RatingAnswers,
  RatingForm,
  type RatingValues,
  ratingQuestion,
} from './rating-form.ts';

type Props = {
  readonly skillId: string;
  readonly onClose: () => void;
  readonly onAdded?: (() => void) | undefined;
};

/** Asks for one view of a skill. No estimate and no other rating is in sight until it is given. */
export function RatingDialog({ skillId, ...rest }: Props) {
  useHiddenEstimates();
  const page = useAnswer('skills.get', { id: skillId, today: today() }).value;
  return page && <RatingFormDialog page={page} {...rest} />;
}

function RatingFormDialog({
  page,
  onClose,
  onAdded,
}: Omit<Props, 'skillId'> & { readonly page: SkillPage }) {
  const intl = useIntl();
  const form = useForm<RatingValues, unknown, RatingAnswers>({
    resolver: zodResolver(RatingForm),
    defaultValues: emptyRating(today()),
  });
  const [source, level, kept] = useWatch({
    control: form.control,
    name: ['source', 'level', 'private'],
  });
  const mayStandBehind = page.standing === null;
  const save = async (answers: RatingAnswers) => {
    const question = ratingQuestion(answers, page.skill.id, mayStandBehind);
    await ask('ratings.add', question);
    const title = question.rating.private ? messages.kept : messages.added;
    showToast({ title: intl.formatMessage(title), tone: 'ok' });
    onClose();
    onAdded?.();
  };
  return (
    <FormDialog
      form={form}
      draft={{ form: 'rating', recordId: page.skill.id }}
      title={intl.formatMessage(messages.title)}
      description={intl.formatMessage(messages.about, { skill: page.skill.name })}
      submitLabel={intl.formatMessage(messages.save)}
      onSave={save}
      onClose={onClose}
    >
      <RatingFields
        control={form.control}
        page={page}
        source={source}
        isSeen={level !== 'not-seen'}
        maySayStand={mayStandBehind && !kept && level !== 'not-seen'}
      />
    </FormDialog>
  );
}
