import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import { EmptyPage, type EmptyPageProps } from './empty-page.tsx';
import { ListAndDetail } from './list-and-detail.tsx';

type Props = {
  readonly title: string;
  readonly list: ReactNode;
  /** The page of the record that is open; null while none is. */
  readonly detail: ReactNode | null;
  /** What to say while none is open, though there are some. */
  readonly choose: { readonly title: string; readonly line: string };
  /** What to say while there is none; null when there are some. */
  readonly empty: EmptyPageProps | null;
  readonly room?: 'learning' | undefined;
};

/** A place with a list and the record that is open in it, or a word on why there is none. */
export function RecordPlace({ title, list, detail, choose, empty, room }: Props) {
  const rest = empty ? <EmptyPage {...empty} /> : <EmptyState headingLevel={1} {...choose} />;
  return (
    <ListAndDetail
      title={title}
      room={room}
      list={list}
      detail={detail ?? rest}
      isOpen={detail !== null || empty !== null}
    />
  );
}
