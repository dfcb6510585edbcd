/** Joins the class names that apply; what is absent or false leaves no trace. */
export function cx(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
