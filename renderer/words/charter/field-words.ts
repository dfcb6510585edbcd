import type { MessageDescriptor } from 'react-intl';

/** How a field is called, what it is for, and how it helps its owner. */
export type FieldWords = {
  readonly name: MessageDescriptor;
  readonly purpose: MessageDescriptor;
  readonly help: MessageDescriptor;
};

type Texts = readonly [name: string, purpose: string, help: string];

/** Messages for fields of the charter, under `charter.<field>.name`, `.purpose` and `.help`. */
export function fieldWords<Id extends string>(
  texts: Readonly<Record<Id, Texts>>,
): Readonly<Record<Id, FieldWords>> {
  const words = Object.entries<Texts>(texts).map(([id, [name, purpose, help]]) => [
    id,
    {
      name: { id: `charter.${id}.name`, defaultMessage: name },
      purpose: { id: `charter.${id}.purpose`, defaultMessage: purpose },
      help: { id: `charter.${id}.help`, defaultMessage: help },
    },
  ]);
  // One entry for each key of `texts`.
  return Object.fromEntries(words) as Record<Id, FieldWords>;
}
