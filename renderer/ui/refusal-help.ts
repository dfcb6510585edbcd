import { createContext, type ReactNode } from 'react';
import type { RefusalCode } from '../../shared/result.ts';

/** What helps with a refusal, beside its words, wherever they are shown. What it is belongs to the app. */
export const RefusalHelpContext = createContext<(code: RefusalCode) => ReactNode>(() => null);
