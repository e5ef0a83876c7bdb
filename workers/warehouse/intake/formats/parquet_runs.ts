/**
 * Checks the runs of Parquet's hybrid of repeats and packed bits, from `at`, until `count` values are read or the
 * bytes end: a repeat longer than all the values together is no run that any program wrote. Throws where one is
 * found.
 */
export function checkRuns(view: DataView, at: number, bits: number, count: number): void {
  let covered = 0
  while (covered < count && at < view.byteLength) {
    let header = 0
    let shift = 0
    for (;;) {
      const byte = view.getUint8(at++)
      header += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) break
      shift += 7
      if (shift > 28) throw new Error('a run without an end')
    }
    if (header % 2 === 1) {
      const groups = (header - 1) / 2
      covered += groups * 8
      at += groups * bits
    } else {
      const repeats = header / 2
      if (repeats > count - covered) throw new Error('a run longer than its page')
      covered += repeats
      at += (bits + 7) >> 3
    }
  }
}
