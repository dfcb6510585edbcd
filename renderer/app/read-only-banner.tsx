import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import type { ReadOnlyReason } from '../../shared/domain/read-only.ts';
import { href } from '../routes.ts';
import { Banner } from '../ui/banner.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { readOnlyMessages as messages } from './read-only-messages.ts';

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
    <Banner
      tone="warn"
      title={intl.formatMessage(messages.title)}
      action={
        isNewer && (
          <LinkButton href={`#${href.settings()}`} variant="secondary" size="s">
            <FormattedMessage {...messages.takeOut} />
          </LinkButton>
        )
      }
    >
      <FormattedMessage {...whys[reason.because]} values={versions} />
    </Banner>
  );
}
