import { useState } from 'react';
import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import type { ReadOnlyReason } from '../../shared/domain/read-only.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Later, part } from '../ui/later.tsx';
import { readOnlyMessages as messages } from './read-only-messages.ts';

const takeOut = part(
  async () => (await import('../features/archive/take-out-dialog.tsx')).TakeOutDialog,
);

const whys: Readonly<Record<ReadOnlyReason['because'], MessageDescriptor>> = {
  disk: messages.disk,
  owner: messages.owner,
  folder: messages.folder,
  file: messages.file,
  'in-use': messages.inUse,
  newer: messages.newer,
};

/** Says why nothing can be changed and what helps, for as long as that is so: it cannot be dismissed. */
export function ReadOnlyBanner({ reason }: { readonly reason: ReadOnlyReason }) {
  const intl = useIntl();
  const isNewer = reason.because === 'newer';
  const versions = { version: isNewer && reason.version, supported: isNewer && reason.supported };
  return (
    <Banner tone="warn" title={intl.formatMessage(messages.title)} action={isNewer && <WayOut />}>
      <FormattedMessage {...whys[reason.because]} values={versions} />
    </Banner>
  );
}

/** Whoever cannot update Cloche leaves with everything, as far as it can be read here. */
function WayOut() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="s" onPress={() => setOpen(true)}>
        <FormattedMessage {...messages.takeOut} />
      </Button>
      {isOpen && <Later part={takeOut} with={{ onClose: () => setOpen(false) }} />}
    </>
  );
}
