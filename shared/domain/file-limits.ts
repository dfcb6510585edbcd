/** Bytes. Three such files fit into a vault that is copied at every backup; longer recordings belong in a link. */
export const FILE_LIMIT = 50_000_000;
/** Bytes in which a file is read, carried and kept. */
export const FILE_CHUNK = 256 * 1024;
/** Characters of a file name that are kept, as many as of any name. */
export const FILE_NAME_LIMIT = 200;
