import { defineMessages, useIntl } from 'react-intl';
import { ask } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { useTry } from './use-try.ts';

const messages = defineMessages({
  open: { id: 'parts.open-link', defaultMessage: 'Open the link' },
});

/** A way to an address outside, by where it leads. The app asks before it opens one. */
export function OpenLink({ link }: { readonly link: string }) {
  const intl = useIntl();
  const attempt = useTry();
  return (
    <Button
      variant="quiet"
      size="s"
      onPress={() => void attempt(() => ask('app.openLink', { link }))}
    >
      {`${intl.formatMessage(messages.open)}: ${hostOf(link)}`}
    </Button>
  );
}

/** The part of an address that says where it leads. */
function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : link;
}
