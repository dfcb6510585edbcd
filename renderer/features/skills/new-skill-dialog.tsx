import { SkillDialog } from './skill-dialog.tsx';

type Props = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
  /** The name it starts with, where one was looked for in vain. */
  readonly name?: string | undefined;
};

/** Asks for a new skill; empty again each time it opens. */
export function NewSkillDialog({ isOpen, onClose, onCreated, name }: Props) {
  if (!isOpen) return null;
  return <SkillDialog skill={null} name={name} onClose={onClose} onSaved={onCreated} />;
}
