import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { Skill } from '../../../shared/domain/skill.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormText } from '../../parts/form-fields.tsx';
import { AnchorFields } from './anchor-fields.tsx';
import { messages } from './messages.ts';
import {
  ownAnchors,
  type SkillAnswers,
  SkillForm,
  type SkillValues,
  valuesOfSkill,
} from './skill-form.ts';

type Props = {
  /** The skill to edit; null for a new one. */
  readonly skill: Skill | null;
  /** The name that a new skill starts with. */
  readonly name?: string | undefined;
  readonly onClose: () => void;
  readonly onSaved?: ((id: string) => void) | undefined;
};

/** Names a skill and says what it means. */
export function SkillDialog({ skill, name, onClose, onSaved }: Props) {
  const intl = useIntl();
  const form = useForm<SkillValues, unknown, SkillAnswers>({
    resolver: zodResolver(SkillForm),
    defaultValues: valuesOfSkill(skill, name),
  });
  const save = async (answers: SkillAnswers) => {
    const change = { ...answers, anchors: ownAnchors(answers.anchors) };
    const saved = skill
      ? await ask('skills.update', { id: skill.id, change })
      : await ask('skills.create', change);
    onClose();
    onSaved?.(saved.id);
  };
  return (
    <FormDialog
      form={form}
      draft={{ form: 'skill', recordId: skill?.id ?? null }}
      title={intl.formatMessage(skill ? messages.editTitle : messages.newTitle)}
      submitLabel={intl.formatMessage(skill ? messages.save : messages.create)}
      onSave={save}
      onClose={onClose}
      refusalFields={{ 'name-taken': 'name' }}
    >
      <FormText
        control={form.control}
        name="name"
        label={intl.formatMessage(messages.name)}
        placeholder={skill ? undefined : intl.formatMessage(messages.nameHint)}
        autoFocus
      />
      <FormText
        control={form.control}
        name="category"
        label={intl.formatMessage(messages.category)}
        description={intl.formatMessage(messages.categoryHint)}
      />
      <FormText
        control={form.control}
        name="description"
        label={intl.formatMessage(messages.description)}
        isMultiline
        minRows={2}
      />
      <AnchorFields control={form.control} isOpen={skill?.anchors != null} />
    </FormDialog>
  );
}
