import { Inbox } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import type { HomePage } from '../../../shared/ipc/home-view.ts';
import { href } from '../../routes.ts';
import { useMayEdit } from '../../ui/editing.ts';
import { SMALL_ICON } from '../../ui/icon.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import style from './home.module.css';
import { messages } from './messages.ts';

/** The notes that wait, in a line that does not press. */
export function InboxStrip({ inbox }: { readonly inbox: HomePage['inbox'] }) {
  const mayEdit = useMayEdit();
  if (inbox.count === 0) return null;
  return (
    <div className={style.strip} data-learning="">
      <Inbox {...SMALL_ICON} />
      <p className={style.stripWords}>
        <span className="text-strong">
          <FormattedMessage {...messages.inbox} values={{ count: inbox.count }} />
        </span>
        <span className={style.newest} dir="auto">
          {inbox.newest}
        </span>
      </p>
      <LinkButton href={`#${href.inbox()}`} variant="quiet" size="s">
        <FormattedMessage {...(mayEdit ? messages.toInbox : messages.readInbox)} />
      </LinkButton>
    </div>
  );
}
