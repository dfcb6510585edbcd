import { createContext, type ReactNode } from 'react';
import type { RefusalCode } from '../../shared/result.ts';

/** What is shown in place of a refusal's words, wherever there is more to do than to read. What it is belongs to the app. */
export const RefusalHelpContext = createContext<(code: RefusalCode) => ReactNode>(() => null);
