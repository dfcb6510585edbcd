import { FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Reply } from '../../../shared/ipc/contract.ts';
import type { TaxonomyState } from '../../../shared/ipc/skills-view.ts';
import { ask } from '../../api.ts';
import { useTry } from '../../parts/use-try.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Progress } from '../../ui/progress.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './add-many.module.css';
import { manyMessages } from './add-many-messages.ts';
import { EntryChecks, type EntryChecksProps } from './entry-checks.tsx';

type Props = Omit<EntryChecksProps, 'entries'>;

/** Milliseconds between two looks at how far it has come. */
const LOOK = 150;

/** How far the file has been read, looked at again while it is being read. */
function useReading() {
  const attempt = useTry();
  const [state, setState] = useState<TaxonomyState | null>(null);
  const isReading = state?.state === 'reading';
  useEffect(() => {
    void attempt(async () => setState(await ask('taxonomy.state', {})));
  }, [attempt]);
  useEffect(() => {
    if (!isReading) return;
    const look = () => void attempt(async () => setState(await ask('taxonomy.state', {})));
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, [isReading, attempt]);
  const choose = () => void attempt(async () => setState(await ask('taxonomy.choose', {})));
  const stop = () => void attempt(async () => setState(await ask('taxonomy.stop', {})));
  return { state, choose, stop };
}

/** The European list, from the file that the owner downloaded: searched, ticked, added with its reference. */
export function EscoList(props: Props) {
  const intl = useIntl();
  const { state, choose, stop } = useReading();
  if (state === null) return null;
  if (state.state === 'reading') {
    return (
      <div className={styles.taxonomy}>
        <Progress
          label={intl.formatMessage(manyMessages.reading)}
          value={state.total === 0 ? null : state.read / state.total}
          onCancel={stop}
          cancelLabel={intl.formatMessage(manyMessages.stop)}
        />
      </div>
    );
  }
  if (state.state === 'ready') return <Ready {...props} count={state.count} onChoose={choose} />;
  return (
    <div className={styles.taxonomy}>
      {state.state === 'failed' && (
        <Banner tone="bad" isLive>
          {intl.formatMessage(manyMessages[state.problem])}
        </Banner>
      )}
      <EmptyState
        size="inline"
        headingLevel={3}
        title={intl.formatMessage(manyMessages.escoTitle)}
        line={intl.formatMessage(manyMessages.escoLine)}
        primary={
          <Button icon={FileText} onPress={choose}>
            {intl.formatMessage(manyMessages.choose)}
          </Button>
        }
      />
      <p className={styles.note}>{intl.formatMessage(manyMessages.attribution)}</p>
    </div>
  );
}

type ReadyProps = Props & { readonly count: number; readonly onChoose: () => void };

function Ready({ count, onChoose, ...props }: ReadyProps) {
  const intl = useIntl();
  const attempt = useTry();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Reply<'taxonomy.find'>>({ entries: [], more: false });
  useEffect(() => {
    let isCurrent = true;
    void attempt(async () => {
      const answer = await ask('taxonomy.find', { text });
      if (isCurrent) setFound(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [text, attempt]);
  return (
    <div className={styles.taxonomy}>
      <div className={styles.above}>
        <TextField
          label={intl.formatMessage(manyMessages.find)}
          isLabelHidden
          placeholder={intl.formatMessage(manyMessages.find)}
          type="search"
          value={text}
          onChange={(typed) => setText(typed.slice(0, 200))}
        />
        <Button variant="quiet" onPress={onChoose}>
          {intl.formatMessage(manyMessages.another)}
        </Button>
      </div>
      <p role="status" className={styles.note}>
        {intl.formatMessage(manyMessages.list, { count })}
      </p>
      <div className={styles.scroll}>
        <EntryChecks {...props} entries={found.entries} />
        {found.entries.length === 0 && (
          <EmptyState
            size="inline"
            headingLevel={3}
            title={intl.formatMessage(manyMessages.nothing)}
          />
        )}
        {found.more && <p className={styles.note}>{intl.formatMessage(manyMessages.moreFound)}</p>}
      </div>
      <p className={styles.note}>{intl.formatMessage(manyMessages.attribution)}</p>
    </div>
  );
}
