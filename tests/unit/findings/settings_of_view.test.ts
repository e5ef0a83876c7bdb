import { expect, test } from 'vitest'
import { planQuestionOf } from '../../../src/findings/plan/plan_question_of'
import { changeOfSettings, settingsOfView } from '../../../src/findings/plan/settings_of_view'
import { HOME, readAddress } from '../../../src/state/address/address_text'
import type { AddressState } from '../../../src/state/address/view_parts'
import { resolveViewState } from '../../../src/state/view_state'
import { readSettings } from '../../../workers/warehouse/project/plan_settings_json'
import type { Dataset } from '../../../src/domain/project/dataset'

const DATASET = {
  academicYears: [2022, 2023, 2024],
  groupings: [
    { key: 'region', label: 'Region', areas: ['North', 'South'], codes: ['', ''] },
    { key: 'column_rural', label: 'Rural', areas: ['Town', 'Village'], codes: ['', ''] },
  ],
  lists: [{ listId: 'ours', name: 'Ours', validFrom: '2024-09-01', members: 3, found: 3 }],
  programmes: ['Rockets'],
  figureColumns: [],
  files: [],
} as unknown as Dataset
const LOADED = { dataset: DATASET, schools: { ids: ['900123'], groups: {} } }
const WRITTEN = '2026-02-03'

const viewStateOf = (state: AddressState, today: string) => resolveViewState(state, LOADED, today).viewState
const questionOf = (state: AddressState, today: string) => {
  const viewState = viewStateOf(state, today)
  const list = DATASET.lists.find(({ listId }) => listId === viewState.list)
  return planQuestionOf(viewState, list, DATASET.groupings, today)
}

const ADDRESSES = [
  'view=plan',
  'view=plan&phase=primary&within=region:North&who=all&year=2022/23&worth=pupils&kmPerPoint=0.5&travel=40',
  'view=plan&kmPerPoint=any&visits=2&second=25&floor=2&floorBy=region&must=900123&mustNot=900124,900125&pins=900126:V-1&weekPins=900126:V-1:2026-W07:first,900127:V-2:2026-W09',
  'view=plan&floor=1&floors=North:3&floorBy=region',
  'view=plan&floors=South:2&floorBy=region',
  'view=plan&term=2026-04..2026-07&programme=Rockets&supply=active,lapsed&disciplines=maths,space&need=sustain&months=2023-09..2024-02',
]

test.each(ADDRESSES)('the settings of %s ask the same question again, on another day', (query) => {
  const { state } = readAddress(query)
  const question = questionOf(state, WRITTEN)
  const text = JSON.stringify(settingsOfView(question, viewStateOf(state, WRITTEN), WRITTEN))
  const reading = readSettings('settings.json', text)
  if (reading.kind === 'refused') throw new Error(reading.why)
  const { change, notices } = changeOfSettings(reading.settings)
  expect(notices).toEqual([])
  expect(change.weekPins ?? []).toEqual(state.weekPins)
  expect(questionOf({ ...HOME, ...change }, '2027-05-06')).toEqual(question)
  // Whatever is added must be no number of people.
  expect(Object.keys(reading.settings).join()).toBe(
    'format,objective,value,rule_km,detour,visits_per_school,second_visit_fraction,statuses,dbs_on,mode,blank_mode,blank_visits,blank_phases,disciplines,blank_discipline,must,must_not,pins,floors,weeks,scope',
  )
})

test('what the page cannot hold of settings is said', () => {
  const { state } = readAddress('view=plan&floor=2&floorBy=region')
  const settings = settingsOfView(questionOf(state, WRITTEN), viewStateOf(state, WRITTEN), WRITTEN)
  const { change, notices } = changeOfSettings({
    ...settings,
    floors: { by: 'region', at_least: { North: 3, South: 1 } },
    disciplines: ['maths', 'alchemy'],
    dbs_on: '2026-12-31',
    scope: { ...settings.scope, phase: 'tertiary', shoe: '4' },
  })
  expect(change).toMatchObject({
    floor: 0,
    floors: [
      ['North', 3],
      ['South', 1],
    ],
    phase: 'secondary',
    disciplines: ['maths'],
  })
  expect(notices.join(' ')).toMatch(/settings file says phase is “tertiary”/)
  expect(notices.join(' ')).toMatch(/a part that Reach Atlas does not know.*shoe/)
  expect(notices.join(' ')).toMatch(/alchemy.*last day of the term/)
})
