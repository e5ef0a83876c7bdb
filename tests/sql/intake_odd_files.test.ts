import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { ODD_FILES } from './odd_files'

let intake: OpenIntake
let reports: readonly FileReport[]
beforeAll(async () => {
  intake = await openIntake()
  const files = ODD_FILES.map(({ kind, lines }) => ({
    file: textFile(`${kind}.csv`, `${lines.join('\n')}\n`),
    kind,
  }))
  reports = await reportsOf(load(intake, [register, ...files]))
})

describe('an odd file of each kind is read for what it says, and what cannot be right is named', () => {
  test.each(ODD_FILES)('$kind', ({ kind, select, rows, notices }) => {
    expect(intake.rows(select).map((row) => Object.values(row as Record<string, unknown>))).toEqual(rows)
    const found = reports.find((report) => report.kind === kind)?.notices ?? []
    for (const notice of notices) expect(found).toContainEqual(expect.stringMatching(notice))
  })
})
