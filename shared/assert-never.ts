/** Makes a `switch` over a union complete: a case that was forgotten does not compile. */
export function assertNever(value: never): never {
  throw new Error(`a case is missing for ${typeof value}`);
}
