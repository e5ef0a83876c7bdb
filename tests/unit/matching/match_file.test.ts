import { expect, test } from 'vitest'
import { formatMatchFile } from '../../../src/domain/matching/match_file'
import { readSavedMatches } from '../../../workers/warehouse/matching/read_match_file'

const MATCHES = [
  { written: '927338 | closed, or “unknown” |  | ', id: null },
  { written: ' | birch acad | EC3A 5DF | london', id: '100002' },
  { written: ' | =alder |  | ', id: '100001' },
  { written: ' | town library |  | ', id: null, setting: 'library' },
] as const
const saved = formatMatchFile('schools', MATCHES, (id) => `School ${id}`)

test('decisions come back from their file as they were, from a spreadsheet’s way of saving it too', async () => {
  expect(await readSavedMatches(new File([saved], 'matches.csv'))).toEqual({
    outcome: 'read',
    kind: 'schools',
    matches: MATCHES,
  })
  const moved = saved.replaceAll('\r\n', '\n').replaceAll('Birch Acad', 'BIRCH ACAD')
  expect(await readSavedMatches(new File([`${moved}\n,,,,,,\n`], 'matches.csv'))).toMatchObject({
    matches: MATCHES,
  })
})

test('those on employers come back from theirs, which is known by its columns', async () => {
  const matches = [
    { written: '01234567 | grove & sons | EC3A 5DF', id: '01234567' },
    { written: ' | self-employed | ', id: null },
  ]
  const file = formatMatchFile('employers', matches, () => 'Grove & Sons Limited')
  expect(await readSavedMatches(new File([file], 'matches.csv'))).toEqual({
    outcome: 'read',
    kind: 'employers',
    matches,
  })
  expect(file.split('\r\n')[1]).toBe('01234567,grove & sons,EC3A 5DF,match,01234567,Grove & Sons Limited')
})

test('a file that is none, or says neither, is refused with what to do', async () => {
  const why = async (text: string) => {
    const reading = await readSavedMatches(new File([text], 'x.csv'))
    return reading.outcome === 'refused' ? reading.why : reading.outcome
  }
  expect(await why('URN,Name\n1,2\n')).toMatch(
    /^x\.csv is not a file of matches: its columns are neither urn_written, .* nor number_written, /,
  )
  expect(await why(saved.replace('match,100002', 'perhaps,100002'))).toMatch(/^Row 3 of x\.csv says neither/)
  expect(await why(saved.replace('match,100002', 'match,'))).toMatch(/^Row 3/)
  expect(await why('')).toMatch(/x\.csv/)
})
