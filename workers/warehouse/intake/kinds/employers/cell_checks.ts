import type { CellCheck, CellChecks } from '../cell_check'

/** A code in no section has a notice of its own. */
const sic = (field: string): CellCheck => ({ field, unread: 'has_unknown_sic(written)', expected: 'id' })

/** What of an employers file's cells may not be understood. */
export const EMPLOYER_CELL_CHECKS: CellChecks = {
  counted: "verdict = 'kept'",
  fields: [
    {
      field: 'company_number',
      unread: 'company_number_of(written) IS NULL',
      expected: 'id',
      notice: { what: 'a company number', advice: 'write its eight digits or letters' },
    },
    {
      field: 'postcode',
      unread:
        "postcode_of(written) IS NULL AND NOT regexp_full_match(upper(trimmed(written)), '[A-Z]{1,2}[0-9][A-Z0-9]?')",
      expected: 'id',
      notice: { what: 'a postcode', advice: 'write a postcode or its first half' },
    },
    ...['sic', 'sic_2', 'sic_3', 'sic_4'].map(sic),
    {
      field: 'company_status',
      unread: 'NOT is_known_company_status(written)',
      expected: 'name',
      notice: {
        what: 'a company status',
        advice: 'write “active” or “dissolved”, for until then the employer counts,',
      },
    },
    {
      field: 'size',
      unread: "size_band_of(written) = 'unknown'",
      expected: 'number',
      notice: {
        what: 'a size that lies in one band',
        advice: 'write a number of employees, or micro, small, medium or large',
      },
    },
    {
      field: 'position',
      readFrom: ['lon', 'lat'],
      unread:
        'first_row IN (SELECT source_row FROM raw_records WHERE NOT is_on_map(amount_of(lon), amount_of(lat)))',
      expected: 'number',
      notice: { what: 'a position in the British Isles', advice: 'write degrees of longitude and latitude' },
    },
    {
      field: 'grid_reference',
      readFrom: ['easting', 'northing'],
      unread:
        'first_row IN (SELECT source_row FROM raw_records WHERE NOT is_on_map(amount_of(lon), amount_of(lat)))',
      expected: 'number',
      notice: {
        what: 'a grid reference in Great Britain',
        advice: 'write metres east and north of the national grid',
      },
    },
  ],
}
