import type { MirrorPage } from '../../../shared/ipc/mirror-view.ts';
import { namesOf } from './names.ts';
import { OneCarriesFinding } from './one-carries-finding.tsx';
import { RecentOnlyFinding } from './recent-only-finding.tsx';
import { SameScoreFinding } from './same-score-finding.tsx';
import { SelfGapFinding } from './self-gap-finding.tsx';

/** Every pattern that is seen. */
export function Findings({ page }: { readonly page: MirrorPage }) {
  const names = namesOf(page);
  const { sameScore, recentOnly, oneCarries, selfGap } = page;
  return (
    <>
      {sameScore.state === 'found' &&
        sameScore.findings.map((finding) => (
          <SameScoreFinding key={finding.raterId} finding={finding} names={names} />
        ))}
      {recentOnly.state === 'found' &&
        recentOnly.findings.map((finding) => (
          <RecentOnlyFinding key={finding.first} finding={finding} names={names} />
        ))}
      {oneCarries.state === 'found' &&
        oneCarries.findings.map((finding) => (
          <OneCarriesFinding key={finding.raterId} finding={finding} names={names} />
        ))}
      {selfGap.state === 'found' &&
        selfGap.findings.map((finding) => (
          <SelfGapFinding key={finding.skills.length} finding={finding} names={names} />
        ))}
    </>
  );
}
