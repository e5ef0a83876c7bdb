import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../source_files'

/** Pages whose files say how many young people, pupils or volunteers there are; stories may have slides that do. */
const OF_PEOPLE =
  /^\s*import \{[^}]*\} from '[./]+\/(?:pages\/(?:report\/(?:report_\w+|all_reports|pack_csv|non_school_csv|requests_csv)|statement\/\w+|school\/school_csv|coverage\/measures_csv|story\/story_downloads)|domain\/people\/tables_of_\w+)'/m
const SAVES = /<Download\b|<BatchDownload\b|<PictureFiles\b|<PanelPictures\b|<SidePanel\b|window\.print\(/

/** Pictures of panels without a number of people that other outputs count too, and why. */
const WITHOUT_PEOPLE = {
  'events/Events.svelte': 'schools and events',
  'lists/ListTable.svelte': 'schools to ring',
  'plan/compare/ComparedPlans.svelte': 'schools, visits and roads of two plans',
  'providers/Providers.svelte': 'schools and engagements of employers',
  'report/benchmarks/Benchmarks.svelte': 'published figures beside rates of schools',
  'report/fairness/Fairness.svelte': 'rates of schools',
  'report/hubs/Hubs.svelte': 'rates of schools',
  'report/overlap/Overlap.svelte': 'schools of two lists',
  'report/packs/CountyPacks.svelte': 'files of others, each guarded as it was made',
  'report/supply/InReach.svelte': 'volunteers around a school, whose circles overlap and have no table',
}

const views = sourceFiles('src/views', '.svelte').map((file) => ({
  file: file.slice(file.indexOf('src/views/') + 'src/views/'.length),
  text: readFileSync(file, 'utf8'),
}))

test('whatever saves or prints numbers of people asks the ledger first', () => {
  const saving = views.filter(({ text }) => OF_PEOPLE.test(text) && SAVES.test(text))
  expect(saving.length).toBeGreaterThan(8)
  expect(saving.filter(({ text }) => !text.includes('mayLeave')).map(({ file }) => file)).toEqual([])
})

test('a picture of a panel asks the ledger, or is known to have no number of people', () => {
  const pictures = views.filter(({ text }) => /<(?:PanelPictures|SidePanel)\b/.test(text))
  expect(pictures.length).toBeGreaterThan(Object.keys(WITHOUT_PEOPLE).length)
  const asksNobody = pictures.filter(({ text }) => text.includes('mayLeave={null}')).map(({ file }) => file)
  expect(asksNobody.toSorted()).toEqual(Object.keys(WITHOUT_PEOPLE).toSorted())
})
