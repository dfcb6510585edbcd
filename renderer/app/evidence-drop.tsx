import { useLocation } from 'wouter';
import { DropOverlay } from '../features/evidence/drop-overlay.tsx';
import { IntakePanel } from '../features/evidence/intake-panel.tsx';
import { isWithin, learningPlaces } from './places.ts';

/** Files may be dropped anywhere; in the rooms of the learning space what is dropped stays there. */
export function EvidenceDrop() {
  const [location] = useLocation();
  const isLearning = learningPlaces.some(({ path }) => isWithin(path, location));
  return (
    <>
      <DropOverlay room={isLearning ? 'learning' : 'portfolio'} />
      <IntakePanel />
    </>
  );
}
