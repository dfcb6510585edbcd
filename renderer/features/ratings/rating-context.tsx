import { type Control, Controller } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { SourceKind } from '../../../shared/domain/rating.ts';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import { PersonField } from '../../parts/person-field.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { Select } from '../../ui/select.tsx';
import { messages } from './messages.ts';
import { type RatingAnswers, type RatingValues, relationOf } from './rating-form.ts';

type Props = {
  readonly control: Control<RatingValues, unknown, RatingAnswers>;
  readonly source: SourceKind;
  readonly page: SkillPage;
};

/** Who gave it. */
export function RaterField({ control, source }: Pick<Props, 'control' | 'source'>) {
  const intl = useIntl();
  const problem = useProblem();
  return (
    <Controller
      control={control}
      name="raterId"
      render={({ field, fieldState }) => (
        <PersonField
          label={intl.formatMessage(messages.rater)}
          description={intl.formatMessage(messages.raterWhy)}
          relation={relationOf[source]}
          value={field.value}
          onChange={field.onChange}
          error={problem(fieldState.error)}
        />
      )}
    />
  );
}

/** A list cannot hold "nothing", so that has a name of its own. */
const NONE = 'none';

/** The project it was seen in. */
export function ProjectField({ control, page }: Pick<Props, 'control' | 'page'>) {
  const intl = useIntl();
  return (
    <Controller
      control={control}
      name="projectId"
      render={({ field }) => (
        <Select
          label={intl.formatMessage(messages.project)}
          placeholder={intl.formatMessage(messages.noProject)}
          options={[
            { value: NONE, label: intl.formatMessage(messages.noProject) },
            ...page.projects.map(({ id, title }) => ({ value: String(id), label: title })),
          ]}
          value={field.value ?? NONE}
          onChange={(id) => field.onChange(id === NONE ? null : id)}
        />
      )}
    />
  );
}
