import { formatCount } from '../../../../../src/findings/format_number'
import { agreeing, counted } from '../../../../../src/domain/words/counted'

/** The notices of a volunteers file that has been checked. */
export interface VolunteerCounts {
  readonly accepted: number
  readonly not_records: number
  readonly older_row: number
  readonly cut_postcodes: number
  readonly cut_sectors: number
  readonly blank_district: number
  readonly unknown_district: number
  readonly no_district: number
  readonly registered: number
  readonly active: number
  readonly unknown_discipline: number
  readonly dbs_blank: number
  readonly dbs_word: number
  readonly dbs_impossible: number
  readonly visits_blank: number
}

/** One row of VolunteerCounts. */
export const VOLUNTEER_COUNTS = `
  SELECT
    count(*)::INTEGER AS accepted,
    (SELECT count(*) FROM checked_records WHERE verdict = 'left_out')::INTEGER AS not_records,
    (SELECT count(*) FROM checked_records WHERE verdict = 'repeated' AND NOT repeats_content)::INTEGER AS older_row,
    count(*) FILTER (postcode_of(district) IS NOT NULL)::INTEGER AS cut_postcodes,
    count(*) FILTER (postcode_of(district) IS NULL AND own_district IS NOT NULL AND contains(trimmed(district), ' '))::INTEGER AS cut_sectors,
    count(*) FILTER (trimmed(district) IS NULL)::INTEGER AS blank_district,
    count(*) FILTER (own_district IS NOT NULL AND own_district NOT IN (SELECT postcode_districts.district FROM postcode_districts))::INTEGER AS unknown_district,
    count(*) FILTER (trimmed(district) IS NOT NULL AND own_district IS NULL)::INTEGER AS no_district,
    count(*) FILTER (status IS DISTINCT FROM 'prospective')::INTEGER AS registered,
    count(*) FILTER (status = 'active')::INTEGER AS active,
    count(*) FILTER (discipline_list IS NULL)::INTEGER AS unknown_discipline,
    count(*) FILTER (trimmed(dbs_expiry) IS NULL)::INTEGER AS dbs_blank,
    count(*) FILTER (trimmed(dbs_expiry) IS NOT NULL AND dbs_expires IS NULL AND NOT has_form_of_date(day_part(dbs_expiry)))::INTEGER AS dbs_word,
    count(*) FILTER (dbs_expires IS NULL AND has_form_of_date(day_part(dbs_expiry)))::INTEGER AS dbs_impossible,
    count(*) FILTER (visits_per_term IS NULL)::INTEGER AS visits_blank
  FROM checked_records WHERE verdict = 'kept'`

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`

/** A sentence for each thing that is kept but worth knowing. */
export function noticesOfVolunteers(counts: VolunteerCounts): string[] {
  const { accepted, unknown_discipline: noDiscipline } = counts
  const cut = counts.cut_postcodes + counts.cut_sectors
  const dbsUnknown = counts.dbs_blank + counts.dbs_word + counts.dbs_impossible
  const notPlaced = counts.blank_district + counts.unknown_district + counts.no_district
  const notices: [number, string][] = [
    [
      accepted,
      `${counted(counts.registered, 'volunteer')} ${agreeing(counts.registered, 'is', 'are')} registered, and ${counted(counts.active, 'of them is', 'of them are')} active.`,
    ],
    [
      counts.not_records,
      `${counted(counts.not_records, 'line')} ${agreeing(counts.not_records, 'is', 'are')} headings again or a total, so left out.`,
    ],
    [
      counts.older_row,
      `${counted(counts.older_row, 'id stands', 'ids stand')} twice with different details: the row that was active last counts.`,
    ],
    [
      cut,
      `${counted(cut, 'postcode')} cut to ${agreeing(cut, 'its', 'their')} district: no more of it is kept.`,
    ],
    [
      notPlaced,
      `${counted(notPlaced, 'volunteer')} could not be placed: ${formatCount(counts.blank_district)} without a district, ${formatCount(counts.unknown_district)} in a district without schools in England, ${formatCount(counts.no_district)} with something else in its place. They are in no plan.`,
    ],
    [
      noDiscipline,
      `Disciplines are not known of ${counted(noDiscipline, 'volunteer')}, ${share(noDiscipline, accepted)}: what is said of a discipline leaves them out.`,
    ],
    [
      dbsUnknown,
      `Until when a DBS is valid is not known of ${counted(dbsUnknown, 'volunteer')}: ${formatCount(counts.dbs_blank)} blank, ${formatCount(counts.dbs_word)} with a word, ${formatCount(counts.dbs_impossible)} with a day that does not exist. They are in no plan.`,
    ],
    [
      counts.visits_blank,
      `${counted(counts.visits_blank, 'volunteer has', 'volunteers have')} no visits a term that are known: each is planned with as one visit.`,
    ],
  ]
  return notices.flatMap(([count, sentence]) => (count > 0 ? [sentence] : []))
}
