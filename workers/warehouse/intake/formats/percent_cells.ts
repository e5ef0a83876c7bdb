import { attributeOf, tagsOf } from './xml_tags'

/** Number formats 9 and 10 are Excel's own percentages: 0% and 0.00%. */
const BUILT_IN = new Set(['9', '10'])

const TAG = String.raw`(?:[\w.-]+:)?`
const CELL_STYLES = new RegExp(`<${TAG}cellXfs[\\s>][\\s\\S]*?</${TAG}cellXfs\\s*>`)
/** A cell with a value, in parts: its attributes, its formula if any, its value. */
const CELL = new RegExp(
  `(<${TAG}c)(\\s[^<>]*)(>(?:<${TAG}f(?:\\s[^<>]*)?(?:/>|>[^<]*</${TAG}f\\s*>))?\\s*<${TAG}v(?:\\s[^<>]*)?>)([^<]*)(?=<)`,
  'g',
)

/** True where a format multiplies by a hundred: a per cent sign that is not quoted, escaped or part of a condition. */
const isPercentage = (formatCode: string): boolean =>
  formatCode
    .replaceAll('&quot;', '"')
    .replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
    .includes('%')

/** Numbers of the cell styles that show a number as a percentage. */
export function percentStyles(stylesXml: string): ReadonlySet<string> {
  const formats = new Set(BUILT_IN)
  for (const tag of tagsOf(stylesXml, 'numFmt')) {
    const id = attributeOf(tag, 'numFmtId')
    if (id !== undefined && isPercentage(attributeOf(tag, 'formatCode') ?? '')) formats.add(id)
  }
  const styles = tagsOf(CELL_STYLES.exec(stylesXml)?.[0] ?? '', 'xf')
  const shown = styles.flatMap((tag, style) =>
    formats.has(attributeOf(tag, 'numFmtId') ?? '') ? [String(style)] : [],
  )
  return new Set(shown)
}

/** Twelve digits, so that 0.07 × 100 is 7 and not 7.000000000000001. */
export const percentText = (share: number): string => `${Number((share * 100).toPrecision(12))}%`

/**
 * A worksheet whose numbers in these styles stand as text the person sees, with every digit kept: 0.253 shown as 25%
 * becomes "25.3%". The reader of workbooks gives a cell's value without its format.
 */
export const withPercentages = (sheetXml: string, styles: ReadonlySet<string>): string =>
  sheetXml.replace(CELL, (cell, open: string, attributes: string, between: string, value: string) => {
    const style = attributeOf(attributes, 's')
    const type = attributeOf(attributes, 't') ?? 'n'
    const share = value.trim() === '' ? NaN : Number(value)
    if (style === undefined || !styles.has(style) || type !== 'n' || !Number.isFinite(share)) return cell
    const asText = `${attributes.replace(/\st\s*=\s*["']n["']/, '')} t="str"`
    return open + asText + between + percentText(share)
  })
