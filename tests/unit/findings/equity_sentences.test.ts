import { expect, test } from 'vitest'
import { rankBars } from '../../../src/charts/rank_bars'
import { concentrationOf, partsOf } from '../../../src/domain/coverage/equity'
import {
  BY_FSM,
  FEWEST_FOR_TENTHS,
  usualMostFirst,
  type EquityAnswer,
  type RankPart,
} from '../../../src/domain/coverage/fairness_ranking'
import {
  againstOthers,
  equityChecks,
  equityMeasures,
  equityProvenance,
  equitySentence,
  partName,
  partSpan,
  ratioSentence,
  threeIndicesSentence,
  whyNoEquity,
} from '../../../src/findings/equity/equity_sentences'
import { fairnessCsv } from '../../../src/pages/report/fairness_csv'
import { csvRows } from '../../csv_rows'

/** The ten parts of DOMAIN 4.11: 8 reached in each. */
const SIZES = [20, 18, 16, 15, 14, 13, 12, 12, 11, 10]

function answerOf(reached: (at: number) => number, ranking = BY_FSM): EquityAnswer {
  const groups = SIZES.map((schools, at) => ({
    schools,
    reached: reached(at),
    from: 50 - 5 * at,
    to: 46 - 5 * at,
  }))
  const fifths = partsOf(groups, 5)?.map((part): RankPart => ({ ...part, from: 50, to: 1 })) ?? null
  const sum = (of: (each: (typeof groups)[number]) => number) =>
    groups.reduce((total, each) => total + of(each), 0)
  return {
    question: {
      phase: 'secondary',
      window: { from: '2024-09-01', to: '2025-08-31' },
      within: null,
      by: 'region',
      counted: 'all',
      ranking,
      splitBy: 'phase',
      listId: null,
    },
    version: 1,
    known: true,
    label: ranking.by === 'fsm' ? '% FSM' : 'IMD decile',
    ranked: { schools: sum(({ schools }) => schools), reached: sum((each) => each.reached) },
    withoutValue: { schools: 9, reached: 3 },
    widestTie: 20,
    widestTieValue: 50,
    parts: groups,
    fifths,
    concentration: concentrationOf(groups),
    yearBefore: null,
    byPhase: new Uint32Array([0, 0, 141]),
    split: [
      { name: 'On the list', reach: { schools: 70, reached: 56 } },
      { name: 'Others', reach: { schools: 80, reached: 48 } },
    ],
    splitLabel: 'Priority list',
  }
}

const golden = answerOf(() => 8)

test('the ten parts of DOMAIN give its slope, relative slope and three indices', () => {
  const measures = equityMeasures(golden.concentration!, null)
  expect(measures.map(({ name, exact }) => [name, Number(exact.toFixed(10))])).toEqual([
    ['Slope (SII)', 0.4127439836],
    ['Relative slope (RII)', 2.1433227998],
    ['Concentration index', 0.119858156],
    ['Wagstaff', 0.2770491803],
    ['Erreygers', 0.2720185101],
  ])
  expect(ratioSentence(golden)).toBe(
    'Ratio 0.50: reach of the first tenth, 40.0% of 20, against the last, 80.0% of 10: 40.0 points less.',
  )
})

test('fewer than 50 schools are told in fifths; low ends of ranks and deciles are the most deprived', () => {
  expect(FEWEST_FOR_TENTHS).toBe(50)
  expect(['IMD decile', 'Rank of IDACI', 'IDACI score', 'Franks'].map(usualMostFirst)).toEqual([
    'lower',
    'lower',
    'higher',
    'higher',
  ])
})

test('the sentence names the ends of its ranking, and none reached is undefined', () => {
  expect(equitySentence(golden).start).toBe(
    'Secondary schools in the fifth with the most pupils on free school meals were',
  )
  const byDecile = answerOf(() => 8, { by: 'column_imd', mostFirst: 'lower' })
  expect(equitySentence(byDecile).start).toBe(
    'Secondary schools in the fifth with the lowest IMD decile were',
  )
  expect(equitySentence(byDecile).rest).toMatch(/^to be reached than those in the fifth with the highest:/)
  expect(partName(0, byDecile)).toBe('1 (lowest IMD decile)')
  expect(partName(9, golden)).toBe('10 (lowest % FSM)')
  expect(partSpan(golden.parts![0]!, golden)).toBe('50% to 46%')
  expect(whyNoEquity(answerOf(() => 0))).toMatch(/^Undefined, nothing to compare: none/)
  expect(whyNoEquity(answerOf((at) => SIZES[at]!))).toMatch(/^Undefined, nothing to compare: every one/)
  expect(whyNoEquity(golden)).toBe('')
})

test('schools without a value are counted, not taken as nought, and checked first', () => {
  expect(equityChecks(golden, 'Late.')[0]).toBe(
    '9 of 150 schools (6.0%) have no % FSM, or one that is hidden: left out, not taken as 0. 3 of them were reached (33%).',
  )
  expect(equityChecks(golden, 'Late.')).toContain('Late.')
  const few = { ...golden, parts: golden.parts!.slice(0, 5).map((part) => ({ ...part, schools: 7 })) }
  expect(equityChecks(few, '')[1]).toBe(
    'Small numbers: the smallest of these fifths has 7 schools, so that one more or less moves its reach by 14 points.',
  )
  expect(equityChecks(golden, '').join(' ')).not.toContain('Small numbers')
})

test('all three indices stand beside those of the year before, and it is said whether they agree', () => {
  expect(threeIndicesSentence(golden)).toMatch(/can disagree when years or places/)
  const before = { ...golden.concentration!, index: 0.13, wagstaff: 0.25, erreygers: 0.28 }
  expect(threeIndicesSentence({ ...golden, yearBefore: before })).toMatch(
    /index 0\.130 to 0\.120, Wagstaff 0\.250 to 0\.277, Erreygers 0\.280 to 0\.272: here they disagree/,
  )
  const higher = { ...golden.concentration!, index: 0.13, wagstaff: 0.3, erreygers: 0.28 }
  expect(threeIndicesSentence({ ...golden, yearBefore: higher })).toMatch(/here they agree\.$/)
})

test('a group stands against all others with Newcombe’s interval', () => {
  expect(againstOthers({ schools: 70, reached: 56 }, golden.split)).toBe('20.0 (5.2 to 33.4)')
})

test('Fairness (CSV) has the columns of the design, each part, each measure with its ends, and the split', () => {
  const interval = { low: 0.1, high: 0.2 }
  const rows = csvRows(
    fairnessCsv(golden, {
      mean: interval,
      index: interval,
      wagstaff: interval,
      erreygers: interval,
      slope: interval,
      relative: interval,
      intercept: interval,
    }),
  )
  expect(Object.keys(rows[0]!)).toEqual([
    'measure',
    'phase',
    'academic_year',
    'group',
    'schools',
    'reached',
    'value',
    'lower',
    'upper',
  ])
  expect(rows).toHaveLength(10 + 1 + 2 + 5 + 2)
  expect(rows[0]).toMatchObject({ group: '1 (highest % FSM)', schools: '20', reached: '8', value: '0.4' })
  expect(rows.find(({ measure }) => measure === 'Wagstaff')).toMatchObject({ lower: '0.1', upper: '0.2' })
})

test('bars begin at nought, and the slope runs from the intercept to the other end', () => {
  const plot = rankBars(golden.parts!, golden.concentration, 800, 400)
  expect(plot.bars.map(({ y, height }) => y + height)).toEqual(plot.bars.map(() => plot.floor))
  expect(plot.slope!.y1).toBeGreaterThan(plot.slope!.y2)
})

test('the reach that is compared is said with its numerator, denominator, window, definition and source, and with whom it leaves out', () => {
  const answer = answerOf(() => 8)
  expect(equityProvenance(answer, 'England', 'Source: ours.')).toEqual([
    '83 reached of 150 secondary schools in England.',
    'Of these, 80 of 141 have a known % FSM and are compared; 3 of 9 have none.',
    'From 1 September 2024 to 31 August 2025, by day of the activity.',
    'Reached: at least one delivered engagement in 2024/25, of all schools in the register.',
    'Source: ours.',
  ])
})
