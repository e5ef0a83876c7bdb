import { beforeAll, describe, expect, test } from 'vitest'
import type { CallSheetsAnswer } from '../../src/domain/outreach_list/call_sheets'
import type { OutreachList } from '../../src/domain/outreach_list/outreach_list'
import { windowOfYear } from '../../src/domain/time/academic_year'
import { callSheetsOf } from '../../src/findings/outreach_list/call_sheet'
import type { CallSheet } from '../../src/findings/outreach_list/call_sheet'
import { contactsSource } from '../../src/findings/outreach_list/list_sentences'
import { providersCsv } from '../../src/pages/providers_csv'
import { callSheetsCsv } from '../../src/pages/call_sheets/call_sheets_csv'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { engineOfThisTest } from './engine_of_this_test'
import { loadOwnFiles, newWarehouse, ownFilesWith } from './own_world'
import { UNFILTERED } from './unfiltered'

const LIST: OutreachList = {
  id: '1',
  name: 'Autumn calls',
  schools: [
    { id: '999999', name: 'Closed School', state: 'no', note: '=gone' },
    { id: '100002', name: 'Birch Academy', state: 'to_ring', note: '' },
    { id: '100001', name: 'Alder Primary School', state: 'rung', note: 'Ring back' },
  ],
}

let warehouse: Warehouse
let answer: CallSheetsAnswer
let sheets: readonly CallSheet[]
let source: string

async function sheetsOf(open: Warehouse) {
  const found = await open.callSheets({
    phase: 'all',
    window: windowOfYear(2023),
    ...UNFILTERED,
    schools: LIST.schools.map(({ id }) => id),
    dbsOn: '2024-01-01',
  })
  const directories = { schools: open.schools(), employers: open.employers() }
  return {
    answer: found,
    sheets: callSheetsOf(LIST, found, directories, { order: 'added', priorityList: null }),
    source: contactsSource(open.describe()),
  }
}

beforeAll(async () => {
  warehouse = newWarehouse()
  await loadOwnFiles(warehouse)
  ;({ answer, sheets, source } = await sheetsOf(warehouse))
})

describe('call sheets of a list', () => {
  test('ask of its schools alone, whatever their phase', () => {
    expect(answer.gaps.school).toHaveLength(2)
    expect(sheets.map(({ name }) => name)).toEqual(['Closed School', 'Birch Academy', 'Alder Primary School'])
  })

  test('a school has its own telephone from the register, its visits and what people wrote', () => {
    const alder = sheets[2]
    expect(alder).toMatchObject({ state: 'rung', note: 'Ring back' })
    expect(alder?.known).toMatchObject({
      phase: 'Primary',
      postcode: 'EC3A 5DE',
      telephone: '01632 960000',
      website: '',
    })
    expect(alder?.known?.history.length).toBeGreaterThan(0)
    expect(alder?.known?.history[0]).toMatch(/^\d+ \w+ \d{4}(?: \(planned\))?: /)
    expect(source).toBe(
      'Telephone and website from the public register (register.csv): the school’s own, not a person’s.',
    )
  })

  test('no volunteer is named where none are loaded', () => {
    expect(answer.volunteers).toBeNull()
    expect(sheets[2]?.known?.volunteers).toBeNull()
  })

  test('a school that is no longer in the register stays, and that is said', () => {
    expect(sheets[0]).toMatchObject({ id: '999999', state: 'no', known: undefined })
  })

  test('the file has a row for each, with where the contacts come from and room for notes', () => {
    const [heading, gone, , alder] = callSheetsCsv(LIST.name, sheets, source).split('\r\n')
    expect(heading).toBe(
      '\uFEFFlist,school_id,name,phase,local_authority,street,town,postcode,telephone,website,contact_source,state,note,months_since_last_visit,last_engaged,reason,nearest_employers,nearest_volunteers,history,suggested_offer,call_notes',
    )
    expect(gone).toBe(
      "Autumn calls,999999,Closed School,,,,,,,,,No,'=gone,,,Not in the register that is open,,,,,",
    )
    expect(alder).toMatch(
      /^Autumn calls,100001,Alder Primary School,Primary,City of London,,,EC3A 5DE,01632 960000,,"Telephone and website from the public register \(register\.csv\): the school’s own, not a person’s\.",Rung,Ring back,10,2023-10-01,One visit in 2023\/24,/,
    )
    expect(alder).not.toContain('Placeholder')
  })
})

/** Files that are lists of schools, employers and activities. */
async function listsOf(open: Warehouse): Promise<Readonly<Record<string, string>>> {
  const window = windowOfYear(2023)
  const scope = { phase: 'all', window, within: null, by: 'region', counted: 'all' } as const
  const known = await sheetsOf(open)
  const { providers } = await open.providerList({
    ...{ grouping: 'region', within: null, window, listId: null },
  })
  return {
    'call sheets': callSheetsCsv(LIST.name, known.sheets, known.source),
    gaps: open.gapsCsv({ phase: 'all', window, ...UNFILTERED }),
    coverage: open.coverageCsv(scope),
    'schools of coverage': open.coverageSchoolsCsv(scope),
    providers: providersCsv(providers),
  }
}

test('lists of schools and providers say nothing of how many took part: they are the same for a few as for many', async () => {
  const few = newWarehouse(engineOfThisTest)
  await loadOwnFiles(few, ownFilesWith('3'))
  const lists = await listsOf(warehouse)
  expect(Object.values(lists).filter((text) => text.split('\r\n').length < 2)).toEqual([])
  expect(await listsOf(few)).toEqual(lists)
})
