/** What each parameter is given, so that every metric has something to count on the demo. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  in_school_index: '(SELECT mode(school_index) FROM engagements)',
  in_from: "DATE '2024-09-01'",
  in_to: "DATE '2025-08-31'",
  in_as_at: "DATE '2025-10-31'",
  in_today: "DATE '2026-06-30'",
  in_by: "'type'",
  in_grouping: "'hub'",
  in_threshold: '5',
  in_authorities: 'NULL',
  in_schools: '(SELECT mode(school_index)::VARCHAR FROM engagements)',
  in_written_employers: 'NULL',
  in_list_id: 'NULL',
  in_reporting_phase: "'secondary'",
  in_direct_only: 'false',
  in_programme: 'NULL',
  in_phase: "'secondary'",
  in_types: 'NULL',
  in_area_code: "'K02000001'",
  in_classification: "'SOC2020'",
  in_unit: 'NULL',
  in_sex: 'NULL',
  in_year: '2021',
  within_grouping: 'NULL',
  within_area: 'NULL',
}

/** A metric with what it is given. */
export const callOf = (name: string, parameters: readonly string[]): string =>
  `${name}(${parameters.map((parameter) => ARGUMENTS[parameter] ?? 'NULL').join(', ')})`

/** How many rows a metric has, and a digest of them in any order. */
export const digestOf = (name: string, parameters: readonly string[]): string =>
  `SELECT count(*)::INTEGER AS rows, coalesce(md5(string_agg(line, chr(10) ORDER BY line)), '') AS digest
    FROM (SELECT found::VARCHAR AS line FROM ${callOf(name, parameters)} AS found)`

export interface Digest {
  readonly rows: number
  readonly digest: string
}
