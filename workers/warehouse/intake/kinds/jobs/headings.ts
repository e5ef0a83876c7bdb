import type { KindHeadings } from '../kind_headings'

/** Job figures, an area, a group and a year a row. */
export const JOBS: KindHeadings = {
  needed: [[['area']], [['job_group']], [['year']], [['figure']]],
  fields: {
    area: [
      'Area',
      'Area name',
      'GEOGRAPHY_NAME',
      'Geography',
      'Local authority name',
      'Region name',
      'Country name',
    ],
    area_code: ['Area code', 'GEOGRAPHY_CODE', 'Geography code'],
    job_group: [
      'Group of jobs',
      'Occupation',
      'Industry',
      'SOC 2020',
      'SIC section',
      'INDUSTRY_NAME',
      'C_OCCUP_NAME',
      'OCCUPATION_NAME',
      'SOC2020_NAME',
      'INDUSTRY_CODE',
    ],
    sex: ['Sex', 'SEX_NAME', 'Gender'],
    year: ['Year', 'Date', 'DATE_NAME', 'Time', 'time_period'],
    measure: ['MEASURES_NAME', 'Measure', 'MEASURE_NAME'],
    figure: ['Figure', 'OBS_VALUE', 'Jobs', 'Employment', 'Number of jobs', 'People in work', 'v4_0'],
    title: ['Title'],
    publisher: ['Publisher', 'Source'],
    period: ['Period'],
  },
}
