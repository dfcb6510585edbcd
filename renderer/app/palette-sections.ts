import type { LucideIcon } from 'lucide-react';
import {
  ArrowLeftRight,
  BookOpen,
  CircleHelp,
  FolderKanban,
  Gauge,
  Lock,
  MessageSquareText,
  MirrorRound,
  NotebookText,
  PanelLeft,
  Plus,
  Redo2,
  Settings,
  Sprout,
  Sun,
  Target,
  Trash2,
  Undo2,
  Users,
} from 'lucide-react';
import type { IntlShape } from 'react-intl';
import type { Space } from '../../shared/domain/record.ts';
import type { Found, FoundKind } from '../../shared/ipc/views.ts';
import { foundKindMessages } from '../features/search/messages.ts';
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
  'go-learning': BookOpen,
  'go-projects': FolderKanban,
  'go-people': Users,
  ledger: NotebookText,
  'new-person': Plus,
  'cross-border': Sprout,
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
  person: Users,
};
const pathOf: Readonly<Record<Openable, (id: string) => string>> = {
  skill: href.skill,
  goal: href.goal,
  project: href.project,
  learning: href.learningActivity,
  person: href.person,
};

/** Records of one kind that are shown at once; more is what the search in words is for. */
const SHOWN_PER_KIND = 6;

function commandEntries(
  intl: IntlShape,
  isRecordOpen: boolean,
): readonly (Entry & { keywords: string[] })[] {
  return commands
    .filter(({ id, inPalette }) => inPalette && (isRecordOpen || id !== 'cross-border'))
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
  if (openKind === null) return [];
  const isOwnTitle = excerpt.replace(/[«»]/g, '').trim() === title.trim();
  return [
    {
      id: `${kind} ${openId} ${index}`,
      title,
      icon: kind === 'rating' ? MessageSquareText : foundIcons[openKind],
      keys: '',
      excerpt: isOwnTitle || excerpt === '' ? null : excerpt,
      space: kind === 'person' ? null : space,
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
  location: string,
): readonly PaletteSection[] {
  const ranked = rank(text, commandEntries(intl, recordAt(location) !== null));
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
