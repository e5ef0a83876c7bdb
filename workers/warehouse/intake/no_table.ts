import { foldHeading } from './fold_heading'

const FIELD_NAMES = /^(field|variable|column|metadata|element)(name|heading)?s?$/
const FIELD_MEANINGS = /^(field|variable|column)?(description|definition|meaning|label|notes?|format|type)s?$/

/** True of headings under which the columns of another file are described. */
export function isDataDictionary(headings: readonly string[]): boolean {
  const folded = headings.map(foldHeading)
  const has = (pattern: RegExp): boolean => folded.some((heading) => pattern.test(heading))
  return has(FIELD_NAMES) && has(FIELD_MEANINGS)
}

const isCalendar = (headings: readonly string[]): boolean => {
  const folded = headings.map(foldHeading)
  const has = (...known: readonly string[]): boolean => known.some((heading) => folded.includes(heading))
  return (
    has('subject', 'summary', 'title') &&
    has('startdate', 'start', 'dtstart', 'starttime') &&
    has('alldayevent', 'allday', 'reminderonoff', 'enddate', 'end', 'dtend', 'endtime')
  )
}

/** Headings of a group of schools: a trust, a federation or their sponsor. */
const GROUP_HEADINGS = /^(group|trust|mat|sponsor|federation)s?(uid|ukprn|id|code|name|type|status)?$/
/** Headings of statistics in which a row is an area, a time or a kind of school. */
const STATISTICS_HEADINGS =
  /^(timeperiod|timeidentifier|geographiclevel|countrycode|regioncode|oldlacode|newlacode|cohort)$/
const SCHOOL_ID = /urn|laestab|ukprn$|^(school|establishment)(id|code|number|name)$|^estab|^schname$|^seed/
const FEWEST_GROUP_HEADINGS = 2
const FEWEST_STATISTICS_HEADINGS = 2

/**
 * What a table about schools is that names no school: a file of trusts, or statistics of areas. Undefined where it has a
 * column of schools, or is neither.
 */
export function whyNoSchools(name: string, headings: readonly string[]): string | undefined {
  const folded = headings.map(foldHeading)
  const count = (pattern: RegExp): number => folded.filter((heading) => pattern.test(heading)).length
  if (folded.some((heading) => SCHOOL_ID.test(heading) && !GROUP_HEADINGS.test(heading))) return undefined
  if (count(STATISTICS_HEADINGS) >= FEWEST_STATISTICS_HEADINGS)
    return `${name} seems to be a file of statistics, in which a row is an area or a group of schools and no column names a school: download the figures by school, which have a column of URNs, and load those as columns about schools.`
  if (count(GROUP_HEADINGS) >= FEWEST_GROUP_HEADINGS)
    return `${name} seems to be a file of trusts or other groups, and no column names the schools in them: load the file that lists their schools by URN (in Get Information About Schools, the links of groups), and choose its column of trusts.`
  return undefined
}

/** Why a table whose headings are not known is none that can be loaded: a data dictionary, a calendar or prose. */
export function whyNoTable(name: string, headings: readonly string[]): string | undefined {
  if (isCalendar(headings))
    return `${name} seems to be a calendar: it has no column for a school. Add one with the URN or the name of each school, and load it as a log.`
  if (isDataDictionary(headings))
    return `${name} seems to be a data dictionary: it describes the columns of another file, so load that file.`
  const longest = Math.max(...headings.map((heading) => heading.split(' ').length))
  if (headings.filter((heading) => heading !== '').length <= 3 && longest > 8)
    return `${name} seems to be a page of text, not a table: load the table it came from, saved as CSV.`
  return undefined
}
