/** A folder on this computer for a few files. An interrupted `write` may leave any part of its file. */
export interface KeptFolder {
  names(): Promise<string[]>
  read(name: string): Promise<Blob>
  /** Writes a whole file and settles once it is on the disk. Throws a QuotaExceededError where there is no room. */
  write(name: string, content: Blob): Promise<void>
  /** In one step: at any moment the file has the one name or the other. */
  rename(from: string, to: string): Promise<void>
  remove(name: string): Promise<void>
}
