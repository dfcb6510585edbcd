import styles from './glass-cover.module.css';

/** The glass cover that the whole app is named after, large and quiet, with what grows under it. */
export function GlassCover({ size = 'm' }: { readonly size?: 's' | 'm' }) {
  return (
    <svg
      className={size === 's' ? styles.small : styles.cover}
      viewBox="0 0 120 112"
      aria-hidden="true"
    >
      <path className={styles.light} d="M16 100V58a44 44 0 0 1 88 0v42Z" />
      <path className={styles.soil} d="M20 100c9-9 22-13 40-13s31 4 40 13Z" />
      <path className={styles.stem} d="M60 88c0-14 1-24-1-36" />
      <path className={styles.leaf} d="M59 66c-13 1-19-6-20-15 12-1 19 4 20 15Z" />
      <path className={styles.leaf} d="M60 54c0-12 7-18 18-18 0 12-6 18-18 18Z" />
      <path className={styles.bud} d="M59 53c-5-4-6-9-3-14 5 4 6 9 3 14Z" />
      <path className={styles.glass} d="M16 100V58a44 44 0 0 1 88 0v42" />
      <path className={styles.shine} d="M27 60a33 33 0 0 1 19-29" />
      <circle className={styles.knob} cx="60" cy="8" r="5" />
      <path className={styles.base} d="M6 100h108" />
    </svg>
  );
}
