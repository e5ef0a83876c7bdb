import { expect, test } from 'vitest'
import { providersOfSubjects } from '../../workers/warehouse/arrays/provider_list'
import { employerSubjects } from '../../workers/warehouse/arrays/statement_subjects'
import { askMetric } from '../../workers/warehouse/metrics/ask_metric'
import { engineOfThisFile } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { smallWorld } from './small_world'

const engine = await engineOfThisFile()
smallWorld(
  engine,
  [{ id: '900001' }, { id: '900002' }],
  [
    { school: '900001', date: '2024-10-01', employer: 'Acme' },
    { school: '900002', date: '2025-03-01', employer: ' ACME' },
    { school: '900002', date: '2025-09-20', employer: 'Acme' },
    { school: '900001', date: '2024-11-01', employer: 'Bell' },
  ],
)
engine.run(
  `INSERT INTO lists (list_id, list_name, school_id, valid_from) VALUES ('list', 'Priority', '900001', DATE '2024-09-01')`,
)

test('an employer has its schools, those on the list and its last day in the window, however it is spelled', () => {
  const open = columnsOf(engine)
  const window = { from: '2024-09-01', to: '2025-08-31' }
  const subjects = employerSubjects(
    open,
    { kind: 'employer', grouping: 'region', within: null, window, listId: 'list' },
    askMetric(engine, 'statement_employers'),
    askMetric(engine, 'statement_visits', window.from, window.to),
  )
  const found = providersOfSubjects(open, subjects, 'list')
  expect(found.map(({ key: _, ...rest }) => rest)).toEqual([
    { name: 'acme', activities: 2, schools: 2, prioritySchools: 1, lastDate: '2025-03-01', sections: '' },
    { name: 'bell', activities: 1, schools: 1, prioritySchools: 1, lastDate: '2024-11-01', sections: '' },
  ])
  expect(providersOfSubjects(open, subjects, null)[0]!.prioritySchools).toBeNull()
})
