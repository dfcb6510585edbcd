import { DecisionHistory } from '../features/decisions/decision-history.tsx';
import { EvidenceSection } from '../features/evidence/evidence-section.tsx';
import { BasedOn } from '../features/ratings/based-on.tsx';
import { SkillsScreen } from '../features/skills/skills-screen.tsx';
import { useOpenDialog } from './open-dialog.ts';

/** Skills, with the ratings and decisions of the one that is open. */
export function SkillsPlace({ skillId }: { readonly skillId: string | undefined }) {
  const open = useOpenDialog();
  return (
    <SkillsScreen
      skillId={skillId}
      onAddRating={(id) => open({ what: 'rating', skillId: id })}
      onSetTarget={(id) => open({ what: 'goal', skillId: id })}
      onDecide={(id) => open({ what: 'decision', skillId: id })}
      basedOn={(page, asked) => (
        <BasedOn page={page} asked={asked} onReply={(rating) => open({ what: 'reply', rating })} />
      )}
      evidence={({ skill: { id, name, space } }) => (
        <EvidenceSection records={[{ kind: 'skill', recordId: id, label: name, space }]} />
      )}
      decisions={(page) => <DecisionHistory decisions={page.decisions} />}
    />
  );
}
