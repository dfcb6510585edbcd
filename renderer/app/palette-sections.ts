import type { LucideIcon } from 'lucide-react';
import {
  ArrowLeftRight,
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
} from 'lucide-react';
import type { IntlShape } from 'react-intl';
import type { Found, FoundKind } from '../../shared/ipc/views.ts';
import { foundKindMessages } from '../features/search/messages.ts';
import { href } from '../routes.ts';
import { type CommandId, commands, mainBinding, shownKeys } from './commands.ts';
import { messages } from './messages.ts';
import { rank } from './palette-ranking.ts';
import { isMac } from './platform.ts';

export type Entry = {
  readonly id: string;
  readonly title: string;
  readonly icon: LucideIcon;
  readonly keys: string;
  readonly excerpt: string | null;
  readonly isLearning: boolean;
  /** The name of the learning space, for a record that lies in it. */
  readonly room: string;
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
  mirror: MirrorRound,
  'evidence-map': Grid3x3,
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

type Openable = NonNullable<Found['openKind']>;
const foundIcons: Readonly<Record<Openable, LucideIcon>> = {
  skill: Gauge,
  goal: Target,
  project: FolderKanban,
  learning: BookOpen,
  evidence: Paperclip,
  capture: StickyNote,
};
const pathOf: Readonly<Record<Openable, (id: string) => string>> = {
  skill: href.skill,
  goal: href.goal,
  project: href.project,
  learning: href.learningActivity,
  evidence: href.oneEvidence,
  capture: href.capture,
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
  return openKind === null ? null : pathOf[openKind](openId);
}

/** Records of one kind that are shown at once; more is what the search in words is for. */
const SHOWN_PER_KIND = 6;

function commandEntries(intl: IntlShape): readonly (Entry & { keywords: string[] })[] {
  return commands
    .filter(({ inPalette }) => inPalette)
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
        isLearning: false,
        room: '',
        command: command.id,
        path: '',
        keywords: words,
      };
    });
}

function foundEntry(intl: IntlShape, one: Found, index: number): Entry[] {
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
      isLearning: space === 'learning',
      room: intl.formatMessage(messages.learning),
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
): readonly PaletteSection[] {
  const ranked = rank(text, commandEntries(intl));
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const ofKind = (kind: FoundKind): PaletteSection => ({
    id: kind,
    title: intl.formatMessage(foundKindMessages[kind]),
    entries: found
      .filter((one) => one.kind === kind)
      .slice(0, SHOWN_PER_KIND)
      .flatMap((one, index) => foundEntry(intl, one, index)),
  });
  const actions: PaletteSection = {
    id: 'commands',
    title: intl.formatMessage(messages.searchCommands),
    entries: ranked,
  };
  return [actions, ...kinds.map(ofKind)].filter(({ entries }) => entries.length > 0);
}
