import type { KeptFolder } from './kept_folder'

/** Other apps may share the address: this app keeps everything in this folder. */
const FOLDER = 'reach-atlas'

/** Names that this app writes. Any other file in the folder is somebody else's and is neither read nor removed. */
const OWN_NAME = /^(\d+\.reachatlas|\d+-\d+\.json|being-written)$/

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

const isMissing = (reason: unknown): boolean =>
  reason instanceof DOMException && reason.name === 'NotFoundError'

/**
 * The browser's own private storage for this address, on this computer. Throws where the browser has none. The folder
 * is made by the first write and goes with its last file, so a visit that keeps nothing leaves nothing.
 */
export async function opfsFolder(
  root: Promise<FileSystemDirectoryHandle> = navigator.storage.getDirectory(),
): Promise<KeptFolder> {
  const parent = await root
  const openExisting = () => parent.getDirectoryHandle(FOLDER)
  return {
    async names() {
      const names: string[] = []
      try {
        for await (const name of (await openExisting()).keys()) if (OWN_NAME.test(name)) names.push(name)
      } catch (reason) {
        if (!isMissing(reason)) throw reason
      }
      return names
    },
    read: async (name) => (await (await openExisting()).getFileHandle(name)).getFile(),
    async write(name, content) {
      const folder = await parent.getDirectoryHandle(FOLDER, { create: true })
      await writeWhole(await folder.getFileHandle(name, { create: true }), content)
    },
    rename: async (from, to) => (await (await openExisting()).getFileHandle(from)).move(to),
    async remove(name) {
      const folder = await openExisting()
      await folder.removeEntry(name)
      for await (const _ of folder.keys()) return
      await parent.removeEntry(FOLDER)
    },
  }
}
