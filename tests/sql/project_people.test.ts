import { expect, test } from 'vitest'
import { Keeper } from '../../workers/warehouse/kept/keeper'
import { readProject } from '../../workers/warehouse/project/read_project'
import { tableFromStreams } from '../../workers/warehouse/arrays/loaded_tables'
import { textColumn } from '../../workers/warehouse/arrow_columns'
import { partsOfAllTables } from '../../workers/warehouse/project/table_parts'
import { writeNote } from '../../workers/warehouse/project/project_note'
import { writeProject } from '../../workers/warehouse/project/write_project'
import { MemoryFolder } from '../unit/kept/memory_folder'
import { engineOfThisTest } from './engine_of_this_test'
import { newWarehouse, NOTE } from './own_world'
import { smallWorld } from './small_world'

const PEOPLE = ['Jane Smith', 'John Taylor', 'Sarah Williams', 'David Brown']

/** A project as an older version saved it: people among its groupings, employers, log and rejected cells. */
async function oldProject(): Promise<Blob> {
  const engine = await engineOfThisTest()
  smallWorld(engine, [{ id: 'S1' }, { id: 'S2' }], [{ school: 'S1', date: '2024-10-01' }])
  const rows = PEOPLE.map((name, at) => `(${at}, '${name} NE1 1AA', '${name}', 'NE1 1AA')`).join(', ')
  engine.run(`
    INSERT INTO area_members (grouping_key, grouping_label, local_authority_code, area, valid_from) VALUES
      ('hub', 'Hub', '301', 'Tyne Hub', DATE '2020-09-01'),
      ('hub_contact', 'Hub contact', '301', 'Jane Smith', DATE '2020-09-01');
    UPDATE schools SET local_authority_code = '301';
    DELETE FROM employers;
    INSERT INTO employers (employer_index, employer_id, name, postcode) VALUES ${rows}, (4, 'acme', 'Acme Engineering Ltd', 'NE1 1AB');
    DELETE FROM written_employers;
    INSERT INTO written_employers (written_employer, name, postcode, wording, employer_id) VALUES
      (0, 'Jane Smith', 'NE1 1AA', ' | jane smith | NE1 1AA', 'Jane Smith NE1 1AA'), (1, 'Acme', NULL, ' | acme | ', 'acme');
    UPDATE engagements SET employer = 'Jane Smith', written_employer = 0;
    UPDATE engagements SET type_as_written = 'Talk by Jane Smith', series = 'Sarah Williams', programme = 'ring 07700 900123',
      tags = 'Led with=Jane Smith' || chr(10) || 'Volunteer name=Zylphia' || chr(10) || 'Target=Girls';
    INSERT INTO engagements BY NAME SELECT * REPLACE ('E2' AS engagement_id, 'STEM club' AS type_as_written,
      'Robot Challenge' AS series, 'Faraday' AS programme) FROM engagements;
    INSERT INTO waiting_engagements BY NAME SELECT NULL::INTEGER AS school_index, engagements.* EXCLUDE (school_index),
      'ask David Brown' AS written_name, 'no_school' AS reason, ' | ask david brown |  | ' AS wording FROM engagements;
    INSERT INTO recoded_types VALUES ('log.csv', 'Talk by Jane Smith', 'OTHER'), ('log.csv', 'STEM club', 'OTHER');
    INSERT INTO rejects VALUES ('log.csv', 7, 'Date', 'Jane Smith j@x.org', 'bad_date')`)
  const decisions = {
    ...NOTE.decisions,
    employerMatches: [{ written: ' | jane smith | NE1 1AA', id: 'Jane Smith NE1 1AA' }],
  }
  return writeProject({ ...NOTE, decisions }, { demo: false, files: [] }, partsOfAllTables(engine))
}

const holdsPeople = async (file: Blob): Promise<string[]> => {
  const other = newWarehouse(engineOfThisTest)
  const opening = await other.openProject(file)
  const text = JSON.stringify([
    opening,
    other.employers().names,
    await other.rejectedRowsCsv(),
    await other.importReportJson(),
    other.describe().groupings,
    await other.schoolHistory(0),
  ])
  return [...PEOPLE, 'j@x.org', 'Hub contact'].filter((name) =>
    text.toLowerCase().includes(name.toLowerCase()),
  )
}

test('a project of an older version opens without the people in it, and says which columns they were', async () => {
  const own = newWarehouse(engineOfThisTest)
  const opening = await own.openProject(await oldProject())
  if (opening.outcome !== 'opened') throw new Error(JSON.stringify(opening))
  expect(opening.leftOut).toEqual([
    '“Hub contact”, which holds a column about people',
    '4 employers named after people',
    '1 name of people in the log’s column of employers',
    'what 1 rejected cell held besides a date, an id or a number',
    'names of people or ways to reach them in 5 texts of the log',
  ])
  expect(own.employers().names).toEqual(['Acme Engineering Ltd'])
  expect(own.describe().groupings.map(({ label }) => label)).toContain('Hub')
  expect(own.describe().groupings.map(({ label }) => label)).not.toContain('Hub contact')
  expect(opening.note.decisions.employerMatches).toEqual([])
  expect(own.describe().engagements).toBe(2)
  expect(await holdsPeople(await own.saveProject(opening.note))).toEqual([])
})

test('so do the log’s types of activity, series, programmes and schools as written, and other texts stay', async () => {
  const own = newWarehouse(engineOfThisTest)
  const opening = await own.openProject(await oldProject())
  if (opening.outcome !== 'opened') throw new Error(JSON.stringify(opening))
  const read = await readProject(await own.saveProject(opening.note))
  if (read.outcome !== 'readable') throw new Error(JSON.stringify(read))
  const textsOf = (
    table: 'engagements' | 'waiting_engagements' | 'recoded_types',
    column: string,
  ): string[] => textColumn(tableFromStreams(read.streams[table]), column).sort()
  expect(textsOf('engagements', 'type_as_written')).toEqual(['STEM club', 'Talk by …'])
  expect(textsOf('engagements', 'series')).toEqual(['Robot Challenge', '…'])
  expect(textsOf('engagements', 'programme')).toEqual(['Faraday', 'ring …'])
  expect(textsOf('engagements', 'tags')).toEqual(['Led with=…\nTarget=Girls', 'Led with=…\nTarget=Girls'])
  expect(textsOf('recoded_types', 'type_as_written')).toEqual(['STEM club', 'Talk by …'])
  expect(textsOf('waiting_engagements', 'written_name')).toEqual(['ask …', 'ask …'])
  expect(textsOf('waiting_engagements', 'wording')).toEqual([' | ask … |  | ', ' | ask … |  | '])
})

const lock = { acquireSoon: () => Promise.resolve(true), acquire: () => Promise.resolve() }

test('a note beside a kept copy is cleaned as it is read, and one phrase says so', async () => {
  const decisions = {
    ...NOTE.decisions,
    schoolMatches: [
      { written: ' | ask jane smith 07700 900123 | NE1 1AA | ', id: 'S1' },
      { written: ' | ash lane school |  | ', id: 'S1' },
    ],
    employerMatches: [
      { written: ' | jane smith | NE1 1AA', id: null },
      { written: ' | dr placeholder | ', id: null },
      { written: ' | john lewis | ', id: null },
      { written: ' | acme john taylor ltd | ', id: 'acme' },
    ],
    activityCodes: [{ written: 'Talk by Jane Smith', type: 'CAREERS_TALK' as const }],
  }
  const engine = await engineOfThisTest()
  smallWorld(engine, [{ id: 'S1' }], [{ school: 'S1', date: '2024-10-01' }])
  const copy = await writeProject(NOTE, { demo: false, files: [] }, partsOfAllTables(engine))
  const folder = new MemoryFolder(
    new Map([
      ['1.reachatlas', copy],
      ['1-1.json', writeNote({ ...NOTE, name: 'Noted since', decisions })],
    ]),
  )
  const opening = await new Keeper(
    newWarehouse(engineOfThisTest),
    () => Promise.resolve(folder),
    lock,
  ).openKept()
  if (opening.outcome !== 'opened') throw new Error(JSON.stringify(opening))
  expect(opening.note.name).toBe('Noted since')
  expect(opening.leftOut).toEqual(['4 decisions about a name of a person'])
  expect(opening.note.decisions.schoolMatches).toEqual(decisions.schoolMatches.slice(1))
  expect(opening.note.decisions.employerMatches).toEqual(decisions.employerMatches.slice(2))
  expect(opening.note.decisions.activityCodes).toEqual([])
})

test('what is kept says so too, and kept anew holds none of them', async () => {
  const folder = new MemoryFolder(new Map([['1.reachatlas', await oldProject()]]))
  const keeper = new Keeper(newWarehouse(engineOfThisTest), () => Promise.resolve(folder), lock)
  const opening = await keeper.openKept()
  if (opening.outcome !== 'opened') throw new Error(JSON.stringify(opening))
  expect(opening.leftOut).toHaveLength(5)
  await keeper.keepProject(opening.note)
  expect(folder.files.has('1.reachatlas')).toBe(false)
  for (const file of [...folder.files.values()]) expect(await holdsPeople(file)).toEqual([])
})
