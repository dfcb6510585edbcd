/** What came in with a drop: files to read, and folders by name, which are not read. */
export type Dropped = { readonly files: readonly File[]; readonly folders: readonly string[] };

/** Whether what is dragged over the window comes from outside and holds files. */
export function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}

/** Must be called while the drop is heard: afterwards the browser takes the items away. */
export function droppedThings(transfer: DataTransfer): Dropped {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of Array.from(transfer.items)) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry.name);
    else if (file) files.push(file);
  }
  return { files, folders };
}
