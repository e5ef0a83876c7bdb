import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { migrateProject } from '../../workers/warehouse/project/migrate_project'
import { PROJECT_VERSION } from '../../workers/warehouse/project/project_json'
import { engineOfThisTest } from './engine_of_this_test'
import { newWarehouse, seenIn } from './own_world'

/** One file saved by each version there has been; never made anew. */
const FILES = 'tests/fixtures/projects'

describe('a project file of every version', () => {
  const versions = Array.from({ length: PROJECT_VERSION }, (_, at) => at + 1)

  test.for(versions)('version %i opens with what was saved in it', async (version) => {
    const bytes = readFileSync(`${FILES}/version-${version}.reachatlas`)
    const warehouse = newWarehouse(engineOfThisTest)
    const opening = await warehouse.openProject(new Blob([bytes]))
    expect(opening).toMatchObject({
      outcome: 'opened',
      note: {
        name: 'Grove hub',
        savedAt: '2026-11-22T09:30:00.000Z',
        address: 'view=coverage&phase=primary',
        decisions: {
          mappings: [{ kind: 'engagements', headings: ['When', 'Where'], dates: 'day_first' }],
          schoolMatches: [{ written: 'Alder, EC3A 5DE', id: '100001' }],
          employerMatches: [{ written: 'Grove Eng', id: null }],
          activityCodes: [{ written: 'Rocket day', type: 'CHALLENGE_DAY' }],
          story: [{ query: 'view=gaps', title: 'Who is left', notes: 'Say why' }],
          reportTexts: [],
          measures: [],
          aims: [],
          outreachLists: [],
        },
      },
    })
    const { dataset, rejected, history } = await seenIn(warehouse)
    expect(dataset).toMatchObject({ schools: 13, employers: 1, engagements: 3, delivered: 2, demo: false })
    expect(dataset.lists).toMatchObject([{ name: 'Ours', members: 1, found: 1 }])
    expect(rejected).toContain('log.csv,5,Activity date,31/02/2024,bad_date')
    expect(history).toMatchObject([{ date: '2024-03-06' }, { employer: 'Grove Engineering' }])
  })

  test('has its file in the repository, and no other is there', () => {
    expect(readdirSync(FILES).toSorted()).toEqual(versions.map((version) => `version-${version}.reachatlas`))
    expect(existsSync(`${FILES}/version-${PROJECT_VERSION + 1}.reachatlas`)).toBe(false)
  })
})

test.for([0, PROJECT_VERSION + 1, 'one', null])('version %s is known to no step', (version) => {
  expect(migrateProject({ version })).toBeUndefined()
})
