import { useIntl } from 'react-intl';
import { Section } from '../../ui/section.tsx';
import { messages } from './messages.ts';
import style from './trust.module.css';

const risks = [
  messages.riskMalware,
  messages.riskPassphrase,
  messages.riskCopies,
  messages.riskTraces,
  messages.riskFresh,
  messages.riskProgram,
] as const;

/** What the owner has to look after, because Cloche cannot. */
export function NotProtected() {
  const intl = useIntl();
  return (
    <Section
      title={intl.formatMessage(messages.risks)}
      description={intl.formatMessage(messages.risksNote)}
    >
      <ul className={style.list}>
        {risks.map((risk) => (
          <li key={risk.id}>{intl.formatMessage(risk)}</li>
        ))}
      </ul>
    </Section>
  );
}
