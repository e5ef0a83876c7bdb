import type { FileChoice, Progress } from '../../../src/domain/files/import_report'
import { pausing, turn } from './pieces'
import type { Pacing } from './read_rows'
import { Cancelled } from './refusal'

/** Callbacks for progress and for stopping a load, and how much it does at a time. */
export interface Pace {
  readonly onProgress: (progress: Progress) => void
  readonly cancelled: () => boolean
  /** How many rows of a log are checked at once; more take more memory, fewer more time. */
  readonly rowsAtOnce: number
}

/** Times that a file may be read from the disk: for its encoding, for what must be known of all rows, and for the rows. */
const READINGS = 3

/** Reports progress, each file weighing as much as its bytes, and stops on request. */
export function pacer(choices: readonly FileChoice[], { onProgress, cancelled, rowsAtOnce }: Pace) {
  const whole = choices.reduce((bytes, { file }) => bytes + file.size, 1)
  let before = 0
  const report = (doing: string, file: string, bytes: number): void => {
    onProgress({ step: doing, file, done: bytes / whole })
    if (cancelled()) throw new Cancelled()
  }
  const turnAt = async (doing: string, file: string, bytes: number): Promise<void> => {
    await turn()
    report(doing, file, bytes)
  }
  return {
    /** Paces the reading of a file; files are read one after another. */
    of({ name, size }: File): Pacing {
      const from = before
      before += size
      let doing = ''
      let reached = from
      const pause = pausing((read) => {
        reached = from + Math.min(size, read / READINGS)
        report(doing, name, reached)
      })
      const step = (next: string): Promise<void> => {
        doing = next
        return turnAt(doing, name, reached)
      }
      return { rowsAtOnce, step, pause }
    },
    atTheEnd: (doing: string): Promise<void> => turnAt(doing, '', before),
  }
}
