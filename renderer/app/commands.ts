import type { MessageDescriptor } from 'react-intl';
import type { MenuCommand } from '../../shared/ipc/contract.ts';
import { commandMessages } from './command-messages.ts';

export type CommandId =
  | MenuCommand
  | 'trash'
  | 'trust'
  | 'mirror'
  | 'evidence-map'
  | 'credentials'
  | 'new-credential'
  | 'ledger'
  | 'new-person'
  | 'cross-border'
  | 'new-goal'
  | 'new-learning'
  | 'new-practice'
  | 'import-learning'
  | 'new-reflection'
  | 'new-lesson'
  | 'new-project'
  | 'print-timeline'
  | 'check'
  | 'toggle-sidebar'
  | 'back'
  | 'forward'
  | 'next-region'
  | 'previous-region';

export type CommandGroup = 'places' | 'do' | 'move';

export type Command = {
  readonly id: CommandId;
  readonly title: MessageDescriptor;
  readonly keywords: MessageDescriptor | null;
  readonly group: CommandGroup;
  /** Bindings that work anywhere, as tinykeys writes them. */
  readonly keys: readonly string[];
  /** Bindings that work only where nothing is being typed. */
  readonly letters: readonly string[];
  /** Offered in the palette; moving the focus is not. */
  readonly inPalette: boolean;
  /** It changes the portfolio, or begins to. */
  readonly edits: boolean;
};

type Parts = Partial<Pick<Command, 'keywords' | 'keys' | 'letters' | 'inPalette' | 'edits'>>;

function command(id: CommandId, group: CommandGroup, parts: Parts = {}): Command {
  return {
    id,
    group,
    title: commandMessages[id],
    keywords: null,
    keys: [],
    letters: [],
    inPalette: true,
    edits: false,
    ...parts,
  };
}

/** Everything that can be done from the keyboard, in the order in which the shortcut sheet shows it. */
export const commands: readonly Command[] = [
  command('go-home', 'places', { letters: ['g t', '1'], keys: ['Alt+Digit1'] }),
  command('go-skills', 'places', { letters: ['g s', '2'], keys: ['Alt+Digit2'] }),
  command('go-goals', 'places', { letters: ['g g', '3'], keys: ['Alt+Digit3'] }),
  command('go-board', 'places', {
    letters: ['g b', '4'],
    keys: ['Alt+Digit4'],
    keywords: commandMessages.boardKeywords,
  }),
  command('go-projects', 'places', { letters: ['g p', '5'], keys: ['Alt+Digit5'] }),
  command('go-evidence', 'places', { letters: ['g e', '6'], keys: ['Alt+Digit6'] }),
  command('go-people', 'places', { letters: ['g o', '7'], keys: ['Alt+Digit7'] }),
  command('go-timeline', 'places', {
    letters: ['g i', '8'],
    keys: ['Alt+Digit8'],
    keywords: commandMessages.timelineKeywords,
  }),
  command('go-learning', 'places', { letters: ['g l', '9'], keys: ['Alt+Digit9'] }),
  command('go-practice', 'places', {
    letters: ['g f'],
    keywords: commandMessages.practiceKeywords,
  }),
  command('go-reflections', 'places', {
    letters: ['g r'],
    keywords: commandMessages.reflectionsKeywords,
  }),
  command('mirror', 'places', { letters: ['g m'], keywords: commandMessages.mirrorKeywords }),
  command('evidence-map', 'places', {
    letters: ['g v'],
    keywords: commandMessages.evidenceMapKeywords,
  }),
  command('credentials', 'places', { keywords: commandMessages.credentialsKeywords }),
  command('ledger', 'places', { keywords: commandMessages.ledgerKeywords }),
  command('settings', 'places', {
    keys: ['$mod+Comma'],
    keywords: commandMessages.settingsKeywords,
  }),
  command('trust', 'places', { letters: ['g c'], keywords: commandMessages.trustKeywords }),
  command('trash', 'places', { keywords: commandMessages.trashKeywords }),
  command('inbox', 'places', { letters: ['g n'], keywords: commandMessages.inboxKeywords }),
  command('review', 'places', { letters: ['g w'], keywords: commandMessages.reviewKeywords }),
  command('capture', 'do', {
    edits: true,
    keys: ['$mod+j'],
    keywords: commandMessages.captureKeywords,
  }),
  command('search', 'do', { keys: ['$mod+k'], inPalette: false }),
  command('new-skill', 'do', {
    edits: true,
    keys: ['$mod+n'],
    keywords: commandMessages.newSkillKeywords,
  }),
  command('new-goal', 'do', { edits: true, keywords: commandMessages.newGoalKeywords }),
  command('new-credential', 'do', { edits: true, keywords: commandMessages.credentialsKeywords }),
  command('new-learning', 'do', { edits: true, keywords: commandMessages.newLearningKeywords }),
  command('new-practice', 'do', { edits: true, keywords: commandMessages.newPracticeKeywords }),
  command('import-learning', 'do', {
    edits: true,
    keywords: commandMessages.importLearningKeywords,
  }),
  command('new-reflection', 'do', { edits: true, keywords: commandMessages.newReflectionKeywords }),
  command('new-lesson', 'do', { edits: true, keywords: commandMessages.newLessonKeywords }),
  command('new-project', 'do', { edits: true, keywords: commandMessages.newProjectKeywords }),
  command('print-timeline', 'do', { edits: true, keywords: commandMessages.printKeywords }),
  command('check', 'do', { keywords: commandMessages.checkKeywords }),
  command('new-person', 'do', { edits: true, keywords: commandMessages.newPersonKeywords }),
  command('cross-border', 'do', { edits: true, keywords: commandMessages.crossBorderKeywords }),
  command('undo', 'do', { edits: true, letters: ['$mod+z'] }),
  command('redo', 'do', { edits: true, letters: ['$mod+Shift+z', '$mod+y'] }),
  command('lock', 'do', { keys: ['$mod+l'], keywords: commandMessages.lockKeywords }),
  command('toggle-sidebar', 'do', { keys: ['$mod+Backslash'] }),
  command('shortcuts', 'do', {
    letters: ['Shift+?', '?'],
    keywords: commandMessages.shortcutsKeywords,
  }),
  command('back', 'move', { keys: ['Alt+ArrowLeft', '$mod+BracketLeft'], inPalette: false }),
  command('forward', 'move', { keys: ['Alt+ArrowRight', '$mod+BracketRight'], inPalette: false }),
  command('next-region', 'move', { keys: ['F6'], inPalette: false }),
  command('previous-region', 'move', { keys: ['Shift+F6'], inPalette: false }),
];

const shownNames: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  Comma: ',',
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
};

function shownPart(part: string, isMac: boolean): string {
  if (part === '$mod') return isMac ? '⌘' : 'Ctrl';
  if (part === 'Alt' && isMac) return '⌥';
  const named = shownNames[part] ?? part.replace(/^Digit/, '');
  return named.length === 1 ? named.toUpperCase() : named;
}

/** A binding as the keys to print: 'g t' is two presses, '$mod+k' one of two keys. */
export function shownKeys(binding: string, isMac: boolean): readonly (readonly string[])[] {
  if (binding === 'Shift+?') return [['?']];
  return binding.split(' ').map((press) => press.split('+').map((part) => shownPart(part, isMac)));
}

/** The binding to print beside a command: the first that can be typed. */
export function mainBinding({ keys, letters }: Command): string | null {
  return letters[0] ?? keys[0] ?? null;
}
