import localAuthorities from '../../../../../data/facts/local_authorities.csv?raw'
import type { Engine } from '../../../engine'
import { createTable } from '../../create_table'
import jobReading from './job_reading.sql?raw'
import { foldGroup, JOB_GROUP_WORDS } from './job_group_words'

/** Fields of a line of comma-separated text whose names of places may be quoted. */
const fieldsOf = (line: string): string[] =>
  Array.from(line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g), ([, plain = '', quoted]) => quoted ?? plain)

/** Every name a local authority goes by → the region it lies in and the area whose shipped figures hold it. */
function createLocalAuthorities(engine: Engine): void {
  const [headings = [], ...rows] = localAuthorities.trim().split(/\r?\n/).map(fieldsOf)
  const column = (name: string) => headings.indexOf(name)
  const [name, gssName, region, jobsArea] = ['la_name', 'gss_name', 'region', 'jobs_area'].map(column)
  const known = new Map(
    rows.flatMap((row) =>
      [name, gssName].map(
        (at) =>
          [
            foldGroup(row[at ?? -1] ?? ''),
            { region: row[region ?? -1] ?? '', area: row[jobsArea ?? -1] ?? '' },
          ] as const,
      ),
    ),
  )
  createTable(engine, 'local_authority_areas', {
    name: [...known.keys()],
    region: [...known.values()].map((place) => place.region),
    jobs_area: [...known.values()].map(({ area }) => area),
  })
}

/** Makes the macros and small tables that job figures are read by. */
export function createJobLookups(engine: Engine): void {
  engine.run(jobReading)
  const words = Object.entries(JOB_GROUP_WORDS).flatMap(([classification, groups]) =>
    Object.entries(groups).flatMap(([code, [label, ...others]]) =>
      [
        ...new Set([code, ...[label, ...others].flatMap((words) => [words, code + words])].map(foldGroup)),
      ].map((wording) => ({
        wording,
        classification,
        code,
        label,
      })),
    ),
  )
  createTable(engine, 'job_group_words', {
    wording: words.map(({ wording }) => wording),
    classification: words.map(({ classification }) => classification),
    code: words.map(({ code }) => code),
    label: words.map(({ label }) => label),
  })
  createLocalAuthorities(engine)
}
