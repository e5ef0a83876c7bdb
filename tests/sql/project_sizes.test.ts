import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readProject } from '../../workers/warehouse/project/read_project'
import { engineOfThisTest } from './engine_of_this_test'
import { fixture, textFile } from './intake_in_node'
import { loadOwnFiles, newWarehouse, NOTE } from './own_world'

/** Logs of 30 to 600 rows are those that the streaming deflate of fflate 0.8.3 spoilt. */
const SIZES = [1, 20, 30, 50, 100, 200, 400, 600, 1000, 5000]
const EMPLOYERS = ['Acme Ltd', 'Beta plc', 'Gamma', '', 'Delta & Sons']
const TYPES = ['Careers talk', 'STEM club', 'Site visit', 'Mentoring', 'Workshop']
const HEADINGS =
  'Activity ID,Activity date,School URN,Employer,Activity type,Young people,Hours delivering,Status'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const logRow = (row: number): string =>
  [
    `X${(row * 7919) % 100003}`,
    `${twoDigits(1 + ((row * 5) % 28))}/${twoDigits(1 + ((row * 7) % 12))}/${2020 + (row % 5)}`,
    `10000${1 + (row % 6)}`,
    EMPLOYERS[row % 5],
    TYPES[(row * 3) % 5],
    10 + ((row * 13) % 90),
    (row % 6) / 2 + 0.5,
    row % 4 ? 'Delivered' : 'Planned',
  ].join(',')

/** What Info-ZIP’s unzip says of an archive; throws where it cannot read an entry. */
function unzipTest(archive: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'))
  try {
    const path = join(folder, 'saved.zip')
    writeFileSync(path, archive)
    return execFileSync('unzip', ['-tq', path]).toString()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.for(SIZES)(
  'a project with a log of %i rows is read by this app and by other inflaters',
  async (rows) => {
    const own = newWarehouse(engineOfThisTest)
    const log = [HEADINGS, ...Array.from({ length: rows }, (_, row) => logRow(row))].join('\n')
    await loadOwnFiles(own, [
      { file: fixture('register.csv'), kind: 'schools' },
      { file: textFile('log.csv', log), kind: 'engagements' },
    ])
    const file = await own.saveProject(NOTE)
    const bytes = new Uint8Array(await file.arrayBuffer())
    expect(unzipTest(bytes)).toContain('No errors')
    expect(Object.keys(unzipSync(bytes))).toContain('project.json')
    expect((await readProject(file)).outcome).toBe('readable')
  },
)
