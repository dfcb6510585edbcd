import { KeyRound, ShieldCheck } from 'lucide-react';
import { type IntlShape, useIntl } from 'react-intl';
import type { Protection, TrustPage } from '../../../shared/ipc/trust-contract.ts';
import { useAnswer } from '../../answers.ts';
import { Badge } from '../../ui/badge.tsx';
import { Section } from '../../ui/section.tsx';
import { messages } from './messages.ts';
import { dayText } from './size-text.ts';
import style from './trust.module.css';

type Control = {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** Whether it holds against whoever has the files, or only while the program is as it was made. */
  readonly by: 'cryptography' | 'program';
};

function passphraseLine(intl: IntlShape, { protection, vaultBytes }: TrustPage): string {
  const { passphraseCost: cost } = protection;
  if (cost !== null) return intl.formatMessage(messages.controlPassphraseLine, cost);
  const isAway = vaultBytes === null;
  return intl.formatMessage(
    isAway ? messages.controlPassphraseAway : messages.controlPassphraseNone,
  );
}

function waysLine(intl: IntlShape, { protection, recoveryCodeShownAt }: TrustPage): string {
  const names = { passphrase: messages.wayPassphrase, keychain: messages.wayKeychain } as const;
  const ways = [...protection.waysIn.map((way) => names[way]), messages.wayCode];
  const list = intl.formatList(ways.map((way) => intl.formatMessage(way)));
  const begun = list.charAt(0).toLocaleUpperCase(intl.locale) + list.slice(1);
  const shown =
    recoveryCodeShownAt === null
      ? intl.formatMessage(messages.codeNever)
      : intl.formatMessage(messages.codeShown, { day: dayText(intl, recoveryCodeShownAt) });
  return `${intl.formatMessage(messages.waysLine, { ways: begun })} ${shown}`;
}

function savingLine(intl: IntlShape, protection: Protection): string {
  const { savesWait, isExclusive, temporaryInMemory } = protection;
  return [
    savesWait ? messages.savingWaits : messages.savingHasty,
    isExclusive ? messages.savingAlone : messages.savingShared,
    temporaryInMemory ? messages.savingTemporary : messages.savingTemporaryOut,
  ]
    .map((message) => intl.formatMessage(message))
    .join(' ');
}

function lockLine(intl: IntlShape, minutes: number): string {
  return minutes === 0
    ? intl.formatMessage(messages.lockNever)
    : intl.formatMessage(messages.lockAfter, { minutes });
}

function controlsOf(intl: IntlShape, page: TrustPage, minutes: number): Control[] {
  const say = intl.formatMessage;
  const { protection } = page;
  const { cipherVersion: version, pageBytes, seal } = protection;
  const pages = say(messages.controlPagesLine, { version, page: pageBytes, seal });
  const passphrase = passphraseLine(intl, page);
  const crypto = 'cryptography' as const;
  const program = 'program' as const;
  return [
    { id: 'pages', title: say(messages.controlPages), line: pages, by: crypto },
    { id: 'phrase', title: say(messages.controlPassphrase), line: passphrase, by: crypto },
    { id: 'ways', title: say(messages.controlWays), line: waysLine(intl, page), by: crypto },
    {
      id: 'saving',
      title: say(messages.controlSaving),
      line: savingLine(intl, protection),
      by: program,
    },
    { id: 'lock', title: say(messages.controlLocking), line: lockLine(intl, minutes), by: program },
    {
      id: 'guess',
      title: say(messages.controlGuessing),
      line: say(messages.guessing),
      by: program,
    },
    { id: 'spaces', title: say(messages.controlSpaces), line: say(messages.spaces), by: program },
    { id: 'past', title: say(messages.controlHistory), line: say(messages.history), by: program },
    {
      id: 'network',
      title: say(messages.controlNetwork),
      line: say(messages.network),
      by: program,
    },
  ];
}

/** Every control with its true figures, and whether it is cryptography or the program that keeps it. */
export function WhatProtects({ page }: { readonly page: TrustPage }) {
  const intl = useIntl();
  const { value: settings } = useAnswer('settings.get', {});
  const controls = controlsOf(intl, page, settings?.lockAfterMinutes ?? 0);
  return (
    <Section
      title={intl.formatMessage(messages.protects)}
      description={intl.formatMessage(messages.protectsNote)}
    >
      <ul className={style.controls}>
        {controls.map(({ id, title, line, by }) => (
          <li key={id} className={style.control}>
            <div className={style.controlHead}>
              <span className={style.controlTitle}>{title}</span>
              {by === 'cryptography' ? (
                <Badge tone="accent" icon={KeyRound}>
                  {intl.formatMessage(messages.cryptography)}
                </Badge>
              ) : (
                <Badge icon={ShieldCheck}>{intl.formatMessage(messages.program)}</Badge>
              )}
            </div>
            <p className={style.controlLine}>{line}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
