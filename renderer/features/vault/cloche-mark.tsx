import style from './cloche-mark.module.css';

/** A seedling under its glass cover. */
export function ClocheMark() {
  return (
    <svg className={style.mark} viewBox="0 0 64 64" aria-hidden="true">
      <circle className={style.knob} cx="32" cy="9" r="3.5" />
      <path className={style.glass} d="M14 52V32a18 18 0 0 1 36 0v20Z" />
      <path className={style.shine} d="M21 32a11 11 0 0 1 6-9.6" />
      <path className={style.stem} d="M32 52V37" />
      <path className={style.leaf} d="M32 41c-7 0-9.5-4-9.5-8.5 6 0 9.5 3 9.5 8.5Z" />
      <path className={style.leaf} d="M32 37c0-5 3-8.5 9-8.5 0 5-3 8.5-9 8.5Z" />
      <path className={style.base} d="M9 52h46" />
    </svg>
  );
}
