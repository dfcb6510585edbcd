import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link, useLocation } from 'wouter';
import { useAnswer } from '../answers.ts';
import { href } from '../routes.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { messages } from './messages.ts';
import { isWithin, learningPlaces, lowerPlaces, type Place, portfolioPlaces } from './places.ts';
import style from './sidebar.module.css';

type Props = { readonly isNarrow: boolean; readonly onToggle: () => void };

function PlaceLink({ place, isNarrow }: { readonly place: Place; readonly isNarrow: boolean }) {
  const intl = useIntl();
  const [location] = useLocation();
  const { path, icon: Icon, key } = place;
  const title = intl.formatMessage(place.title);
  return (
    <li>
      <Link
        href={path}
        className={style.link}
        aria-current={isWithin(path, location) ? 'page' : undefined}
        title={isNarrow ? title : undefined}
      >
        <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
        <span className={style.words}>{title}</span>
        {path === href.home() && <Waiting />}
        {key !== null && (
          <span className={style.key} aria-hidden="true">
            <Kbd keys={key} />
          </span>
        )}
      </Link>
    </li>
  );
}

/** How many notes wait to be sorted, said quietly. */
function Waiting() {
  const intl = useIntl();
  const count = useAnswer('captures.waiting', {}).value?.count ?? 0;
  if (count === 0) return null;
  const words = intl.formatMessage(messages.notesWaiting, { count });
  return (
    <span className={style.count} title={words}>
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

/** The places of the portfolio, and the learning space as a room of its own. */
export function Sidebar({ isNarrow, onToggle }: Props) {
  const intl = useIntl();
  const list = (places: readonly Place[]) => (
    <ul className={style.list}>
      {places.map((place) => (
        <PlaceLink key={place.path} place={place} isNarrow={isNarrow} />
      ))}
    </ul>
  );
  return (
    <nav
      className={style.sidebar}
      data-narrow={isNarrow || undefined}
      data-region="nav"
      aria-label={intl.formatMessage(messages.navigation)}
    >
      <div className={style.upper}>
        {list(portfolioPlaces)}
        <section className={style.learning} aria-labelledby="learning-space">
          <h2 id="learning-space" className={style.room}>
            <FormattedMessage {...messages.learningSpace} />
            <span className={style.note}>
              <FormattedMessage {...messages.learningNote} />
            </span>
          </h2>
          {list(learningPlaces)}
        </section>
      </div>
      <div className={style.lower}>
        {list(lowerPlaces)}
        <div className={style.toggle}>
          <IconButton
            icon={isNarrow ? PanelLeftOpen : PanelLeftClose}
            label={intl.formatMessage(isNarrow ? messages.widenSidebar : messages.narrowSidebar)}
            shortcut="Ctrl \"
            placement="end"
            onPress={onToggle}
          />
        </div>
      </div>
    </nav>
  );
}
