import { Plus } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { levelNumber } from '../../words/levels.ts';
import { messages } from './messages.ts';
import styles from './next-view.module.css';
import { useNextPhrase } from './use-next-phrase.ts';

type Props = { readonly page: SkillPage; readonly onAddRating: () => void };

/** The one kind of view that would make the range narrowest. */
export function NextView({ page, onAddRating }: Props) {
  const intl = useIntl();
  const { next, ratings } = page.estimate;
  const phrase = useNextPhrase(next);
  if (next === null || ratings === 0) return null;
  return (
    <Section title={intl.formatMessage(messages.nextView)}>
      <div className={styles.next} data-estimate>
        <p>
          {intl.formatMessage(messages.nextViewLine, {
            phrase,
            now: levelNumber(intl, next.widthNow),
            after: levelNumber(intl, next.widthAfter),
          })}
        </p>
        <Button edits icon={Plus} size="s" onPress={onAddRating}>
          {intl.formatMessage(messages.addRating)}
        </Button>
      </div>
    </Section>
  );
}
