import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { EraseEverythingDialog } from './erase-everything-dialog.tsx';
import { messages } from './erase-messages.ts';

type Props = { readonly name: string; readonly isSample: boolean };

/** The end of everything here, at the end of the page. */
export function EraseSection({ name, isSample }: Props) {
  const intl = useIntl();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={intl.formatMessage(messages.title)}
      description={intl.formatMessage(isSample ? messages.sampleNote : messages.note)}
      actions={
        !isSample && (
          <Button edits variant="danger" onPress={() => setOpen(true)}>
            {intl.formatMessage(messages.open)}
          </Button>
        )
      }
    >
      {isOpen && <EraseEverythingDialog name={name} onClose={() => setOpen(false)} />}
    </Section>
  );
}
