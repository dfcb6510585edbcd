const MS_PER_DAY = 86_400_000;

/** The calendar day `YYYY-MM-DD` in which so many days since 1970-01-01 end. */
export function numberDay(days: number): string {
  return new Date(Math.floor(days) * MS_PER_DAY).toISOString().slice(0, 10);
}
