import { useIntl } from 'react-intl';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { messages } from './messages.ts';

/** Offered only when everything that "reached" asks for is there. */
export function ReachedBanner({ onReach }: { readonly onReach: () => void }) {
  const intl = useIntl();
  return (
    <Banner
      tone="ok"
      title={intl.formatMessage(messages.mayReachTitle)}
      action={
        <Button edits variant="primary" onPress={onReach}>
          {intl.formatMessage(messages.reach)}
        </Button>
      }
    >
      {intl.formatMessage(messages.mayReach)}
    </Banner>
  );
}
