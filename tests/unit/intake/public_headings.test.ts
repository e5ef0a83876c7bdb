import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { FileKind } from '../../../src/domain/files/file_kind'
import { likeliestKind, planColumns } from '../../../workers/warehouse/intake/headings'
import { isAboutPeople } from '../../../workers/warehouse/intake/privacy/people_headings'

interface PublicFile {
  readonly kind: FileKind
  readonly name: string
  /** Each heading with the field it feeds, undefined where it feeds none. */
  readonly headings: readonly (readonly [heading: string, field: string | undefined])[]
}

/** The headings of public files, each with the field it means (tests/fixtures/headings/public_headings.txt). */
const FILES: readonly PublicFile[] = readFileSync('tests/fixtures/headings/public_headings.txt', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [title = '', ...lines] = section.split('\n').filter((line) => line !== '')
    const [kind = '', ...name] = title.split(': ')
    return {
      kind: kind as FileKind,
      name: name.join(': '),
      headings: lines.map((line) => line.split(' = ') as [string, string | undefined]),
    }
  })

/** Read as its kind by a person’s word alone: figures about schools, memberships and attendees are no file by themselves. */
const NOT_BY_ITSELF = /in words|groups|a row a school|reference data|attendees|transfer|eligibility/

describe('headings of public files', () => {
  test('are more than 300 different ones', () => {
    const different = FILES.flatMap(({ headings }) =>
      headings.map(([heading]) => heading.trim().toLowerCase()),
    )
    expect(new Set(different).size).toBeGreaterThan(300)
  })

  test.each(FILES)('$name: each feeds its field, or none', ({ kind, headings }) => {
    const found = headings.map(([heading]) => [
      heading,
      [...planColumns(kind, [heading]).positions.keys()][0],
    ])
    expect(found).toEqual(headings.map(([heading, field]) => [heading, field]))
  })

  test.each(FILES)(
    '$name: side by side, each field is fed by a column that means it',
    ({ kind, headings }) => {
      const { positions } = planColumns(
        kind,
        headings.map(([heading]) => heading),
      )
      for (const [field, position] of positions) expect(headings[position]?.[1]).toBe(field)
      const meant = new Set(headings.flatMap(([, field]) => field ?? []))
      expect([...positions.keys()].sort()).toEqual([...meant].sort())
    },
  )

  test.each(FILES.filter(({ name }) => !NOT_BY_ITSELF.test(name)))('$name is told for what it is', (file) => {
    expect(likeliestKind(file.headings.map(([heading]) => heading))).toMatchObject({
      kind: file.kind,
      missing: [],
    })
  })

  test('no column about people feeds a field', () => {
    const people = FILES.flatMap(({ headings }) => headings).filter(([heading]) => isAboutPeople(heading))
    expect(people.length).toBeGreaterThan(10)
    expect(people.filter(([, field]) => field !== undefined && field !== 'telephone')).toEqual([])
  })

  test('a listed heading of a school’s own telephone feeds its field in a register, and no other kind or field', () => {
    const fieldsOf = (kind: FileKind, fields: Record<string, string>) => [
      ...planColumns(kind, ['URN', 'TelephoneNum', 'HeadFirstName', 'Teacher telephone', 'Mobile'], {
        kind,
        headings: [],
        fields,
        dates: null,
        codes: {},
        units: {},
      }).positions.keys(),
    ]
    expect(fieldsOf('schools', { telephone: 'TelephoneNum' })).toEqual(['telephone'])
    expect(fieldsOf('schools', { town: 'TelephoneNum', name: 'HeadFirstName' })).toEqual([])
    expect(fieldsOf('schools', { telephone: 'Teacher telephone' })).toEqual([])
    expect(fieldsOf('schools', { telephone: 'Mobile' })).toEqual([])
    expect(fieldsOf('employers', { name: 'TelephoneNum' })).toEqual([])
  })
})
