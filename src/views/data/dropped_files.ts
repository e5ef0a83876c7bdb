/** More files than this at once are a folder dropped by mistake, since each is read and listed. */
export const MAX_FILES = 100

export interface Dropped {
  readonly files: readonly File[]
  /** How many there were, hidden files left out. */
  readonly found: number
}

const isVisible = ({ name }: { readonly name: string }): boolean => !name.startsWith('.')

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

/** The browser gives what is in a folder some at a time, and none at the end. */
async function insideOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return found.sort((a, b) => a.name.localeCompare(b.name))
    found.push(...some)
  }
}

async function* filesIn(entries: readonly FileSystemEntry[]): AsyncGenerator<FileSystemFileEntry> {
  for (const entry of entries.filter(isVisible))
    if (entry.isDirectory) yield* filesIn(await insideOf(entry as FileSystemDirectoryEntry))
    else yield entry as FileSystemFileEntry
}

/**
 * The files that were dropped and those in folders that were, however deep, by name. Must be called during the drop
 * event.
 */
export async function droppedFiles(dropped: Pick<DataTransfer, 'items' | 'files'>): Promise<Dropped> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const plain = [...dropped.files]
  if (!entries.some(({ isDirectory }) => isDirectory)) return { files: plain, found: plain.length }
  const files: File[] = []
  let found = 0
  for await (const entry of filesIn(entries)) {
    found++
    if (found <= MAX_FILES) files.push(await fileOf(entry))
  }
  return { files, found }
}
