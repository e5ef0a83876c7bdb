import type { FileKind } from '../../src/domain/files/file_kind'

/** A file as a hub may have it: what it fills, and what is said of it. */
export interface OddFile {
  readonly kind: FileKind
  readonly lines: readonly string[]
  /** SQL of what is read, in order. */
  readonly select: string
  readonly rows: readonly (readonly unknown[])[]
  readonly notices: readonly RegExp[]
}

/** Registers whose every column has something odd: what each comes to is in intake_odd_registers. */
export const ODD_REGISTERS: readonly (readonly string[])[] = [
  [
    'URN,School name,Phase,Status,CloseDate,Number on roll,Easting,Northing,Postcode',
    '900101,A,Primary,Open,31/08/2020,1.020,424000,564000,NE1 1ZZ',
    '900102,B,4,Closed 31/08/2023,,"1,020",564000,424000,NE2 2ZZ',
    '900102,C,Secondary,Opening Sept 2099,,9999999,424.0,564.0,NEI 1ZZ',
  ],
  [
    'URN,School name,Phase,Latitude,Longitude,Statutory low age,FSM %',
    '900104,D,Secondary,54.97,1.62,11.5,0.2',
    `900105,E,Primary,"54°58'12""N","1°36'36""W",1999,12%`,
  ],
]

/** One file of each kind but registers and logs, with writings that were misread in silence, or could be. */
export const ODD_FILES: readonly OddFile[] = [
  {
    kind: 'employers',
    lines: [
      'Company name,Postcode,Employees,SIC code,Company status',
      'A,NE1 1ZZ,10-Jan,62012 (2007) / 7222 (2003),Active',
      'B,NE1 1ZZ,1-Oct,2012-05-01,Active - Proposal to Strike off',
      'C,NE1 1ZZ,1-9,"62.01/2 Software, SIC 2007",In Administration',
      'D,NE1 1ZZ,250+,62012,Ceased trading',
      'E,NE1 1ZZ,250+,62012,Struck off',
      'F,NE1 1ZZ,250+,62012,Under review',
      'Company name,Postcode,Employees,SIC code,Company status',
    ],
    select: 'SELECT name, size_band, sic_sections FROM employers ORDER BY name',
    rows: [
      ['A', 'unknown', 'JM'],
      ['B', 'unknown', ''],
      ['C', 'micro', 'J'],
      ['F', 'large', 'J'],
    ],
    notices: [
      /^2 companies are dissolved, struck off, closed or in liquidation, so left out/,
      /^1 employer has a SIC code in no section of SIC 2007 \(the first is row 3\)/,
      /^2 rows have a size that lies in one band that is not understood \(“1-Oct”, “10-Jan”\)/,
      /^1 row has a company status that is not understood .* for until then the employer counts,/,
    ],
  },
  {
    kind: 'volunteers',
    lines: [
      'Volunteer ID,Postcode district,Visits per term,Travel (km),DBS expiry,Status,Last active',
      'V1,AL10,41,501,01/01/2099,Active,01/01/2099',
      'V2,AL10,40,500,01/01/2030,Active,01/01/2024',
      'V3,AL10,2-3,10 miles,01/01/2030,Active,',
    ],
    select: 'SELECT volunteer_id, visits_per_term, round(travel_km) FROM volunteers ORDER BY volunteer_id',
    rows: [
      ['V1', 41, 501],
      ['V2', 40, 500],
      ['V3', null, 16],
    ],
    notices: [
      /^1 volunteer offers more than 40 visits a term \(the first is row 2\): it counts as written/,
      /^1 volunteer travels more than 500 km/,
      /^1 volunteer has a DBS that is valid for more than 10 years/,
      /^1 volunteer was last active on a day that is still to come/,
      /^1 row has a number of visits that is not understood/,
    ],
  },
  {
    kind: 'requests',
    lines: [
      'Request ID,Date requested,School URN,Needed by,Volunteers needed,Pupils expected,Status',
      'R1,05/02/2024,100001,14/02/2024,201,5001,Open',
      'R2,05/02/2024,100001,04/02/2024,200,5000,Open',
      'R3,05/02/2099,100001,14/02/2099,1.5,100001,Open',
    ],
    select: 'SELECT request_id, volunteers_needed, pupils FROM requests ORDER BY request_id',
    rows: [
      ['R1', 201, 5001],
      ['R2', 200, 5000],
      ['R3', null, null],
    ],
    notices: [
      /^1 request is for more than 5,000 young people \(the first is row 2\)/,
      /^1 request asks for more than 200 volunteers/,
      /^1 request is needed by a day before it was made \(the first is row 3\)/,
      /^1 request was made on a day that is still to come \(the first is row 4\)/,
      /^1 row has a number of young people that is not understood \(“100001”\).* up to 100,000 and/,
      /^1 row has a number of volunteers that is not understood \(“1\.5”\)/,
    ],
  },
  {
    kind: 'outcomes',
    lines: [
      'Activity ID,Responses,Enjoyment,Learning objectives,Community links',
      'A1,12,8,"4,2",4/5',
      'A2,5001,4,3,4/5',
      'A3,100001,9.5,4.33,80%',
      'A4,0,5,0,',
    ],
    select: `SELECT activity_id, responses, round(enjoyment, 2), round(objectives, 2), round(community, 2)
      FROM outcomes ORDER BY activity_id`,
    rows: [
      ['a1', 12, null, 4.2, 4],
      ['a2', 5001, null, 3, 4],
      ['a3', null, null, 4.33, null],
      ['a4', 0, null, null, null],
    ],
    notices: [
      /^“Enjoyment” has 2 numbers outside 1 to 5, of 4, so it is on another scale: none of its numbers counts/,
      /^1 row has more than 5,000 responses \(the first is row 3\)/,
      /^1 row has a number of responses that is not understood \(“100001”\)/,
      /^4 rows have a score of enjoyment that is not understood/,
      /^1 row has a score of learning objectives that is not understood \(“0”\)/,
      /^1 row has a score of community links that is not understood \(“80%”\)/,
    ],
  },
  {
    kind: 'targets',
    lines: ['Metric,Phase,Year,Target', 'Reach,Secondary,2024/25,80', 'Reach,Primary,2024/25,0.8'],
    select: 'SELECT phase, round(target_pct, 1) FROM targets ORDER BY phase',
    rows: [
      ['primary', 0.8],
      ['secondary', 80],
    ],
    notices: [/^1 target is 1 per cent or less \(the first is row 3\): it counts as written/],
  },
  {
    kind: 'term_dates',
    lines: [
      'LA code,Name,From,To,Kind',
      '201,Long,01/01/2024,30/05/2024,Term',
      '201,Longest,01/09/2024,28/01/2025,Term',
    ],
    select: 'SELECT name, last_day FROM term_dates ORDER BY name',
    rows: [
      ['Long', '2024-05-30'],
      ['Longest', '2025-01-28'],
    ],
    notices: [/^1 period lasts more than 150 days \(the first is row 2\)/],
  },
  {
    kind: 'measures',
    lines: [
      'Measure,Month,Figure,Unit',
      'Satisfaction,Apr 2024,0.85,%',
      'Satisfaction,May 2024,85%,%',
      'Satisfaction,Jun 2024,0.85%,%',
      'Hours,Jun 2024,0.5,hours',
    ],
    select: 'SELECT measure, round(value, 2) FROM own_measures ORDER BY measure, month',
    rows: [
      ['Hours', 0.5],
      ['Satisfaction', 0.85],
      ['Satisfaction', 85],
      ['Satisfaction', 0.85],
    ],
    notices: [/^1 figure in per cent is 1 or less \(the first is row 2\)/],
  },
  {
    kind: 'calendar_events',
    lines: [
      'Event,Start,End,Provider',
      'Day,05/02/2024 09:00,05/02/2024 15:00,Acme',
      'Late,2024-02-05T25:00,,Acme',
      'Long,01/02/2024,01/04/2024,Acme',
      'Shorter,01/02/2024,31/03/2024,Acme',
    ],
    select: 'SELECT title, start_time FROM calendar_events ORDER BY title',
    rows: [
      ['Day', '2024-02-05T09:00:00'],
      ['Late', '2024-02-05'],
      ['Long', '2024-02-01'],
      ['Shorter', '2024-02-01'],
    ],
    notices: [
      /^1 event has a time of day that cannot be read: taken as all day/,
      /^1 event lasts more than 60 days \(the first is row 4\)/,
    ],
  },
]
