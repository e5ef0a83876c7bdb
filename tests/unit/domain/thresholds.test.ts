import { FURTHEST_OFFER_KM } from '../../../src/domain/calendar/covering'
import { SATURATED_EVENTS } from '../../../src/domain/calendar/duplication'
import { FURTHEST_MOVE_WEEKS } from '../../../src/domain/calendar/moves'
import { MOST_OF_ONE_SERIES } from '../../../src/domain/calendar/occurrences'
import { EVERY_EMPLOYER } from '../../../src/domain/employers/employer_filter'
import { describe, expect, test } from 'vitest'
import { changedGroups } from '../../../src/domain/class_of_thirty/class_over_time'
import { changeOverTime, seatsFromBase } from '../../../src/domain/class_of_thirty/seats_over_time'
import { ragOf } from '../../../src/domain/coverage/coverage'
import { targetFor } from '../../../src/domain/coverage/targets'
import { ENGAGEMENT_STATUSES } from '../../../src/domain/engagement/engagement'
import { needShare, type NeedFacts } from '../../../src/domain/need/need_share'
import {
  NEED_PARTS,
  NEED_PRESETS,
  PRESET_WEIGHTS,
  type NeedPart,
} from '../../../src/domain/need/need_weights'
import { proposedCandidate } from '../../../src/domain/matching/match_decisions'
import { FEWEST_FOR_PEAK } from '../../../src/domain/calendar/placements'
import { formatLikelihood } from '../../../src/findings/likelihood_sentences'
import {
  isMarkedBase,
  isSmallBase,
  PEOPLE_THRESHOLDS,
  visibleCount,
} from '../../../src/domain/people/small_numbers'
import { NO_DECISIONS } from '../../../src/domain/project/decisions'
import { formatPeople } from '../../../src/findings/small_number_sentences'
import { OLDEST_AGE, PLAUSIBLE_ROLL } from '../../../src/domain/school/plausible_roll'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import { REACH_RAMP, reachColour, reachSteps } from '../../../src/findings/coverage/reach_ramp'
import { gapReason } from '../../../src/findings/gaps/gap_reason'
import { compactPostcode } from '../../../workers/warehouse/matching/postcode_relation'
import { wordSimilarity } from '../../../workers/warehouse/matching/word_similarity'
import {
  FEWEST_USUAL_HOURS,
  MOST_SHARE_OF_DAY,
  PLAUSIBLE_NUMBERS,
} from '../../../src/domain/engagement/plausible_numbers'
import {
  FEWEST_ON_ANOTHER_SCALE,
  MOST_RESPONSES,
  PLAUSIBLE_IN_FILES,
  SHARE_ON_ANOTHER_SCALE,
} from '../../../src/domain/files/plausible_files'
import { loadedHistory, WHOLE_HISTORY } from '../../../src/domain/engagement/loaded_history'
import { STATUS_ROWS } from './status_thresholds'
import type { Subject } from './status_thresholds'

/*
 * Every default that a person sees, with what it means on each side: a row fails when the constant or the comparison
 * changes. Those that only SQL knows are in tests/sql/thresholds.test.ts. A new default gets a row here.
 */

const share = (part: NeedPart, facts: Partial<NeedFacts>): number =>
  needShare(part, {
    status: null,
    yearsSince: NaN,
    onList: null,
    fsmPct: NaN,
    pupils: NaN,
    supplyKm: NaN,
    engagements: NaN,
    ...facts,
  })

const reason = (fsmPct: number, nearestKm: number) =>
  gapReason({
    status: 'never',
    lastDay: -1,
    engagements: 0,
    booked: -1,
    history: WHOLE_HISTORY,
    reachedSince: false,
    window: windowOfYear(2024),
    listName: null,
    fsmPct,
    pupils: 500,
    nearestKm,
    nearestOf: EVERY_EMPLOYER,
  })

const target = (year: number | null, value: number, area: string | null = null) =>
  ({ metric: 'reach', measure: '', phase: 'primary', year, area, value, unit: '', source: '' }) as const

const candidate = (probability: number) =>
  ({ id: 'A', name: 'A', probability, details: '' }) as unknown as Parameters<
    typeof proposedCandidate
  >[1][number]

const ROWS: readonly Subject[] = [
  ...STATUS_ROWS,
  [
    'implausible numbers of a file (each side of each limit: tests/sql/odd_logs.ts, implausible.csv, and intake_odd_registers)',
    [
      [
        'more than the usual is said, more than the most is unknown',
        () => PLAUSIBLE_NUMBERS,
        {
          pupils: { usual: 5_000, most: 100_000 },
          volunteers: { usual: 200, most: 10_000 },
          hours: { usual: 24, most: 10_000 },
        },
      ],
      [
        'a roll over the usual is said, over the most unknown; an age over 99 is unknown',
        () => [PLAUSIBLE_ROLL, OLDEST_AGE],
        [{ usual: 5_000, most: 100_000 }, 99],
      ],
      [
        'more in files of volunteers, requests, term dates, events and feedback is said (both sides: tests/sql/odd_files.ts)',
        () => [PLAUSIBLE_IN_FILES, MOST_RESPONSES],
        [
          {
            visitsATerm: 40,
            travelKm: 500,
            dbsYearsAhead: 10,
            daysOfPeriod: 150,
            daysOfEvent: 60,
            responses: 5_000,
          },
          100_000,
        ],
      ],
      [
        'a tenth of scores outside 1 to 5, and two at least, are on another scale',
        () => [SHARE_ON_ANOTHER_SCALE, FEWEST_ON_ANOTHER_SCALE],
        [0.1, 2],
      ],
      [
        'under six minutes is said; a column of shares of a day has nothing over half a day',
        () => [FEWEST_USUAL_HOURS * 60, MOST_SHARE_OF_DAY * 24],
        [6, 12],
      ],
    ],
  ],
  [
    'targets and RAG',
    [
      [
        'a year’s own target comes before the general one',
        () =>
          [2023, 2024].map(
            (year) => targetFor([target(null, 30), target(2024, 50)], 'reach', 'primary', year)?.value,
          ),
        [30, 50],
      ],
      [
        'an area’s own target comes before the one of all areas, and says nothing of all together',
        () =>
          ['Grove', 'grove', 'Hill', null].map(
            (area) =>
              targetFor([target(2024, 30), target(null, 50, 'Grove')], 'reach', 'primary', 2024, area)?.value,
          ),
        [50, 50, 30, 30],
      ],
      [
        'another year’s, phase’s or metric’s target is none',
        () => [
          targetFor([target(2024, 50)], 'reach', 'primary', 2023),
          targetFor([target(null, 50)], 'reach', 'secondary', 2024),
          targetFor([target(null, 50)], 'priority reach', 'primary', 2024),
        ],
        [null, null, null],
      ],
      [
        'amber from 85 % of the target',
        () => [68, 67].map((reached) => ragOf({ schools: 100, reached }, 80)),
        ['A', 'R'],
      ],
      [
        'green at the target',
        () => [80, 79].map((reached) => ragOf({ schools: 100, reached }, 80)),
        ['G', 'A'],
      ],
      [
        'rated from five schools',
        () => [5, 4].map((schools) => ragOf({ schools, reached: schools }, 80)),
        ['G', 'grey'],
      ],
    ],
  ],
  [
    'colours of reach',
    [
      [
        'steps are shares of the target, the fifth the target itself; without one every 15 %',
        () => [reachSteps(80), reachSteps(90).at(-1), reachSteps(null)],
        [[32, 48, 60, 70, 80, 92], 100, [15, 30, 45, 60, 75, 90]],
      ],
      [
        'a colour darker from each step on',
        () =>
          [0, 0.32, 0.7999, 0.8, 1].map((rate) =>
            REACH_RAMP.findIndex((colour) => colour === reachColour(rate, reachSteps(80))),
          ),
        [0, 1, 4, 5, 6],
      ],
      ['no schools have no colour', () => reachColour(null, reachSteps(80)), null],
    ],
  ],
  [
    'need score',
    [
      [
        'weights of each preset: status, years, priority, fsm, pupils, distance, encounters, started',
        () => NEED_PRESETS.map((preset) => NEED_PARTS.map((part) => PRESET_WEIGHTS[preset].parts[part])),
        [
          [30, 10, 25, 25, 10, 0, 0, 0],
          [20, 0, 10, 10, 60, 0, 0, 0],
          [50, 15, 0, 20, 15, 0, 0, 0],
          [0, 0, 10, 15, 15, 0, 0, 60],
        ],
      ],
      [
        'shares of each status',
        () => ENGAGEMENT_STATUSES.map((status) => share('status', { status })),
        [1, 0.75, 0.5, 0.25, 0.1, 0],
      ],
      [
        'shares of what was started',
        () => ENGAGEMENT_STATUSES.map((status) => share('started', { status })),
        [0, 0.25, 0.5, 1, 0.75, 0],
      ],
      [
        'years are full from 6',
        () => [0, 3, 6, 7, Infinity].map((yearsSince) => share('years', { yearsSince })),
        [0, 0.5, 1, 1, 1],
      ],
      [
        'free school meals are full from 80 %',
        () => [0, 20, 60, 80, 95].map((fsmPct) => share('fsm', { fsmPct })),
        [0, 0.25, 0.75, 1, 1],
      ],
      [
        'pupils are full from 2,500',
        () => [0, 1250, 2500, 3000].map((pupils) => share('pupils', { pupils })),
        [0, 0.5, 1, 1],
      ],
      [
        'distance is full from 30 km',
        () => [0, 15, 30, 31].map((supplyKm) => share('distance', { supplyKm })),
        [0, 0.5, 1, 1],
      ],
      [
        '10 engagements leave no need of more',
        () => [0, 5, 10, 11].map((engagements) => share('encounters', { engagements })),
        [1, 0.5, 0, 0],
      ],
      [
        'all or nothing on the priority list',
        () => [true, false].map((onList) => share('priority', { onList })),
        [1, 0],
      ],
    ],
  ],
  [
    'why a school is in the list',
    [
      [
        'never is said from a history of 24 months',
        () =>
          ['2023-09-01', '2023-08-31'].map((from) => loadedHistory(from, null, windowOfYear(2024)).isShort),
        [true, false],
      ],
      [
        'FSM is named from 25 %',
        () => [24.9, 25].map((fsm) => reason(fsm, NaN)),
        ['Never in the log', 'Never in the log · 25% FSM'],
      ],
      [
        'an employer is far from 20 km',
        () => [19.9, 20].map((km) => reason(NaN, km)),
        ['Never in the log', 'Never in the log · 20 km from the nearest employer'],
      ],
    ],
  ],
  [
    'class of 30',
    [
      [
        'more or fewer from half a child',
        () => [3.5, 3.49, 2.51, 2.5].map((to) => changeOverTime(3, to).verdict),
        ['more', 'about the same', 'about the same', 'fewer'],
      ],
      [
        'a seat moves for half a child',
        () => [0.5, 0.49].map((change) => seatsFromBase([15, 15], [15, 15], [15 + change, 15 - change])),
        [
          [16, 14],
          [15, 15],
        ],
      ],
      [
        'about the same is no change',
        () => changedGroups([{ ...changeOverTime(3, 3.49), group: {} as never }]),
        [],
      ],
    ],
  ],
  [
    'matching',
    [
      ['a postcode is the same in any case and spacing', () => compactPostcode('nw1 1aa'), 'NW11AA'],
      [
        'words are like from 70 % of their letters',
        () =>
          [wordSimilarity('abcdefghij', 'abcdefgxyz'), wordSimilarity('abcdefghij', 'abcdefwxyz')].map(
            (likeness) => Math.round(likeness * 100),
          ),
        [70, 0],
      ],
      ['a word and its beginning are three quarters alike', () => wordSimilarity('grammar', 'gram'), 0.75],
      [
        'a candidate is worth a look from 25 %',
        () => [0.25, 0.249].map((probability) => proposedCandidate(null, [candidate(probability)], false)),
        [0, -1],
      ],
      [
        'words for a likelihood',
        () => [0.99, 0.98, 0.9, 0.89, 0.6, 0.59, 0.25, 0.24].map(formatLikelihood),
        [
          'almost certainly',
          'very likely',
          'very likely',
          'likely',
          'likely',
          'perhaps',
          'perhaps',
          'probably not',
        ],
      ],
    ],
  ],
  [
    'small numbers',
    [
      [
        'fewer than 5 people are hidden, or fewer than 10 where people choose so',
        () => [
          NO_DECISIONS.peopleThreshold,
          ...PEOPLE_THRESHOLDS.map((threshold) =>
            [0, 1, 4, 5, 9, 10].map((people) => formatPeople(visibleCount(people, threshold))).join(),
          ),
        ],
        [5, '0,hidden,hidden,5,9,10', '0,hidden,hidden,hidden,hidden,10'],
      ],
      ['a share of fewer than 10 is hidden', () => [9, 10].map(isSmallBase), [true, false]],
      ['a share of 10 to 29 is marked', () => [9, 10, 29, 30].map(isMarkedBase), [false, true, true, false]],
    ],
  ],
  [
    'calendar',
    [
      ['a school is saturated from 3 events in a half-term', () => SATURATED_EVENTS, 3],
      ['a clashing event is moved by at most 12 weeks', () => FURTHEST_MOVE_WEEKS, 12],
      ['a freed visit is offered within 25 km by road', () => FURTHEST_OFFER_KM, 25],
      ['a series is followed for at most 2,000 times', () => MOST_OF_ONE_SERIES, 2000],
      ['busy and quiet weeks are named of more than 5 events', () => FEWEST_FOR_PEAK, 5],
    ],
  ],
]

describe.each(ROWS)('%s', (_, rows) => {
  test.each(rows)('%s', (_, found, expected) => {
    expect(found()).toEqual(expected)
  })
})
