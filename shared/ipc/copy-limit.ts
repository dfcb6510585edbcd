/** Characters. More than any screen shows, and less than a question may hold. */
export const COPY_LIMIT = 150_000;
