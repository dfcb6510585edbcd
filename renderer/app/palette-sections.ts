import type { LucideIcon } from 'lucide-react';
import {
  ArrowLeftRight,
  BookOpen,
  ChartGantt,
  CircleHelp,
  FolderKanban,
  Gauge,
  Lock,
  MessageSquareText,
  MirrorRound,
  PanelLeft,
  Plus,
  Printer,
  Redo2,
  Settings,
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
  'go-learning': BookOpen,
  'go-projects': FolderKanban,
  'go-timeline': ChartGantt,
  'print-timeline': Printer,
  mirror: MirrorRound,
  settings: Settings,
  trash: Trash2,
  'new-skill': Plus,
  'new-goal': Plus,
  'new-learning': Plus,
  'new-practice': Plus,
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
};
const pathOf: Readonly<Record<Openable, (id: string) => string>> = {
  skill: href.skill,
  goal: href.goal,
  project: href.project,
  learning: href.learningActivity,
};

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
  if (openKind === null) return [];
  const isOwnTitle = excerpt.replace(/[«»]/g, '').trim() === title.trim();
  return [
    {
      id: `${kind} ${openId} ${index}`,
      title,
      icon: kind === 'rating' ? MessageSquareText : foundIcons[openKind],
      keys: '',
      excerpt: isOwnTitle || excerpt === '' ? null : excerpt,
      isLearning: space === 'learning',
      room: intl.formatMessage(messages.learning),
      command: null,
      path: pathOf[openKind](openId),
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
