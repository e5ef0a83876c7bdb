import { readFileSync, readdirSync } from 'node:fs'
import { tableFromIPC } from 'apache-arrow'
import { gunzipSync } from 'fflate'
import { expect, test } from 'vitest'

const PUBLIC = new URL('../../../public/', import.meta.url)
const TABLES = new URL('../../../workers/warehouse/tables/', import.meta.url)

const tables = readdirSync(new URL('demo/', PUBLIC)).filter((name) => name.endsWith('.arrow.gz'))
const files = [...tables.map((name) => `demo/${name}`), 'jobs.arrow.gz']

test.each(files)('%s has the columns of its table, in order, in one record batch', (file) => {
  const sql = readFileSync(new URL(file.replace(/^demo\//, '').replace('.arrow.gz', '.sql'), TABLES), 'utf8')
  const columns = Array.from(sql.matchAll(/^ {2}(\w+) [A-Z]/gm), ([, name]) => name)
  const table = tableFromIPC(gunzipSync(readFileSync(new URL(file, PUBLIC))))
  expect(table.schema.fields.map(({ name }) => name)).toEqual(columns)
  expect(table.batches).toHaveLength(1)
})
