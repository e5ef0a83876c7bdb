import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import { columnsOf } from './open_small_world'
import { load, openIntake, reportsOf, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const values = (row: unknown): unknown[] => Object.values(row as Record<string, unknown>)

/** Loads a file as a person would: what it is, is worked out. Headings are those published, every row is invented. */
async function loadRegister(...texts: readonly string[]): Promise<readonly FileReport[]> {
  const files = texts.map((text, at) => textFile(`register${at}.csv`, text))
  const recognitions = (await intake.recognise(files, [])).flat()
  expect(recognitions).toMatchObject(texts.map(() => ({ kind: 'schools' })))
  return reportsOf(
    load(
      intake,
      files.map((file) => ({ file, kind: 'schools' })),
    ),
  )
}

const schools = (columns: string): unknown[] =>
  intake.rows(`SELECT ${columns} FROM schools ORDER BY school_index`).map(values)

describe('England', () => {
  test('state-funded and academies extracts, as Get Information about Schools publishes them, are one register', async () => {
    const HEADINGS =
      'URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (code),PhaseOfEducation (name),StatutoryLowAge,StatutoryHighAge,NumberOfPupils,UKPRN,Postcode,Trusts (code),Trusts (name),Easting,Northing,HeadLastName'
    const reports = await loadRegister(
      `${HEADINGS}\n100001,201,City of London,3614,Alder Primary,1,Community school,Open,2,Primary,3,11,244,10000001,EC3A 5DE,,,533498,181201,X\n100002,201,City of London,4001,Birch Academy,34,Academy converter,Open,4,Secondary,11,18,900,10000002,EC3A 5DF,5001,Grove Trust,533400,181200,X\n`,
      `${HEADINGS}\n100002,201,City of London,4001,Birch Academy,34,Academy converter,Open,4,Secondary,11,18,900,10000002,EC3A 5DF,5001,Grove Trust,533400,181200,X\n100003,201,City of London,4002,Cedar Free School,35,Free schools,Closed,4,Secondary,11,18,900,,EC3A 5DG,5001,Grove Trust,533400,181200,X\n`,
    )
    expect(reports.map(({ accepted, repeatedIds }) => [accepted, repeatedIds])).toEqual([
      [2, 0],
      [0, 1],
    ])
    expect(schools('school_id, laestab, ukprn, phase, trust, nation')).toEqual([
      ['100001', '2013614', '10000001', 'PRI', null, 'England'],
      ['100002', '2014001', '10000002', 'SEC', 'Grove Trust', 'England'],
    ])
  })

  test('a school list of the performance tables: phases by its marks, places by postcode district', async () => {
    const [report] = await loadRegister(
      `URN,LANAME,LA,ESTAB,LAESTAB,SCHNAME,STREET,LOCALITY,ADDRESS3,TOWN,POSTCODE,SCHSTATUS,OPENDATE,CLOSEDATE,MINORGROUP,SCHOOLTYPE,ISPRIMARY,ISSECONDARY,ISPOST16,AGELOW,AGEHIGH,GENDER
100001,Bristol,801,2001,8012001,Alder Primary,,,,Bristol,BS1 4AA,Open,,,Maintained school,Community school,1,0,0,3,11,Mixed
100002,Bristol,801,4001,8014001,Birch School,,,,Bristol,BS1 4AB,Open,,,Academy,Academy converter,0,1,1,11,18,Mixed
100003,Bristol,801,4002,8014002,Cedar School,,,,Bristol,BS1 4AC,Open,,,Academy,Free school,1,1,0,4,16,Mixed
100004,Bristol,801,7001,8017001,Damson School,,,,Bristol,BS2 4AD,Open,,,Special school,Community special school,1,1,0,5,16,Mixed
100005,Bristol,801,6001,8016001,Elm House,,,,Bristol,BS2 4AE,Open,,,Independent school,Other independent school,1,1,1,3,18,Mixed
100006,Bristol,801,8001,8018001,Fir College,,,,Bristol,BS2,Open,,,College,Further education,0,0,1,16,99,Mixed
100007,Bristol,801,4003,8014003,Gorse School,,,,Bristol,BS1 4AF,Closed,,31/08/2023,Academy,Academy converter,0,1,1,11,18,Mixed
`,
    )
    expect(report?.notices).toEqual([
      '1 establishment closed or not yet open left out.',
      '5 schools placed about the middle of the schools of their postcode district, so good to a few kilometres: the file has no positions.',
      '1 school has no usable position: in every count, but not on the map.',
      expect.stringContaining(
        '1 row has a postcode that is not understood (“BS2”), of 6 filled cells of “POSTCODE”, as in row 7',
      ),
    ])
    expect(schools('phase, local_authority, local_authority_code, laestab')).toEqual([
      ['PRI', 'Bristol', '801', '8012001'],
      ['SEC', 'Bristol', '801', '8014001'],
      ['ALL', 'Bristol', '801', '8014002'],
      ['SPECIAL', 'Bristol', '801', '8017001'],
      ['INDEPENDENT', 'Bristol', '801', '8016001'],
      ['P16', 'Bristol', '801', '8018001'],
    ])
    expect(schools('abs(lon + 2.59) < 0.05 AND abs(lat - 51.45) < 0.05').flat()).toEqual([
      true,
      true,
      true,
      true,
      true,
      null,
    ])
    expect(new Set(schools('lon')).size).toBe(6)
  })

  test('an older list of the performance tables', async () => {
    await loadRegister(
      `URN,LEA,ESTAB,LAESTAB,SCHNAME,TOWN,POSTCODE,ICLOSE,MINORGROUP,NFTYPE,ISPRIMARY,ISSECONDARY,ISPOST16,AGEL,AGEH,TOTPUPS,PNUMFSM
100001,801,2001,8012001,Alder Primary,Bristol,BS1 4AA,0,Maintained school,CY,1,0,0,3,11,210,12.5%
100002,801,4001,8014001,Birch School,Bristol,BS1 4AB,1,Academy,ACC,0,1,1,11,18,900,SUPP
100003,801,4002,8014002,Cedar School,Bristol,BS1 4AC,0,Academy,ACC,0,1,1,11,18,905,SUPP
`,
    )
    expect(schools('school_id, phase, pupils, fsm_pct, low_age, high_age')).toEqual([
      ['100001', 'PRI', 210, 12.5, 3, 11],
      ['100003', 'SEC', 905, null, 11, 18],
    ])
  })
})

describe('Scotland', () => {
  test('the school roll layer: a primary and a secondary of one SEED code are one all-through school', async () => {
    const [report] = await loadRegister(
      `SchUID,SeedCode,LACode,LAName,SchoolName,Address1,PostCode,Email,PhoneNumber,SchoolType,Denominati,PupilRoll,GridRefEas,GridRefNor
5100001P,5100001,S12000033,Aberdeen City,Rowan Academy,1 Road,AB10 1AA,x@example.org,01632 960000,Primary,Non-denominational,210,394000,806000
5100001S,5100001,S12000033,Aberdeen City,Rowan Academy,1 Road,AB10 1AA,x@example.org,01632 960000,Secondary,Non-denominational,640,394000,806000
5100002SP,5100002,S12000033,Aberdeen City,Willow School,2 Road,AB10 1AB,x@example.org,01632 960000,Special,Non-denominational,*,394100,806100
`,
    )
    expect(report).toMatchObject({
      rows: 3,
      accepted: 2,
      rejected: {},
      droppedColumns: ['Email'],
    })
    expect(report?.notices[0]).toBe(
      '1 row is a further part of a school with the same SEED code: one school, its rolls added; a primary and a secondary together are all-through.',
    )
    expect(schools('school_id, nation, region, local_authority_code, phase, pupils, round(lat, 2)')).toEqual([
      ['5100001', 'Scotland', 'Scotland', 'S12000033', 'ALL', 850, 57.14],
      ['5100002', 'Scotland', 'Scotland', 'S12000033', 'SPECIAL', null, 57.15],
    ])
  })

  test('school contact details: titles above, a column a type and a roll', async () => {
    await loadRegister(
      `School contact details as at September,,,,,,,,,
,,,,,,,,,
Seed code,LA name,School name,Post code,School type: Primary,School type: Secondary,School type: Special,Pupil rolls: Primary,Pupil rolls: Secondary,Pupil rolls: Special
5100001,Angus,Rowan Academy,DD8 1AA,Primary,Secondary,,210,640,
5100002,Angus,Hawthorn School,DD8 1AB,Primary,,,95,,
`,
    )
    expect(schools('phase, pupils, local_authority')).toEqual([
      ['ALL', 850, 'Angus'],
      ['PRI', 95, 'Angus'],
    ])
  })

  test('the catchments of the Spatial Hub: a level, and a type that is a denomination', async () => {
    await loadRegister(
      'la_s_code,local_authority,seed_code,school_name,uprn,address,type,level,email\nS12000041,Angus,5100001,Rowan Primary,1,1 Road,non-denominational,primary,x@example.org\n',
    )
    expect(schools('school_id, phase, local_authority_code')).toEqual([['5100001', 'PRI', 'S12000041']])
  })
})

test('Wales: the address list of schools; a middle school is all-through', async () => {
  await loadRegister(
    `School Number,LA Code,Local Authority,School Name,Address 1,Postcode,Phone Number,Sector,Governance - see notes,Welsh Medium Type - see notes,School Type,Pupils - see notes
6602130,660,Isle of Anglesey,Ysgol Afal,1 Stryd,LL77 7AA,01632 960000,Primary,Community,Welsh medium,"Infants & Juniors",120
6604001,660,Isle of Anglesey,Ysgol Derw,2 Stryd,LL77 7AB,01632 960000,Middle,Community,Welsh medium,Middle (ages 3-16),800
6607001,660,Isle of Anglesey,Ysgol Onnen,3 Stryd,LL77 7AC,01632 960000,Special,Community,English medium,Special (with post-16 provision),60
6601001,660,Isle of Anglesey,Ysgol Helyg,4 Stryd,LL77 7AD,01632 960000,Nursery,Community,English medium,Nursery,40
6604002,660,Isle of Anglesey,Ysgol Celyn,5 Stryd,LL77 7AE,01632 960000,Secondary,Community,English medium,Secondary (ages 11-19),900
`,
  )
  expect(schools('school_id, phase, region, local_authority')).toEqual([
    ['6602130', 'PRI', 'Wales', 'Isle of Anglesey'],
    ['6604001', 'ALL', 'Wales', 'Isle of Anglesey'],
    ['6607001', 'SPECIAL', 'Wales', 'Isle of Anglesey'],
    ['6601001', 'EY', 'Wales', 'Isle of Anglesey'],
    ['6604002', 'SEC', 'Wales', 'Isle of Anglesey'],
  ])
})

describe('Northern Ireland', () => {
  test('a workbook of the Department of Education: phase by the reference, where nothing else says it', async () => {
    await loadRegister(
      `School level data,,,,,,,
Notes: # refers to fewer than five,,,,,,,
,,,,,,,
De ref,school name,town,postcode,management type,constituency,Urban/ Rural,total enrolment
101-0001,Ash Primary School,Belfast,BT4 2AA,Controlled,Belfast East,URBAN,245
1420002,Beech Grammar School,Belfast,BT4 2AB,Voluntary,Belfast East,URBAN,980
123-0003,Holly College,Belfast,BT4 2AC,Catholic Maintained,Belfast East,URBAN,700
131-0004,Ivy School,Belfast,BT4 2AD,Controlled,Belfast East,URBAN,#
`,
    )
    expect(schools('school_id, phase, type, pupils, constituency, region')).toEqual([
      ['101-0001', 'PRI', 'Controlled', 245, 'Belfast East', 'Northern Ireland'],
      ['142-0002', 'SEC', 'Voluntary', 980, 'Belfast East', 'Northern Ireland'],
      ['123-0003', 'SEC', 'Catholic Maintained', 700, 'Belfast East', 'Northern Ireland'],
      ['131-0004', 'SPECIAL', 'Controlled', null, 'Belfast East', 'Northern Ireland'],
    ])
  })

  test('the institution search, with positions on the Irish Grid', async () => {
    await loadRegister(
      `Institution Reference Number,Institution Name,Address Line 1,Town,Postcode,Telephone,Email,Management,Type,Status,Date Closed,Easting,Northing
101-0001,Ash Primary School,1 Road,Belfast,BT4 2AA,01632 960000,x@example.org,Controlled,Primary,Open,,333800,374000
162-0002,Beech Preparatory,2 Road,Belfast,BT4 2AB,01632 960000,x@example.org,Voluntary,Preparatory,Open,,333900,374000
142-0003,Cherry High,3 Road,Belfast,BT4 2AC,01632 960000,x@example.org,Voluntary,Non-Grammar,Closed,31/08/2020,333900,374000
`,
    )
    expect(schools('school_id, phase, round(lon, 2), round(lat, 2)')).toEqual([
      ['101-0001', 'PRI', -5.93, 54.6],
      ['162-0002', 'PRI', -5.93, 54.6],
    ])
    expect(columnsOf(intake.engine).searchSchools({ text: 'belfast', limit: 1 })).toMatchObject({
      schools: [{ id: '101-0001', name: 'Ash Primary School', town: 'Belfast', phase: 'PRI' }],
      total: 2,
    })
  })
})

test('any other register: its own ids, and phases by age where nothing else says them', async () => {
  await loadRegister(
    'School ID,Name,Type,Low age,High age,Lat,Long\nJE-1,Oak,States,4,11,49.2,-2.1\nJE-2,Pine,States,11,18,49.2,-2.1\nJE-3,Yew,States,9,13,49.2,-2.1\n',
  )
  expect(schools('school_id, nation, phase, region')).toEqual([
    ['JE-1', null, 'PRI', null],
    ['JE-2', null, 'SEC', null],
    ['JE-3', null, 'OTHER', null],
  ])
})
