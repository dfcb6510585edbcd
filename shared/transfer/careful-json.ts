/** Why a text is not taken as JSON. */
export type JsonProblem =
  | 'not-json'
  | 'too-deep'
  | 'name-twice'
  | 'name-forbidden'
  | 'half-character'
  | 'number-too-large';

export type CarefulJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: JsonProblem };

/** Lists and objects inside each other. */
export const DEEPEST = 32;

/** What a careless copy of an object would take for its prototype. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const loneSurrogate = /\p{Surrogate}/u;

/** The place of the quote that ends the string which begins at `start`. The text is known to be JSON. */
function endOfString(text: string, start: number): number {
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote;
    from = quote + 1;
  }
}

const isSpace = (character: string | undefined) =>
  character === ' ' || character === '\n' || character === '\r' || character === '\t';

function isName(text: string, afterString: number): boolean {
  let at = afterString;
  while (isSpace(text[at])) at += 1;
  return text[at] === ':';
}

/** What `JSON.parse` passes over in silence: depth, and a name that stands twice in one object. */
function hiddenProblem(text: string, deepest: number): JsonProblem | null {
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{' || character === '[') {
      if (open.push(new Set()) > deepest) return 'too-deep';
    } else if (character === '}' || character === ']') open.pop();
    else if (character === '"') {
      const end = endOfString(text, at);
      if (isName(text, end + 1)) {
        const name = String(JSON.parse(text.slice(at, end + 1)));
        const names = open.at(-1);
        if (FORBIDDEN.has(name)) return 'name-forbidden';
        if (names?.has(name)) return 'name-twice';
        names?.add(name);
      }
      at = end;
    }
  }
  return null;
}

/** What no value may be. Called once the depth is known, since it goes as deep as the value. */
function valueProblem(value: unknown): JsonProblem | null {
  if (typeof value === 'string') return loneSurrogate.test(value) ? 'half-character' : null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'number-too-large';
  if (value === null || typeof value !== 'object') return null;
  for (const [name, inner] of Object.entries(value)) {
    const problem = valueProblem(name) ?? valueProblem(inner);
    if (problem !== null) return problem;
  }
  return null;
}

/** Reads JSON that strangers may have written. What it gives has no name twice and nothing that JSON cannot say. */
export function readCarefully(text: string, deepest = DEEPEST): CarefulJson {
  try {
    const value: unknown = JSON.parse(text);
    const problem = hiddenProblem(text, deepest) ?? valueProblem(value);
    return problem === null ? { ok: true, value } : { ok: false, problem };
  } catch {
    return { ok: false, problem: 'not-json' };
  }
}
