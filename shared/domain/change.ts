import * as z from 'zod';

type Shape = Readonly<Record<string, z.ZodType>>;
type ChangeShape<S extends Shape> = {
  -readonly [K in keyof S]: z.ZodExactOptional<
    S[K] extends z.ZodDefault<infer Inner extends z.ZodType> ? Inner : S[K]
  >;
};

/**
 * The schema of an edit: any of the draft's fields, each optional, and without the draft's defaults.
 * (`partial()` would fill a field that was left out with its default, and so undo what a person had written.)
 */
export function changeOf<S extends Shape>(
  draft: z.ZodObject<S>,
): z.ZodObject<ChangeShape<S>, z.core.$strict> {
  const fields = Object.entries(draft.shape).map(([name, field]) => {
    const inner = field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : field;
    return [name, z.exactOptional(inner)] as const;
  });
  // The compiler cannot follow Object.fromEntries; the shape is built key by key from the draft's own.
  return z.strictObject(Object.fromEntries(fields) as unknown as ChangeShape<S>);
}
