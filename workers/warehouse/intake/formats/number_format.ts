/**
 * What a number format of a spreadsheet shows a number as. 'time' is a time of day; 'elapsed' counts hours on past a day,
 * as [h]:mm does; 'date' may show a time beside the day.
 */
export type NumberKind = 'number' | 'percent' | 'date' | 'time' | 'elapsed'

/** Formats that Excel numbers and does not write out (ECMA-376 part 1, 18.8.30), those of East Asian dates too. */
const BUILT_IN: ReadonlyMap<string, NumberKind> = new Map(
  (
    [
      ['percent', [9, 10]],
      ['date', [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]],
      ['time', [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]],
      ['elapsed', [46]],
    ] as const
  ).flatMap(([kind, ids]) => ids.map((id) => [String(id), kind] as const)),
)

/** Words in quotation marks, escaped letters, and the letter after _ or *, which stands for room. */
const WORDS = /"[^"]*"|[\\_*]./g
const ELAPSED = /\[(?:h+|m+|s+)\]/
const HALF_DAYS = /am\/pm|a\/p/g

/** What a format code shows a number as: "dd/mm/yyyy" a date, "[h]:mm" elapsed time, "0.0%" a percentage. */
export function kindOfCode(code: string): NumberKind {
  const tokens = code.replace(WORDS, '').toLowerCase()
  if (ELAPSED.test(tokens)) return 'elapsed'
  // Colours, conditions and languages stand in brackets.
  const bare = tokens.replace(/\[[^\]]*\]/g, '')
  if (bare.includes('%')) return 'percent'
  if (bare.includes('general')) return 'number'
  const letters = bare.replace(HALF_DAYS, 'h')
  if (/[yd]|mmm/.test(letters)) return 'date'
  if (/[hs]/.test(letters)) return 'time'
  return letters.includes('m') ? 'date' : 'number'
}

/** What the format of a number shows: one the workbook writes out, or one of Excel's own. */
export const kindOfFormat = (id: string, written: ReadonlyMap<string, string>): NumberKind => {
  const code = written.get(id)
  return code === undefined ? (BUILT_IN.get(id) ?? 'number') : kindOfCode(code)
}
