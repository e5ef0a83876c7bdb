import type { KeptFolder } from '../../../workers/warehouse/kept/kept_folder'

/** The power went out. */
export class Cut extends Error {}

/** A folder in memory. The power goes out in the middle of the step after `cutAfter`; half of a file being written is there. */
export class MemoryFolder implements KeptFolder {
  steps = 0
  /** The largest file that still fits. */
  room = Infinity

  constructor(
    readonly files = new Map<string, Blob>(),
    private readonly cutAfter = Infinity,
  ) {}

  names = () => Promise.resolve([...this.files.keys()])

  read(name: string): Promise<Blob> {
    const file = this.files.get(name)
    return file ? Promise.resolve(file) : Promise.reject(new DOMException(name, 'NotFoundError'))
  }

  async write(name: string, content: Blob): Promise<void> {
    this.files.set(name, content.slice(0, Math.floor(content.size / 2)))
    await this.step()
    if (content.size > this.room) throw new DOMException('No room', 'QuotaExceededError')
    this.files.set(name, content)
  }

  async rename(from: string, to: string): Promise<void> {
    await this.step()
    this.files.set(to, await this.read(from))
    this.files.delete(from)
  }

  async remove(name: string): Promise<void> {
    await this.step()
    this.files.delete(name)
  }

  private step(): Promise<void> {
    return this.steps++ >= this.cutAfter ? Promise.reject(new Cut()) : Promise.resolve()
  }
}
