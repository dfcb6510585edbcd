import type { HomePage } from '../../../shared/ipc/home-view.ts';
import type { VaultStatus } from '../../../shared/ipc/views.ts';

/** A portfolio that is open, as the main process says it. */
export const openStatus: VaultStatus = {
  state: 'open',
  folder: '/home/ada/Cloche',
  hasKeyFile: true,
  hasKeychainSlot: false,
  waitMs: 0,
  sample: false,
  readOnly: null,
  warnings: [],
};

/** What Today has to show when nothing is in it yet. */
export const emptyHome: HomePage = {
  next: [],
  waiting: [],
  look: [],
  totals: { next: 0, waiting: 0, look: 0, learningNow: 0 },
  inbox: { count: 0, newest: '' },
  review: { state: 'none', next: null },
  checklist: [{ step: 'skill', done: false }],
  learningNow: [],
};
