import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { NamedSkill } from '../../shared/ipc/views.ts';
import { href } from '../routes.ts';
import styles from './record-links.module.css';

/** A way to another record, inside text. */
export function RecordLink({
  to,
  children,
}: {
  readonly to: string;
  readonly children: ReactNode;
}) {
  return (
    <Link href={to} className={styles.link}>
      {children}
    </Link>
  );
}

/** The skills that something is about, each a way to its page. */
export function SkillChips({
  skills,
  label,
}: {
  readonly skills: readonly NamedSkill[];
  readonly label: string;
}) {
  return (
    <ul className={styles.chips} aria-label={label}>
      {skills.map((skill) => (
        <li key={skill.id}>
          <Link href={href.skill(skill.id)} className={styles.chip}>
            {skill.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
