import { describe, expect, test } from 'vitest'
import { csv, labelsOf, openJobFiles } from './job_files_in_node'

const { loadJobs, tryToLoad, catalogue, figuresOf } = openJobFiles()

describe('one figure a row', () => {
  test('as the interface of Nomis gives them: values alone, both sexes', async () => {
    const rows = labelsOf('SOC26').flatMap(([code, label]) => [
      ['Jan 2023-Dec 2023', 'Darlington', 'E06000005', 'Total', `${code} : ${label}`, 'Value', code],
      ['Jan 2023-Dec 2023', 'Darlington', 'E06000005', 'Female', `${code} : ${label}`, 'Value', 1],
      ['Jan 2023-Dec 2023', 'Darlington', 'E06000005', 'Male', `${code} : ${label}`, 'Value', 2],
      ['Jan 2023-Dec 2023', 'Darlington', 'E06000005', 'Total', `${code} : ${label}`, 'Percent', 4],
    ])
    const report = await loadJobs(
      csv([
        [
          'DATE_NAME',
          'GEOGRAPHY_NAME',
          'GEOGRAPHY_CODE',
          'SEX_NAME',
          'C_OCCUP_NAME',
          'MEASURES_NAME',
          'OBS_VALUE',
        ],
        ...rows,
      ]),
    )
    expect(report).toMatchObject({ rows: 104, accepted: 78 })
    expect(catalogue()).toMatchObject([
      { areaCode: 'jobs.csv:E06000005', areaName: 'Darlington', classification: 'SOC26', yearsBySex: [2023] },
    ])
    expect(figuresOf('jobs.csv:E06000005', 'SOC26', 2023)).toEqual(
      labelsOf('SOC26').map(([code]) => [code, Number(code)]),
    )
  })

  test('every mark for a withheld figure is missing; words and no year are rejected', async () => {
    const marks = ['[c]', 'c', 'z', 'SUPP', '..', '[low]', 'x', ':', '']
    const rows = labelsOf('SOC9').map(([code], at) => ['Here', code, 2023, marks[at] ?? ''])
    const report = await loadJobs(
      csv([
        ['Area', 'Occupation', 'Year', 'Jobs'],
        ...rows,
        ...labelsOf('SOC9').map(([code]) => ['There', code, 2023, '1,000 [p]']),
        ['Here', '1', '', 7],
        ['Here', '2', 2022, 'lots'],
      ]),
    )
    expect(report?.rejected).toEqual({ no_year: 1, bad_figure: 1 })
    expect(catalogue()).toMatchObject([
      { areaName: 'Here', loaded: { byYear: { 2023: { withheld: 9 } } } },
      { areaName: 'There', loaded: { byYear: { 2023: { withheld: 0 } } } },
    ])
    expect(figuresOf('jobs.csv:There', 'SOC9', 2023)).toHaveLength(9)
  })

  test('a file without every group is refused, saying what is needed', async () => {
    const rows = labelsOf('SOC9')
      .slice(1)
      .map(([code]) => ['Here', code, 2023, 5])
    const outcome = await tryToLoad(csv([['Area', 'Occupation', 'Year', 'Jobs'], ...rows]))
    expect(outcome).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('needs all 9 major or all 26') as string,
    })
  })
})
