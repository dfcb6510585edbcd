import { Level } from './level.ts';
import { indexNames, looseName, type NamedWithAliases } from './skill-names.ts';
import { Name } from './text.ts';

/** Lines that are looked at; longer lists are better pasted in parts. */
export const MOST_LINES = 20_000;
/** Characters, as `category` of a skill has it. */
const CATEGORY_LIMIT = 80;

export type PastedSkill = {
  readonly name: string;
  readonly category: string;
  readonly level: Level | null;
};

/** What stands against a line, as the shared schemas name it. */
export type LineProblem = 'text-empty' | 'text-too-long' | 'text-unstorable';

export type PastedLine<T> = {
  /** Counted from 1, as a text editor does. */
  readonly line: number;
  readonly skill: PastedSkill;
  /** A level that was written and is none: it is left out, the skill is not. */
  readonly levelLeftOut: boolean;
} & (
  | { readonly state: 'new' }
  | { readonly state: 'known'; readonly known: T }
  | { readonly state: 'twice'; readonly firstLine: number }
  | { readonly state: 'unusable'; readonly problem: LineProblem }
);

export type PastedList<T> = {
  readonly lines: readonly PastedLine<T>[];
  /** Lines beyond those that are looked at. */
  readonly cut: number;
};

type Separator = '\t' | ';' | ',' | null;

const bullet = /^\s*(?:[-*•·–—▪◦‣☐✓]|\d{1,4}[.)])\s+/u;
const invisible = /[\uFEFF\u200B]/g;
const headings = new Set(['name', 'skill', 'skills', 'skill name', 'competency']);

/** A comma may be part of a name: it parts columns only where every line has one. */
function separatorOf(lines: readonly string[]): Separator {
  if (lines.some((line) => line.includes('\t'))) return '\t';
  if (lines.some((line) => line.includes(';'))) return ';';
  return lines.length > 0 && lines.every((line) => line.includes(',')) ? ',' : null;
}

/** The fields of a line; one in double quotes may hold the separator. */
function fieldsOf(line: string, separator: Separator): string[] {
  if (separator === null) return [line];
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === separator && !isQuoted) {
      fields.push(field);
      field = '';
    } else field += letter;
  }
  return [...fields, field].map((text) => text.trim());
}

function levelOf(text: string): Level | null {
  return /^\d+$/.test(text) ? (Level.safeParse(Number(text)).data ?? null) : null;
}

function readLine(
  line: string,
  separator: Separator,
): { skill: PastedSkill; levelLeftOut: boolean } {
  const [name = '', second = '', third = ''] = fieldsOf(line.replace(bullet, ''), separator);
  // "name; level" without a category between is common too.
  const isLevel = third === '' && levelOf(second) !== null;
  const [category, level] = isLevel ? ['', second] : [second, third];
  const skill = { name, category: category.slice(0, CATEGORY_LIMIT).trim(), level: levelOf(level) };
  return { skill, levelLeftOut: level !== '' && skill.level === null };
}

function isHeading(line: string, separator: Separator): boolean {
  return headings.has((fieldsOf(line, separator)[0] ?? '').toLowerCase());
}

function problemOf(name: string): LineProblem | null {
  const [issue] = Name.safeParse(name).error?.issues ?? [];
  // The messages of Name are these three.
  return issue === undefined ? null : (issue.message as LineProblem);
}

/**
 * Reads a list as people paste it: one skill a line, if they like with an area and a level from 1 to 8 behind it,
 * parted by tabs, semicolons or commas; bullets, numbers and a heading are left out. Says of each line whether it is new,
 * known by any of its names, there twice, or not usable. Nothing is changed.
 */
export function readPastedSkills<T extends NamedWithAliases>(
  text: string,
  known: readonly T[],
): PastedList<T> {
  const all = text.replace(invisible, '').split(/\r\n|\r|\n|\u2028|\u2029/);
  const written = all.flatMap((content, at) =>
    content.trim() === '' ? [] : [{ content, line: at + 1 }],
  );
  const separator = separatorOf(written.map(({ content }) => content));
  const [first] = written;
  const rows = first && isHeading(first.content, separator) ? written.slice(1) : written;
  const names = indexNames(known);
  const seen = new Map<string, number>();
  const lines = rows.slice(0, MOST_LINES).map(({ content, line }): PastedLine<T> => {
    const { skill: read, levelLeftOut } = readLine(content, separator);
    const problem = problemOf(read.name);
    const name = problem === null ? Name.parse(read.name) : read.name;
    const base = { line, skill: { ...read, name }, levelLeftOut };
    if (problem !== null) return { ...base, state: 'unusable', problem };
    const key = looseName(name);
    const firstLine = seen.get(key);
    if (firstLine !== undefined) return { ...base, state: 'twice', firstLine };
    seen.set(key, line);
    const namesake = names.find(name);
    return namesake === null
      ? { ...base, state: 'new' }
      : { ...base, state: 'known', known: namesake.skill };
  });
  return { lines, cut: Math.max(0, rows.length - MOST_LINES) };
}
