import { askFirst } from './first-question.ts';

// A module of its own, so that it runs before those that draw.
askFirst();
