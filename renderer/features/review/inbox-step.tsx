import { useIntl } from 'react-intl';
import { type Capture, titleOf } from '../../../shared/domain/capture.ts';
import { ask } from '../../api.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { messages } from './messages.ts';
import style from './review.module.css';

/** Notes that are shown: a look back is no time to empty a long inbox. */
const SHOWN = 5;

/** The oldest notes that wait, each to be sorted or let go. */
export function InboxStep({ captures }: { readonly captures: readonly Capture[] }) {
  const intl = useIntl();
  const withUndo = useUndoToast();
  const letGo = (id: string) =>
    void withUndo({
      title: intl.formatMessage(messages.letGoDone),
      work: () => ask('captures.settle', { id }),
      undo: () => ask('captures.takeBack', { id }),
    });
  const rest = captures.length - SHOWN;
  return (
    <Section title={intl.formatMessage(messages.inbox)} isQuiet>
      {captures.length === 0 && (
        <p className={style.calm}>{intl.formatMessage(messages.inboxEmpty)}</p>
      )}
      <ul className={style.rows}>
        {captures.slice(0, SHOWN).map(({ id, text }) => {
          const title = titleOf(text);
          return (
            <li key={id} className={style.row}>
              <span className={style.words} dir="auto">
                {title}
              </span>
              <Button
                edits
                variant="quiet"
                size="s"
                ariaLabel={`${intl.formatMessage(messages.letGo)}: ${title}`}
                onPress={() => letGo(id)}
              >
                {intl.formatMessage(messages.letGo)}
              </Button>
              <LinkButton href={`#${href.capture(id)}`} variant="secondary" size="s">
                {intl.formatMessage(messages.sort)}
                <span className="visually-hidden">: {title}</span>
              </LinkButton>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <p className={style.earlier}>{intl.formatMessage(messages.more, { count: rest })}</p>
      )}
    </Section>
  );
}
