import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../source_files'

/** Pages whose files say how many young people or volunteers took part; stories may have slides that do. */
const OF_PEOPLE =
  /^\s*import \{[^}]*\} from '[./]+\/pages\/(?:report\/(?:report_\w+|all_reports|pack_csv|non_school_csv)|statement\/\w+|school\/school_csv|coverage\/measures_csv|story\/story_downloads)'/m
const SAVES = /<Download\b|<BatchDownload\b|<PictureFiles\b|window\.print\(/

test('whatever saves or prints numbers of people asks the ledger first', () => {
  const saving = sourceFiles('src/views', '.svelte')
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => OF_PEOPLE.test(text) && SAVES.test(text))
  expect(saving.length).toBeGreaterThan(7)
  expect(saving.filter(({ text }) => !text.includes('mayLeave')).map(({ file }) => file)).toEqual([])
})
