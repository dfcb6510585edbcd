import type { LucideIcon } from 'lucide-react';
import {
  ArrowLeftRight,
  Award,
  BookOpen,
  ChartGantt,
  CircleHelp,
  Feather,
  FolderKanban,
  Gauge,
  Grid3x3,
  History,
  Inbox,
  Lightbulb,
  ListPlus,
  Lock,
  MessageSquareText,
  MirrorRound,
  NotebookText,
  Orbit,
  PanelLeft,
  Paperclip,
  Plus,
  Printer,
  Redo2,
  Settings,
  Sprout,
  StickyNote,
  Sun,
  Target,
  Trash2,
  Undo2,
  Users,
} from 'lucide-react';
import type { IntlShape } from 'react-intl';
import type { Space } from '../../shared/domain/record.ts';
import type { Found, FoundKind, OpenKind } from '../../shared/ipc/views.ts';
import { foundKindMessages } from '../features/search/messages.ts';
import { openPaths } from '../parts/open-paths.ts';
import { href } from '../routes.ts';
import { type CommandId, commands, mainBinding, shownKeys } from './commands.ts';
import { messages } from './messages.ts';
import { rank } from './palette-ranking.ts';
import { isMac } from './platform.ts';
import { recordAt } from './record-at.ts';

export type Entry = {
  readonly id: string;
  readonly title: string;
  readonly icon: LucideIcon;
  readonly keys: string;
  readonly excerpt: string | null;
  /** The room that a record lies in; null for what is no record. */
  readonly space: Space | null;
  readonly command: CommandId | null;
  readonly path: string;
};

export type PaletteSection = {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
};

const commandIcons: Partial<Record<CommandId, LucideIcon>> = {
  'go-home': Sun,
  'go-skills': Gauge,
  'go-goals': Target,
  'go-board': Orbit,
  'go-learning': BookOpen,
  'go-practice': Sprout,
  'go-reflections': Feather,
  'go-projects': FolderKanban,
  'go-evidence': Paperclip,
  'go-timeline': ChartGantt,
  'print-timeline': Printer,
  'go-people': Users,
  ledger: NotebookText,
  'new-person': Plus,
  'cross-border': Sprout,
  mirror: MirrorRound,
  'evidence-map': Grid3x3,
  credentials: Award,
  'new-credential': Plus,
  settings: Settings,
  trash: Trash2,
  inbox: Inbox,
  review: History,
  capture: StickyNote,
  'new-skill': Plus,
  'new-goal': Plus,
  'new-learning': Plus,
  'new-practice': Plus,
  'import-learning': ListPlus,
  'new-reflection': Plus,
  'new-lesson': Plus,
  'new-project': Plus,
  undo: Undo2,
  redo: Redo2,
  lock: Lock,
  'toggle-sidebar': PanelLeft,
  shortcuts: CircleHelp,
};

const foundIcons: Readonly<Record<OpenKind, LucideIcon>> = {
  skill: Gauge,
  goal: Target,
  project: FolderKanban,
  learning: BookOpen,
  evidence: Paperclip,
  credential: Award,
  capture: StickyNote,
  person: Users,
};
/** What has a screen of its own, whatever else its words are shown with. */
const ownPathOf: Partial<Record<FoundKind, (id: string) => string>> = {
  practice: href.practiceSession,
  reflection: href.reflection,
  lesson: href.lesson,
};
const ownIcons: Partial<Record<FoundKind, LucideIcon>> = {
  rating: MessageSquareText,
  practice: Sprout,
  reflection: Feather,
  lesson: Lightbulb,
};

/** Where a hit leads; null for what has no screen yet. */
function pathOfFound({ kind, recordId, openKind, openId }: Found): string | null {
  const own = ownPathOf[kind];
  if (own) return own(recordId);
  return openKind === null ? null : openPaths[openKind](openId);
}

/** Records of one kind that are shown at once; more is what the search in words is for. */
const SHOWN_PER_KIND = 6;

function commandEntries(
  intl: IntlShape,
  isRecordOpen: boolean,
  mayEdit: boolean,
): readonly (Entry & { keywords: string[] })[] {
  return commands
    .filter(({ id, inPalette }) => inPalette && (isRecordOpen || id !== 'cross-border'))
    .filter(({ edits }) => mayEdit || !edits)
    .map((command) => {
      const binding = mainBinding(command);
      const presses = binding === null ? [] : shownKeys(binding, isMac());
      const words = command.keywords ? intl.formatMessage(command.keywords).split(' ') : [];
      return {
        id: `command ${command.id}`,
        title: intl.formatMessage(command.title),
        icon: commandIcons[command.id] ?? ArrowLeftRight,
        keys: presses.map((press) => press.join(' ')).join(' '),
        excerpt: null,
        space: null,
        command: command.id,
        path: '',
        keywords: words,
      };
    });
}

function foundEntry(one: Found, index: number): Entry[] {
  const { openKind, openId, kind, title, excerpt, space } = one;
  const path = pathOfFound(one);
  if (path === null) return [];
  const isOwnTitle = excerpt.replace(/[«»]/g, '').trim() === title.trim();
  return [
    {
      id: `${kind} ${openId} ${index}`,
      // What belongs to no skill or project has no name but its words.
      title: title || excerpt.replace(/[«»]/g, ''),
      icon: ownIcons[kind] ?? (openKind === null ? CircleHelp : foundIcons[openKind]),
      keys: '',
      excerpt: isOwnTitle || title === '' || excerpt === '' ? null : excerpt,
      space: kind === 'person' ? null : space,
      command: null,
      path,
    },
  ];
}

/** What the palette shows for what is typed: commands first when they match, then records by kind. */
export function paletteSections(
  intl: IntlShape,
  text: string,
  found: readonly Found[],
  { location, mayEdit }: { readonly location: string; readonly mayEdit: boolean },
): readonly PaletteSection[] {
  const ranked = rank(text, commandEntries(intl, recordAt(location) !== null, mayEdit));
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const ofKind = (kind: FoundKind): PaletteSection => ({
    id: kind,
    title: intl.formatMessage(foundKindMessages[kind]),
    entries: found
      .filter((one) => one.kind === kind)
      .slice(0, SHOWN_PER_KIND)
      .flatMap((one, index) => foundEntry(one, index)),
  });
  const actions: PaletteSection = {
    id: 'commands',
    title: intl.formatMessage(messages.searchCommands),
    entries: ranked,
  };
  return [actions, ...kinds.map(ofKind)].filter(({ entries }) => entries.length > 0);
}
