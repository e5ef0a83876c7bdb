import { foldHeading } from './fold_heading'

/** The ONS heads a column with what it holds, the year, and CD for codes or NM for names: LAD23CD, LSIP23NM. */
const NAME_COLUMN = /^([a-z]+|itl[123])(\d\d)nm$/
/** Local authorities that may lie in a county, and areas that lie within one or across several: none groups authorities. */
const NOT_OF_AUTHORITIES = /^(lad|ltla|wd|par|parncp|oa|lsoa|msoa|dz|iz|pcon|pcd|bua|ttwa|ced)$/

const LABELS: Readonly<Record<string, string>> = {
  RGN: 'Region',
  CTRY: 'Country',
  NAT: 'Nation',
  CAUTH: 'Combined authority',
  ICB: 'Integrated care board',
  PFA: 'Police force area',
  FRA: 'Fire and rescue authority',
  UTLA: 'Upper-tier authority',
  CTYUA: 'County or unitary authority',
  CTY: 'County',
}

/** Areas that an ONS lookup gives local authorities. */
export interface OnsAreas {
  /** "LSIP", "Region". */
  readonly label: string
  /** The year of the areas. */
  readonly year: number
}

/** Folded, without what stands in brackets to say how the column is filled in: “LSIP23NM (required)”. */
const foldOnsHeading = (heading: string): string => foldHeading(heading.replace(/\([^)]*\)/g, ''))

/** The areas whose names stand under a heading of an ONS lookup; undefined where it heads none that group authorities. */
export function onsAreas(heading: string): OnsAreas | undefined {
  const [, area = '', year = ''] = NAME_COLUMN.exec(foldOnsHeading(heading)) ?? []
  if (area === '' || NOT_OF_AUTHORITIES.test(area)) return undefined
  const letters = area.toUpperCase()
  return { label: LABELS[letters] ?? letters, year: 2000 + Number(year) }
}

const LOWER_TIER = /^(lad|ltla)\d\d(cd|nm)$/
const UPPER_TIER = /^(utla|ctyua)\d\d(cd|nm)$/

/**
 * True where a heading of an ONS lookup, among `headings`, names local authorities, by their names or their codes: the
 * lower tier where it has one, for the upper tier then groups it.
 */
export function isOnsAuthority(heading: string, headings: readonly string[], column: 'CD' | 'NM'): boolean {
  const folded = foldOnsHeading(heading)
  const hasLower = headings.some((each) => LOWER_TIER.test(foldOnsHeading(each)))
  return (hasLower ? LOWER_TIER : UPPER_TIER).test(folded) && folded.endsWith(column.toLowerCase())
}
