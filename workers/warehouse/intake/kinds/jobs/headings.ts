import type { KindHeadings } from '../kind_headings'

/** Job figures, an area, a group and a year a row. */
export const JOBS: KindHeadings = {
  needed: [[['area']], [['job_group']], [['year']], [['figure']]],
  neededWords: {
    area: 'an area',
    job_group: 'an occupation or industry',
    year: 'a year',
    figure: 'a number of jobs',
  },
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
      'INDUSTRY_NAME',
      'C_OCCUP_NAME',
      'OCCUPATION_NAME',
      'SOC2020_NAME',
      'SOC_2020_NAME',
      'C_INDUSTRY_NAME',
      'SIC_2007_NAME',
      'Occupation',
      'Industry',
      'SOC 2020',
      'SIC section',
      'INDUSTRY_CODE',
    ],
    // Nomis gives each dimension an internal number under the plain name, and its words under _NAME.
    sex: ['SEX_NAME', 'C_SEX_NAME', 'Sex', 'Gender'],
    year: ['Year', 'DATE_NAME', 'Date', 'Time', 'time_period'],
    measure: ['MEASURE_NAME', 'Measure'],
    value_type: ['MEASURES_NAME', 'Value type'],
    employment_status: [
      'EMPLOYMENT_STATUS_NAME',
      'Employment status',
      'EMPSTAT_NAME',
      'C_EMPSTAT_NAME',
      'STATUS_NAME',
      'Working pattern',
    ],
    split: ['AGE_NAME', 'C_AGE_NAME', 'Age', 'Age group', 'C_ETHNIC_NAME', 'SIZEBAND_NAME'],
    figure: ['Figure', 'OBS_VALUE', 'Jobs', 'Employment', 'Number of jobs', 'People in work', 'v4_0'],
    margin: ['Confidence interval (+/-)', '95% confidence interval (+/-)', 'Conf', 'Margin of error'],
    counted: ['What is counted'],
    title: ['Title'],
    publisher: ['Publisher', 'Source'],
    period: ['Period'],
  },
}
