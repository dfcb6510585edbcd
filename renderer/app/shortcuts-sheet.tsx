import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { type Command, type CommandGroup, commands, shownKeys } from './commands.ts';
import { messages } from './messages.ts';
import { isMac } from './platform.ts';
import style from './shortcuts-sheet.module.css';

const groups: readonly { readonly group: CommandGroup; readonly title: MessageDescriptor }[] = [
  { group: 'places', title: messages.shortcutsPlaces },
  { group: 'do', title: messages.shortcutsDo },
  { group: 'move', title: messages.shortcutsMove },
];

/** One key is written in two ways for two layouts; it is printed once. */
function printed({ keys, letters }: Command): readonly string[] {
  const all = [...letters, ...keys].map((binding) =>
    shownKeys(binding, isMac())
      .map((press) => press.join(' '))
      .join(' '),
  );
  return [...new Set(all)].slice(0, 2);
}

/** Every shortcut there is, from the same table that makes them work. */
export function ShortcutsSheet({ onClose }: { readonly onClose: () => void }) {
  const intl = useIntl();
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={intl.formatMessage(messages.shortcutsTitle)}
      description={intl.formatMessage(messages.shortcutsNote)}
      closeLabel={intl.formatMessage(messages.close)}
      size="l"
    >
      <div className={style.sheet}>
        {groups.map(({ group, title }) => (
          <section key={group}>
            <h3 className="text-section">
              <FormattedMessage {...title} />
            </h3>
            <dl>
              {commands
                .filter((command) => command.group === group && printed(command).length > 0)
                .map((command) => (
                  <div key={command.id}>
                    <dt>
                      <FormattedMessage {...command.title} />
                    </dt>
                    <dd>
                      {printed(command).map((keys, index) => (
                        <span key={keys}>
                          {index > 0 && (
                            <span className={style.or}>
                              <FormattedMessage {...messages.or} />
                            </span>
                          )}
                          <Kbd keys={keys} />
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
