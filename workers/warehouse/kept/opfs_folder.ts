import type { KeptFolder } from './kept_folder'

/** Other apps may share the origin: everything this app keeps is in this folder of it. */
const FOLDER = 'reach-atlas'

async function writeWhole(handle: FileSystemFileHandle, content: Blob): Promise<void> {
  const file = await handle.createSyncAccessHandle()
  try {
    file.truncate(0)
    let at = 0
    const reader = content.stream().getReader()
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      const written = file.write(step.value, { at })
      if (written < step.value.length)
        throw new DOMException('The file could not be written whole', 'QuotaExceededError')
      at += written
    }
    file.flush()
  } finally {
    file.close()
  }
}

/** The browser's own private storage for this site, on this computer. Throws where the browser has none. */
export async function opfsFolder(): Promise<KeptFolder> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle(FOLDER, { create: true })
  return {
    async names() {
      const names: string[] = []
      for await (const name of folder.keys()) names.push(name)
      return names
    },
    read: async (name) => (await folder.getFileHandle(name)).getFile(),
    write: async (name, content) => writeWhole(await folder.getFileHandle(name, { create: true }), content),
    rename: async (from, to) => (await folder.getFileHandle(from)).move(to),
    remove: (name) => folder.removeEntry(name),
  }
}
