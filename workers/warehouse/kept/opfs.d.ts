// What workers alone have of the browser's file system; TypeScript's library for pages leaves it out.
interface FileSystemSyncAccessHandle {
  write(bytes: AllowSharedBufferSource, options: { at: number }): number
  truncate(length: number): void
  flush(): void
  close(): void
}

interface FileSystemFileHandle {
  createSyncAccessHandle(): Promise<FileSystemSyncAccessHandle>
  move(name: string): Promise<void>
}

interface FileSystemDirectoryHandle {
  keys(): AsyncIterableIterator<string>
}
