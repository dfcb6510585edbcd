import { Plus } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

export type EmptyPageProps = {
  readonly title: string;
  readonly line: string;
  readonly actionLabel: string;
  readonly onAction: () => void;
};

/** A place in which there is nothing yet: what it is for, and the one thing to do. */
export function EmptyPage({ title, line, actionLabel, onAction }: EmptyPageProps) {
  return (
    <EmptyState
      invites
      headingLevel={1}
      title={title}
      line={line}
      primary={
        <Button edits variant="primary" icon={Plus} onPress={onAction}>
          {actionLabel}
        </Button>
      }
    />
  );
}
