import { useLocation } from 'wouter';
import { DecisionHistory } from '../../features/decisions/decision-history.tsx';
import { BasedOn } from '../../features/ratings/based-on.tsx';
import { SkillsScreen } from '../../features/skills/skills-screen.tsx';
import { href } from '../../routes.ts';
import { useDialogs } from './open-dialog.tsx';

/** Skills, with the ratings and decisions that belong to them. */
export function SkillRoute({ skillId }: { readonly skillId?: string | undefined }) {
  const [, navigate] = useLocation();
  const { open, element } = useDialogs((id) => navigate(href.goal(id)));
  return (
    <>
      <SkillsScreen
        skillId={skillId}
        onAddRating={(id) => open({ kind: 'rating', skillId: id })}
        onSetTarget={(id) => open({ kind: 'goal', skillId: id })}
        onDecide={(id) => open({ kind: 'decision', skillId: id })}
        basedOn={(page) => (
          <BasedOn page={page} onReply={(rating) => open({ kind: 'reply', rating })} />
        )}
        decisions={(page) => <DecisionHistory decisions={page.decisions} />}
      />
      {element}
    </>
  );
}
