import { joined } from '../pieces'
import { Refusal } from '../refusal'
import { MOST_BYTES } from './table_text'

const PIECE = 1 << 20

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Rows of cells as comma-separated UTF-8, grown piece by piece so that the whole text is never one string. */
export class GridText {
  readonly #file: string
  readonly #most: number
  readonly #pieces: Uint8Array[] = []
  readonly #encoder = new TextEncoder()
  #pending = ''
  #length = 0

  /** `most`: the bytes after which a row is refused. */
  constructor(file: string, most = MOST_BYTES) {
    this.#file = file
    this.#most = most
  }

  /** A row that is made `width` cells wide by empty ones. Throws Refusal where the text grows too long. */
  addRow(cells: readonly string[], width = cells.length): void {
    this.#pending += `${cells.map(quoted).join(',')}${','.repeat(Math.max(0, width - Math.max(1, cells.length)))}\n`
    if (this.#pending.length > PIECE) this.#encode()
  }

  finish(): Uint8Array {
    this.#encode()
    return joined(this.#pieces)
  }

  #encode(): void {
    const piece = this.#encoder.encode(this.#pending)
    this.#pending = ''
    this.#pieces.push(piece)
    this.#length += piece.length
    if (this.#length > this.#most)
      throw new Refusal(
        this.#file,
        `${this.#file} holds more text than can be read at once: split it, or save the table as CSV and load that.`,
      )
  }
}
