import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/contract.ts';

export type MenuParts = {
  readonly platform: NodeJS.Platform;
  readonly developing: boolean;
  /** Has the window carry out a command. */
  readonly command: (command: MenuCommand) => void;
  readonly lock: () => void;
};

type Items = MenuItemConstructorOptions[];
const line: MenuItemConstructorOptions = { type: 'separator' };

function fileMenu({ platform, command, lock }: MenuParts): Items {
  const settings = { label: 'Settings…', accelerator: 'CmdOrCtrl+,' };
  return [
    { label: 'New skill', accelerator: 'CmdOrCtrl+N', click: () => command('new-skill') },
    { label: 'Quick note', accelerator: 'CmdOrCtrl+J', click: () => command('capture') },
    line,
    { ...settings, click: () => command('settings') },
    { label: 'Lock now', accelerator: 'CmdOrCtrl+L', click: lock },
    line,
    { role: platform === 'darwin' ? 'close' : 'quit' },
  ];
}

/** Undo and redo are the window's: it knows whether a text field with a history of its own has the focus. */
function editMenu({ command }: MenuParts): Items {
  return [
    { label: 'Undo', accelerator: 'CmdOrCtrl+Z', click: () => command('undo') },
    { label: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z', click: () => command('redo') },
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    line,
    { label: 'Find or do…', accelerator: 'CmdOrCtrl+K', click: () => command('search') },
  ];
}

function goMenu({ platform, command }: MenuParts): Items {
  const places: readonly [string, MenuCommand, number | null][] = [
    ['Today', 'go-home', 1],
    ['Skills', 'go-skills', 2],
    ['Goals', 'go-goals', 3],
    ['Board', 'go-board', 4],
    ['Projects', 'go-projects', 5],
    ['Evidence', 'go-evidence', 6],
    ['People', 'go-people', 7],
    ['Timeline', 'go-timeline', 8],
    ['Learning', 'go-learning', 9],
    ['Practice', 'go-practice', null],
    ['Reflections', 'go-reflections', null],
  ];
  const key = platform === 'darwin' ? 'Cmd' : 'Alt';
  return [
    ...places.map(([label, place, digit]) => ({
      label,
      ...(digit === null ? {} : { accelerator: `${key}+${digit}` }),
      click: () => command(place),
    })),
    line,
    { label: 'Inbox', click: () => command('inbox') },
    { label: 'Weekly look', click: () => command('review') },
  ];
}

function viewMenu({ developing }: MenuParts): Items {
  const tools: Items = [line, { role: 'reload' }, { role: 'toggleDevTools' }];
  return [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    line,
    { role: 'togglefullscreen' },
    ...(developing ? tools : []),
  ];
}

/** The native menu: the system's own roles where there is one, commands of the app for the rest. */
export function menuTemplate(parts: MenuParts): Items {
  const { platform, command } = parts;
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileMenu(parts) },
    { label: '&Edit', submenu: editMenu(parts) },
    { label: '&Go', submenu: goMenu(parts) },
    { label: '&View', submenu: viewMenu(parts) },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [{ label: 'Keyboard shortcuts', click: () => command('shortcuts') }],
    },
  ];
}
