import type { MixAnswer } from '../engagement/mix_question'
import { SETTING_CODES, SETTING_TYPES } from '../engagement/setting'
import { columnOfPhase, PHASES_OF_FIGURES } from '../report/report'
import { leftFiltersOf } from './left_filters'
import type { LeftTable } from './left_table'
import { HIDDEN_COUNT } from './small_numbers'

const EVERY_PHASE = columnOfPhase('all')
const WHOLE = SETTING_CODES.length + 1

/** The table of young people at settings that are no school: of each kind, and of them all. */
export function tablesOfSettings({
  question: { window, counted, programme },
  nonSchool: { lines, total },
}: Pick<MixAnswer, 'question' | 'nonSchool'>): readonly LeftTable[] {
  if (lines.length === 0) return []
  const rows = [
    ...lines.map(({ setting, youngPeople }) => ({ row: SETTING_CODES.indexOf(setting), youngPeople })),
    { row: WHOLE, youngPeople: total.youngPeople },
  ]
  return [
    {
      people: 'youngPeopleAtSettings',
      grouping: null,
      each: { kind: 'setting', keys: SETTING_CODES, names: Object.values(SETTING_TYPES) },
      window,
      asAt: null,
      counted,
      ...leftFiltersOf(programme == null ? {} : { programme }),
      list: null,
      rows: rows.map(({ row }) => row),
      columns: [EVERY_PHASE],
      hiddenCells: rows.flatMap(({ row, youngPeople }) =>
        youngPeople === HIDDEN_COUNT ? [row * PHASES_OF_FIGURES + EVERY_PHASE] : [],
      ),
    },
  ]
}
