import { defineMessages } from 'react-intl';

/** Why a portfolio takes no changes, and what helps. */
export const readOnlyMessages = defineMessages({
  title: { id: 'app.read-only.title', defaultMessage: 'Open for reading only' },
  disk: {
    id: 'app.read-only.disk',
    defaultMessage:
      'The disk that holds this portfolio takes no changes. To make some, allow writing on it, or copy the folder elsewhere and open it there.',
  },
  owner: {
    id: 'app.read-only.owner',
    defaultMessage:
      'This portfolio belongs to another user of this computer. To make changes, copy its folder to a place of your own and open it there.',
  },
  folder: {
    id: 'app.read-only.folder',
    defaultMessage:
      'The folder of this portfolio does not allow writing. To make changes, allow it, then lock and unlock; or copy the folder elsewhere and open it there.',
  },
  file: {
    id: 'app.read-only.file',
    defaultMessage:
      'The file vault.db of this portfolio does not allow writing. To make changes, allow it, then lock and unlock; or copy the folder elsewhere and open it there.',
  },
  inUse: {
    id: 'app.read-only.in-use',
    defaultMessage:
      'Another program is reading this portfolio. To make changes, close it there, then lock and unlock here.',
  },
  newer: {
    id: 'app.read-only.newer',
    defaultMessage:
      'A newer Cloche saved this portfolio as version {version}, and this one writes up to version {supported}. To make changes, update Cloche, or lock and restore a backup.',
  },
  takeOut: { id: 'app.read-only.take-out', defaultMessage: 'Take everything out…' },
});
