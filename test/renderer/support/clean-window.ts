import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { toasts } from '../../../renderer/ui/toast-queue.ts';

// One window serves many files of tests: what one of them has drawn or said is not there for the next.
afterEach(() => {
  cleanup();
  toasts.clear();
});
