import { ShieldCheck, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { cx } from './class-names.ts';
import styles from './empty-state.module.css';
import { Heading, type HeadingLevel } from './heading.tsx';
import { ICON } from './icon.ts';

export type ErrorStateProps = {
  readonly title: string;
  /** What is still as it was. */
  readonly safe: string;
  readonly detail?: string | undefined;
  readonly action?: ReactNode;
  readonly code?: string | undefined;
  readonly copyLabel: string;
  readonly copiedLabel: string;
  readonly onCopy: (code: string) => void | Promise<void>;
  readonly headingLevel?: HeadingLevel | undefined;
};

function Code(
  props: Pick<ErrorStateProps, 'copyLabel' | 'copiedLabel' | 'onCopy'> & { code: string },
) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await props.onCopy(props.code);
    setCopied(true);
  };
  return (
    <>
      <code className={styles.code}>{props.code}</code>
      <Button size="s" variant="quiet" onPress={copy}>
        {props.copyLabel}
      </Button>
      <span role="status" className="text-label">
        {isCopied ? props.copiedLabel : ''}
      </span>
    </>
  );
}

/** Something failed: what, what is safe, one thing to do, and a code to quote. */
export function ErrorState(props: ErrorStateProps) {
  const { title, safe, detail, action, code } = props;
  return (
    <div className={cx(styles.state, styles.error)} role="alert">
      <div className={cx(styles.sign, styles.broken)}>
        <TriangleAlert size={20} strokeWidth={1.5} aria-hidden="true" />
      </div>
      <Heading level={props.headingLevel ?? 2} className={styles.title}>
        {title}
      </Heading>
      {detail === undefined ? null : <p className={styles.line}>{detail}</p>}
      <p className={styles.safe}>
        <ShieldCheck {...ICON} />
        <span>{safe}</span>
      </p>
      <div className={styles.actions}>
        {action}
        {code === undefined ? null : <Code {...props} code={code} />}
      </div>
    </div>
  );
}
