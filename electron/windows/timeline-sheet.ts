import type { Day } from '../../shared/domain/day.ts';
import type { TimelineProject, TimelineSheet } from '../../shared/ipc/timeline-view.ts';
import { asText, dayText, timeScale, type X } from './timeline-sheet-scale.ts';
import { axis, bar, levels } from './timeline-sheet-svg.ts';

const style = `
  @page { size: A4 landscape; margin: 11mm 12mm }
  body { font: 8.5pt/1.35 system-ui, sans-serif; color: #16191f; background: #fff; margin: 0 }
  h1 { font-size: 15pt; margin: 0 }
  h2 { font-size: 8pt; font-weight: 600; color: #4a5260; margin: 0; padding: 3mm 0 1mm }
  .when { color: #4a5260; margin: .5mm 0 3mm }
  table { inline-size: 100%; border-collapse: collapse; table-layout: fixed }
  col.names { inline-size: 52mm }
  td, th { padding: 0; text-align: start; vertical-align: middle; font-weight: 400 }
  th { padding-inline-end: 3mm; overflow-wrap: anywhere }
  tr { break-inside: avoid }
  tr.thing > * { border-block-end: .25mm solid #e3e6ea }
  small { color: #646d7b; font-size: 7pt }
  svg { display: block; inline-size: 100% }
  ul { columns: 3; column-gap: 6mm; list-style: none; margin: 0; padding: 0 }
  li { break-inside: avoid; padding: .4mm 0; overflow-wrap: anywhere }
  footer { color: #4a5260; font-size: 7.5pt; margin-block-start: 4mm; break-inside: avoid }`;

const verdicts: Readonly<Record<TimelineProject['outcomes'][number]['verdict'], string>> = {
  below: 'below what was hoped',
  'as-hoped': 'as hoped',
  above: 'above what was hoped',
  mixed: 'mixed',
};
const decisionKinds = {
  set: 'set',
  accepted: 'accepted',
  adjusted: 'adjusted',
  rejected: 'stayed',
} as const;

const heading = (title: string): string => `<tr><td colspan="2"><h2>${title}</h2></td></tr>`;
const row = (name: string, note: string, drawing: string): string =>
  `<tr class="thing"><th scope="row">${asText(name)}${note === '' ? '' : `<br><small>${asText(note)}</small>`}</th>
  <td>${drawing}</td></tr>`;

function levelRows(sheet: TimelineSheet, x: X): string {
  if (sheet.levels.length === 0) return '';
  const rows = sheet.levels.map((lane) => {
    const stands = lane.standing.at(-1)?.level;
    return row(lane.skill.name, stands ? `stands at ${stands}` : '', levels(lane, x, sheet));
  });
  return heading('Levels') + rows.join('');
}

function projectRows(sheet: TimelineSheet, x: X): string {
  if (sheet.projects.length === 0) return '';
  const rows = sheet.projects.map((project) => {
    const last = project.outcomes.at(-1);
    const note = last ? verdicts[last.verdict] : project.endedOn === null ? 'running' : '';
    const marks = project.outcomes.map(({ day }) => day);
    return row(
      project.title,
      note,
      bar({ from: project.startedOn, to: project.endedOn, marks }, x),
    );
  });
  return heading('Projects') + rows.join('');
}

function learningRows(sheet: TimelineSheet, x: X): string {
  if (sheet.learning.length === 0) return '';
  const rows = sheet.learning.map(({ title, from, to }) =>
    row(title, '', bar({ from, to, marks: [] }, x)),
  );
  return heading('Learning') + rows.join('');
}

function happened(sheet: TimelineSheet): string {
  const decided = sheet.decisions.map(({ skill, day, kind, level }) => ({
    day,
    text: `${skill.name}: ${decisionKinds[kind]}, level ${level}`,
  }));
  const reached = sheet.reached.map(({ skill, day, level }) => ({
    day,
    text: `${skill.name}: goal reached, level ${level}`,
  }));
  const all = [...decided, ...reached].toSorted((a, b) => a.day.localeCompare(b.day));
  if (all.length === 0) return '';
  const items = all.map(({ day, text }) => `<li>${dayText(day)} · ${asText(text)}</li>`);
  return `<h2>Decisions and goals reached</h2><ul>${items.join('')}</ul>`;
}

function notes({ projects, today }: TimelineSheet): string {
  const held = projects.filter(({ isConfidential }) => isConfidential).length;
  const confidential =
    held === 0
      ? ''
      : ` ${held === 1 ? 'One project is' : `${held} projects are`} confidential and under another title.`;
  return `Printed on ${dayText(today)} from the portfolio alone.${confidential} Levels go from 1 to 8. Line: the
estimate; dark band: as likely within it as outside; light band: 8 in 10; dots: the level that the owner stands behind.
Diamond: an outcome was written down.`;
}

/** The timeline as a page without script, A4 across, in light colours, whatever the window looks like. */
export function timelineSheet(sheet: TimelineSheet): string {
  const from: Day = sheet.from;
  const x = timeScale(from, sheet.to, sheet.today);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Growth over time</title><style>${style}</style></head><body>
<h1>Growth over time</h1>
<p class="when">${dayText(from)} to ${dayText(sheet.to)}</p>
<table><colgroup><col class="names"><col></colgroup>
<thead><tr><td></td><td>${axis(x, sheet)}</td></tr></thead>
<tbody>${levelRows(sheet, x)}${projectRows(sheet, x)}${learningRows(sheet, x)}</tbody></table>
${happened(sheet)}
<footer>${notes(sheet)}</footer>
</body></html>
`;
}
