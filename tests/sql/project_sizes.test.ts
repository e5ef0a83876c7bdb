import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readProject } from '../../workers/warehouse/project/read_project'
import { logCsv } from '../project_logs'
import { engineOfThisTest } from './engine_of_this_test'
import { fixture, textFile } from './intake_in_node'
import { loadOwnFiles, newWarehouse, NOTE } from './own_world'

/** Logs of 30 to 600 rows are those that the streaming deflate of fflate 0.8.3 spoilt; zip_writer.test.ts has finer steps. */
const SIZES = [50, 400]
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
    await loadOwnFiles(own, [
      { file: fixture('register.csv'), kind: 'schools' },
      { file: textFile('log.csv', logCsv(rows)), kind: 'engagements' },
    ])
    const file = await own.saveProject(NOTE)
    const bytes = new Uint8Array(await file.arrayBuffer())
    expect(unzipTest(bytes)).toContain('No errors')
    expect(Object.keys(unzipSync(bytes))).toContain('project.json')
    expect((await readProject(file)).outcome).toBe('readable')
  },
)
