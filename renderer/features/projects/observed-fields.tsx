import { UserRoundPlus } from 'lucide-react';
import { type Control, useFieldArray } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { ProjectPage, SkillRow } from '../../../shared/ipc/views.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormStack } from '../../ui/form-row.tsx';
import { messages } from './messages.ts';
import { ObservationFields } from './observation-fields.tsx';
import { ObserverFields } from './observer-fields.tsx';
import { type OutcomeAnswers, type OutcomeValues, othersSeen } from './outcome-form.ts';

type Props = {
  readonly control: Control<OutcomeValues, unknown, OutcomeAnswers>;
  readonly page: ProjectPage;
};

/** For each skill what the owner saw in the work, and what others saw who are named. */
export function ObservedFields({ control, page }: Props) {
  const { fields, append, remove } = useFieldArray({ control, name: 'observations' });
  return page.skills.map((skill) => (
    <Skill
      key={skill.id}
      control={control}
      page={page}
      skill={skill}
      places={fields.flatMap(({ skillId, observer, id }, index) =>
        skillId === skill.id ? [{ id, observer, index }] : [],
      )}
      onAdd={() => append(othersSeen(skill.id), { shouldFocus: false })}
      onRemove={remove}
    />
  ));
}

type SkillProps = Props & {
  readonly skill: SkillRow;
  readonly places: readonly {
    readonly id: string;
    readonly observer: 'owner' | 'person';
    readonly index: number;
  }[];
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
};

function Skill({ control, page, skill, places, onAdd, onRemove }: SkillProps) {
  const intl = useIntl();
  const asked = page.project.askedLevels.find(({ skillId }) => skillId === skill.id);
  return (
    <Card tone="sunken">
      <FormStack>
        {places.map(({ id, observer, index }) =>
          observer === 'owner' ? (
            <ObservationFields
              key={id}
              control={control}
              index={index}
              label={intl.formatMessage(messages.fieldLevel, { skill: skill.name })}
              asked={asked?.level ?? null}
            />
          ) : (
            <ObserverFields
              key={id}
              control={control}
              index={index}
              skill={skill.name}
              onRemove={() => onRemove(index)}
            />
          ),
        )}
        <div>
          <Button variant="quiet" size="s" icon={UserRoundPlus} onPress={onAdd}>
            {intl.formatMessage(messages.addObserver, { skill: skill.name })}
          </Button>
        </div>
      </FormStack>
    </Card>
  );
}
