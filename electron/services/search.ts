import type { Checked } from '../../shared/ipc/contract.ts';
import type { Found } from '../../shared/ipc/views.ts';
import { findText } from '../database/search.ts';
import type { ServiceContext } from './context.ts';

/** Records whose words match, in both spaces, best first, at most 30. It is the owner who searches. */
export function find(context: ServiceContext, input: Checked<'search.find'>): Found[] {
  return findText(context.db, input.text).map(({ row: _row, ...found }) => found);
}
