import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Banner, type BannerTone } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useInView } from '../ui/in-view.ts';
import { refusalText } from '../ui/refusal-text.ts';
import { messages } from './messages.ts';
import { ToBackups } from './rollback-banner.tsx';
import { goOnWithCopy, saveCopy, useSavedCopy } from './saved-copy.ts';
import { showRefusal } from './undo.ts';
import { useVaultStatus } from './vault-status.ts';

/** Above every screen, as long as the folder of the open portfolio is gone. */
export function GoneBanner() {
  const { saved } = useSavedCopy();
  const action = (
    <>
      <SaveCopy />
      {saved === null && <ToBackups />}
    </>
  );
  return (
    <Banner tone="warn" action={action}>
      {saved === null ? <FormattedMessage {...messages.placeGone} /> : <CopyLies />}
    </Banner>
  );
}

type Stage = 'gone' | 'copied' | 'again';
const TONES: Readonly<Record<Stage, BannerTone>> = { gone: 'bad', copied: 'warn', again: 'ok' };

/** In a form that could not be saved for it: what there is to do, until it can be saved. */
export function GoneRefusal() {
  const intl = useIntl();
  const { saved } = useSavedCopy();
  const isGone = useVaultStatus(({ status }) => status?.warnings.includes('place-gone') ?? false);
  // The refusal may be here before the status says the same.
  const [wasGone, setWasGone] = useState(isGone);
  if (isGone && !wasGone) setWasGone(true);
  const stage: Stage = wasGone && !isGone ? 'again' : saved === null ? 'gone' : 'copied';
  const place = useInView(stage);
  const { title, advice } = refusalText(intl, { code: 'vault-gone', details: {} });
  const titles = {
    gone: title,
    copied: intl.formatMessage(messages.notSavedYet),
    again: intl.formatMessage(messages.savesAgain),
  };
  const texts = {
    gone: advice,
    copied: <CopyLies />,
    again: <FormattedMessage {...messages.saveOnceMore} />,
  };
  // One banner for all of them, so that the focus stays on its button.
  return (
    <div ref={place}>
      <Banner
        tone={TONES[stage]}
        title={titles[stage]}
        isLive
        action={stage !== 'again' && <SaveCopy />}
      >
        {texts[stage]}
      </Banner>
    </div>
  );
}

function CopyLies() {
  const { saved } = useSavedCopy();
  return <FormattedMessage {...messages.copySaved} values={{ folder: saved?.label ?? '' }} />;
}

/** Saves the copy, and then goes on there. */
function SaveCopy() {
  const intl = useIntl();
  const { saved, isPending } = useSavedCopy();
  const press = () => {
    const work = saved === null ? saveCopy() : goOnWithCopy(saved.token);
    work.catch((error: unknown) => showRefusal(intl, error));
  };
  return (
    <Button size="s" variant="primary" onPress={press} isPending={isPending}>
      <FormattedMessage {...(saved === null ? messages.saveCopy : messages.goOnThere)} />
    </Button>
  );
}
