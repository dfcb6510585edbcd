type Given<Props> = { [Name in keyof Props]?: Exclude<Props[Name], undefined> };

/**
 * The properties that have a value. React Aria tells an absent property from an undefined one, and
 * its types insist on absence.
 */
export function given<Props extends object>(props: Props): Given<Props> {
  const present = Object.entries(props).filter(([, value]) => value !== undefined);
  // Entries lose the names; only absent ones were dropped.
  return Object.fromEntries(present) as Given<Props>;
}
