import { OLDEST_AGE, PLAUSIBLE_ROLL } from '../../../../../src/domain/school/plausible_roll'
import { todayIso } from '../../../../../src/domain/time/today'
import { onlyRow } from '../../../rows'
import { agreeing, counted } from '../../../../../src/domain/words/counted'
import type { KindReader } from '../kind_reader'
import { readShares } from '../../shares_of_one'
import { SCHOOL_CELL_CHECKS } from './cell_checks'
import { noticesOfFarPositions } from './far_positions'
import { createRegisterNation } from './register_nation'
import { hasPositions, placeRecords } from './school_places'
import checkSchools from './schools.sql?raw'

interface FileCounts {
  readonly left_out: number
  readonly joined: number
  readonly by_register: number
  readonly by_district: number
  readonly unplaced: number
  readonly kept: number
  readonly unknown_phase: number
  readonly unknown_words: number
  readonly phase_codes: number
  readonly large: number
  readonly first_large: number | null
  readonly repeated: number
}

interface OtherNames {
  readonly other_name: number
  readonly first_other_name: number | null
}

/** Rows left out for their id, whose school another row, or the register before it, calls otherwise. */
const OTHER_NAMES = `
  SELECT count(*)::INTEGER AS other_name, min(source_row)::INTEGER AS first_other_name
  FROM checked_records
  WHERE verdict = 'repeated' AND normalised_name(name_in_file) NOT IN (
    SELECT normalised_name(same.name) FROM staged_schools AS same WHERE same.school_id = checked_records.school_id)`

const FILE_COUNTS = `
  SELECT count(*) FILTER (verdict = 'left_out')::INTEGER AS left_out,
    count(*) FILTER (verdict = 'joined')::INTEGER AS joined,
    count(*) FILTER (verdict = 'kept' AND known_by = 'register')::INTEGER AS by_register,
    count(*) FILTER (verdict = 'kept' AND known_by = 'district')::INTEGER AS by_district,
    count(*) FILTER (verdict = 'kept' AND known_by IS NULL)::INTEGER AS unplaced,
    count(*) FILTER (verdict = 'kept')::INTEGER AS kept,
    count(*) FILTER (
      verdict = 'kept' AND part = 'OTHER' AND NOT says_other_phase(phase)
      AND NOT (trimmed(phase) IS NULL AND match_key(type) IN (SELECT match_key FROM mapping_codes WHERE field = 'phase'))
    )::INTEGER AS unknown_phase,
    count(*) FILTER (verdict = 'kept' AND part = 'OTHER' AND asks_for_phase(phase))::INTEGER AS unknown_words,
    count(*) FILTER (verdict = 'kept' AND regexp_full_match(trimmed(phase), '[1-7]'))::INTEGER AS phase_codes,
    count(*) FILTER (verdict = 'kept' AND roll > ${PLAUSIBLE_ROLL.usual})::INTEGER AS large,
    min(source_row) FILTER (verdict = 'kept' AND roll > ${PLAUSIBLE_ROLL.usual})::INTEGER AS first_large,
    count(*) FILTER (verdict = 'repeated')::INTEGER AS repeated
  FROM raw_records JOIN checked_records USING (source_row) LEFT JOIN positions USING (source_row)`

/** A notice where a register without positions is of places whose postcode districts are not known. */
const WHAT_PLACES =
  'Postcode districts are known for England, and wherever a register that is open has positions: to place the others, give the file columns of easting and northing, or of latitude and longitude, or open such a register first.'

/** Registers have a few establishments of no phase; a larger share means that its words are not known. */
const MOST_UNKNOWN_PHASES = 0.1

export const schoolsReader: KindReader = {
  cellChecks: SCHOOL_CELL_CHECKS,
  read(reading) {
    const { engine, planned, columns } = reading
    const nation = createRegisterNation(engine, planned)
    const hasPositionColumns = hasPositions(columns)
    const notices = [
      ...placeRecords(engine, nation, columns),
      ...(hasPositionColumns ? noticesOfFarPositions(engine, nation) : []),
      ...readShares(reading, 'fsm_pct'),
    ]
    engine.run(`
      CREATE OR REPLACE TEMP MACRO day_of_reading() AS DATE '${todayIso()}';
      CREATE OR REPLACE TEMP MACRO oldest_age() AS ${OLDEST_AGE};
      CREATE OR REPLACE TEMP MACRO most_on_roll() AS ${PLAUSIBLE_ROLL.most}`)
    engine.run(checkSchools)
    const {
      left_out,
      joined,
      by_register,
      by_district,
      unplaced,
      kept,
      unknown_phase,
      unknown_words,
      phase_codes,
      large,
      first_large,
      repeated,
    } = onlyRow<FileCounts>(engine.query(FILE_COUNTS))
    const { other_name, first_other_name } =
      repeated > 0
        ? onlyRow<OtherNames>(engine.query(OTHER_NAMES))
        : { other_name: 0, first_other_name: null }
    if (unknown_words > 0 || unknown_phase > kept * MOST_UNKNOWN_PHASES)
      notices.push(
        `${counted(unknown_phase, 'school')} of ${kept} ${agreeing(unknown_phase, 'has', 'have')} no phase that is known and ${agreeing(unknown_phase, 'counts', 'count')} as “other”: load the file again with a column of phases, or say in “How it is read” which phase each word stands for.`,
      )
    if (phase_codes > 0)
      notices.push(
        `${counted(phase_codes, 'school has a number as its phase', 'schools have numbers as their phases')}, read by the codes of Get Information About Schools (1 nursery, 2 and 3 primary, 4 and 5 secondary, 6 post-16, 7 all-through): if they stand for something else, write the phases in words and load the file again.`,
      )
    if (other_name > 0)
      notices.push(
        `${counted(other_name, 'row has', 'rows have')} the id of a school above but another name (the first is row ${first_other_name}), so ${agreeing(other_name, 'it is', 'they are')} left out: give each school its own id and load the file again.`,
      )
    if (large > 0)
      notices.push(
        `${counted(large, 'school has', 'schools have')} more than ${PLAUSIBLE_ROLL.usual.toLocaleString('en-GB')} pupils (the first is row ${first_large}): ${agreeing(large, 'it counts', 'they count')} as written, so put right what is mistyped and load the file again.`,
      )
    if (left_out > 0) notices.push(`${counted(left_out, 'establishment')} closed or not yet open left out.`)
    if (joined > 0)
      notices.push(
        `${counted(joined, 'row is', 'rows are')} a further part of a school with the same SEED code: one school, its rolls added; a primary and a secondary together are all-through.`,
      )
    if (by_register > 0)
      notices.push(
        `${counted(by_register, 'school stands', 'schools stand')} where the register that was open has them${columns.some(({ field }) => field === 'postcode') ? ' at the same postcode' : ''}: the file has no positions${hasPositionColumns ? ' for them' : ''}.`,
      )
    if (by_district > 0)
      notices.push(
        `${counted(by_district, 'school')} placed about the middle of the schools of their postcode district, so good to a few kilometres: the file has no positions${hasPositionColumns ? ' for them' : ''}.`,
      )
    if (unplaced > 0)
      notices.push(
        `${counted(unplaced, 'school has', 'schools have')} no usable position: in every count, but not on the map.`,
      )
    if (unplaced > 0 && nation !== 'England' && !hasPositionColumns) notices.push(WHAT_PLACES)
    return { notices, holds: [nation ?? ''] }
  },
}
