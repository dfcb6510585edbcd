import * as z from 'zod';
import {
  type Evidence,
  EvidenceDraft,
  LinkContent,
  QuoteContent,
} from '../../../shared/domain/evidence.ts';
import { Note } from '../../../shared/domain/text.ts';

const { title } = EvidenceDraft.shape;

/** What is typed of evidence; `content` is the address of a link or the words of a quote, and unused for a file. */
export const formOf = (kind: 'file' | 'link' | 'quote') =>
  z.object({
    title,
    description: Note,
    content:
      kind === 'link'
        ? LinkContent.shape.link
        : kind === 'quote'
          ? QuoteContent.shape.quote
          : z.string(),
  });
export type WordsForm = ReturnType<typeof formOf>;
export type WordsValues = z.input<WordsForm>;
export type WordsAnswers = z.output<WordsForm>;

export const noWords: WordsValues = { title: '', description: '', content: '' };

export function wordsOf({ title: called, description, content }: Evidence): WordsValues {
  const said =
    content.kind === 'link' ? content.link : content.kind === 'quote' ? content.quote : '';
  return { title: called, description, content: said };
}

/** The change of an edit; of a file only what is said about it. */
export function changeFrom(kind: Evidence['content']['kind'], answers: WordsAnswers) {
  const { title: called, description, content } = answers;
  const said = { title: called, description };
  if (kind === 'link') return { ...said, link: content };
  return kind === 'quote' ? { ...said, quote: content } : said;
}
