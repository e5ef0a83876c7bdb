import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Mapping } from '../../../src/domain/files/mapping'
import { onlyTableOf } from './only_table_of'

const fixture = (name: string): File =>
  new File([readFileSync(`tests/fixtures/privacy/${name}.csv`)], `${name}.csv`)
const recognitionOf = (text: string, mappings: readonly Mapping[] = []) =>
  onlyTableOf(new File([text], 'f.csv'), mappings)

describe('a list of people is no file of employers, areas or schools', () => {
  test.each([
    ['volunteer_list', '“Email”, “DBS expiry”'],
    ['volunteers_as_employers', '“Email”'],
  ])('%s', async (name, headings) => {
    const recognition = await onlyTableOf(fixture(name))
    expect(recognition).toMatchObject({ outcome: 'refused' })
    if (recognition.outcome !== 'refused') return
    expect(recognition.why).toContain(`seems to be a list of people (${headings}`)
    expect(recognition.why).toContain('nothing of it was read')
    expect(recognition.why).toContain('Take it out')
    expect(JSON.stringify(recognition)).not.toMatch(/example\.org|Placeholder|Jane|Ann/)
  })

  test.each([
    'Volunteer name,E-mail,Postcode\nAnn Example,a@x.org,NE1 1AA\n',
    'Full name,Mobile,Town\nAnn Example,07700 900123,Ash\n',
    'First name,Surname,Date of birth,Postcode\nAnn,Example,01/02/2010,NE1 1AA\n',
    'Name,Postcode,STEM area\nAnn Example,NE1 1AA,Art\nBob Jones,NE1 1AB,Art\nPriya Patel,NE1 1AB,Art\n',
  ])('%s', async (text) => {
    const recognition = await recognitionOf(text)
    expect(recognition.outcome).not.toBe('recognised')
    expect(JSON.stringify(recognition)).toContain('seems to be a list of people')
    expect(JSON.stringify(recognition)).not.toMatch(/Ann|a@x|900123/)
  })

  test('nor one of activities without a date and a school; with both it is a log, whose rows are summed', async () => {
    const attendees = 'First Name,Last Name,Email,Ticket Type,Event'
    const refused = await recognitionOf(`${attendees}\nAnn,Example,a@x.org,Pupil,Robot day\n`)
    expect(refused).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining(
        'A list of attendees is summed where each row has the date of the activity and the school',
      ) as string,
    })
    expect(JSON.stringify(refused)).not.toMatch(/Ann|a@x/)
    const summed = await onlyTableOf(fixture('eventbrite_attendees'))
    expect(summed).toMatchObject({ outcome: 'recognised', kind: 'engagements' })
    expect(JSON.stringify(summed)).not.toMatch(/example\.org|"A0"|"B0"/)
  })

  test('whoever says so', async () => {
    const headings = ['Name', 'Email', 'Postcode']
    const mapping = {
      kind: 'employers',
      headings,
      fields: { name: 'Name' },
      dates: null,
      units: {},
      codes: {},
    } as const
    expect(await recognitionOf('Name,Email,Postcode\nAnn,a@x.org,NE1 1AA\n', [mapping])).toMatchObject({
      outcome: 'refused',
    })
  })
})

describe('columns about people in a file of things', () => {
  test.each([
    ['hub_areas', 'LA code,LA name,Hub,Hub contact\n201,Northwold,North Hub,x\n'],
    ['priority_list', 'URN,School name,Headteacher\n100001,Ash,x\n'],
    ['employers', 'Company,Postcode,Contact name\nAcme,NE1 1AA,x\n'],
    ['hub_areas', 'LA code,Hub,Who knows\n201,North,a@x.org\n202,South,b@x.org\n'],
  ])('%s is not taken by itself: a person says how it is read', async (kind, text) => {
    const recognition = await recognitionOf(text)
    expect(recognition).toMatchObject({ outcome: 'unmapped', kind })
    expect(JSON.stringify(recognition)).toContain('columns about people (')
  })

  test.each([
    [
      'employers',
      'EmployerName,PostCode,CompanyNumber,SicCodes,ResponsiblePerson\nAcme,NE1 1AA,00000001,1,x\n',
    ],
    ['schools', 'URN,EstablishmentName,PhaseOfEducation (name),HeadLastName\n100001,Ash,Primary,x\n'],
    ['engagements', 'Date,URN,Volunteer name,Volunteer email\n01/02/2024,100001,x,y\n'],
    ['hub_areas', 'LA code,LA name,Hub,Notes\n201,Northwold,North Hub,x\n'],
  ])('%s is taken where its other columns leave no doubt', async (kind, text) => {
    expect(await recognitionOf(text)).toMatchObject({ outcome: 'recognised', kind })
  })

  test('a column of names is never offered as the employer', async () => {
    const recognition = await onlyTableOf(fixture('delivered_by_person'))
    if (recognition.outcome !== 'recognised') throw new Error(recognition.outcome)
    expect(recognition.kind).toBe('engagements')
    expect(recognition.droppedColumns).toEqual(['Organiser', 'Name of volunteer'])
    const personal = recognition.columns.filter((column) => column.personal).map(({ name }) => name)
    expect(personal).toEqual(['Delivered by', 'Organiser', 'Name of volunteer'])
    expect(recognition.suggestions.engagements.find(({ field }) => field === 'employer')?.column).toBeNull()
    expect(JSON.stringify(recognition)).not.toMatch(/Ann|Placeholder|Specimen/)
  })

  test('values are seen only as far as they look like what their field holds', async () => {
    const recognition = await recognitionOf(
      'Date,URN,Pupils,Type,Booked slot,Extra,Tag\n' +
        '01/02/2024 (Jane Smith),100001,30 of Jane Smith,Talk by Jane Smith,Ask Jane Smith,30 of Xanthe Quillfeather,Xanthe Quillfeather\n' +
        '02/02/2024,100002,28,Site visit,Fine,12,Oluwaseun Adebayo-Eze\n',
    )
    if (recognition.outcome !== 'recognised') throw new Error(recognition.outcome)
    const samples = Object.fromEntries(
      recognition.suggestions.engagements.map((offer) => [offer.field, offer.samples]),
    )
    expect(samples).toMatchObject({
      date: ['01/02/2024 (…)', '02/02/2024'],
      pupils: ['30 of …', '28'],
      type: ['Talk by …', 'Site visit'],
    })
    const tag = recognition.columns.find(({ name }) => name === 'Tag')
    expect(tag).toMatchObject({ likeNames: true, grouping: { refused: 'what look like names of people' } })
    expect(JSON.stringify({ ...recognition, columns: recognition.columns.slice(0, 6) })).not.toMatch(
      /Jane|Smith|Xanthe/,
    )
  })
})
