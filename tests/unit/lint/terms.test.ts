import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GLOSSARY } from '../../../src/findings/glossary/glossary'
import { termOfLabel } from '../../../src/findings/glossary/terms_of'
import { sourceFiles } from '../../source_files'

/** Terms that head something wherever they stand in a heading or a label. */
const TERMS = /\b(FSM|URN|UKPRN|LAESTAB|SIC|SOC|LSIP|DBS|RAG|Erreygers|Wagstaff|[Pp]riority list|[Hh]ubs?)\b/

/** Headings and labels as they are written in a component: elements that head something, and props named label. */
const HEADS = /<(h[1-6]|th|dt|legend|caption)\b[^>]*>([^{<]*)|\blabel="([^"]*)"/g

/** Heads whose mark stands elsewhere, and why. */
const EXCEPTIONS: readonly string[] = []

const FILES = sourceFiles('src/views', '.svelte')
const markupOf = (file: string): string =>
  readFileSync(file, 'utf8').replace(/<script[\s\S]*?<\/script>|<style>[\s\S]*/g, '')

const headsWithTerms = (markup: string): string[] =>
  [...markup.matchAll(HEADS)]
    .map(([, , head, label]) => (head ?? label ?? '').trim())
    .filter((head) => TERMS.test(head))

/** The terms that a component marks by their names. */
const marksOf = (markup: string): readonly (string | undefined)[] =>
  [...markup.matchAll(/<TermHelp term="(\w+)"/g)].map(([, term]) => term)

test('a component with a term in a heading or a label has the mark that explains it', () => {
  const bare = FILES.flatMap((file) => {
    const markup = markupOf(file)
    const isMarked = (head: string) => marksOf(markup).includes(termOfLabel(head) ?? '')
    return headsWithTerms(markup)
      .filter((head) => !isMarked(head))
      .map((head) => `${file}: ${head}`)
  })
  expect(FILES.length).toBeGreaterThan(80)
  expect(bare).toEqual(EXCEPTIONS)
})

test('a head with a term is seen in an element and in a prop', () => {
  expect(
    headsWithTerms('<th scope="col">Fifth by FSM</th><Choice label="Priority list" /><p>FSM</p>'),
  ).toEqual(['Fifth by FSM', 'Priority list'])
})

test('every term has a mark on some screen, or stands in Help alone for a reason', () => {
  const HELP_ALONE = ['academic_year', 'window', 'dbs', 'tool_default', 'class_of_30']
  const source = sourceFiles('src', '.svelte', '.ts')
    .filter((file) => !/glossary\/(coverage|data|status|work)_terms\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const without = Object.keys(GLOSSARY).filter((term) => !new RegExp(`['"]${term}['"]`).test(source))
  expect(without.filter((term) => !HELP_ALONE.includes(term))).toEqual([])
})

test('the mark is one component, and no choice can hide its label', () => {
  const marks = sourceFiles('src', '.svelte').filter((file) => /<HelpMark\b/.test(readFileSync(file, 'utf8')))
  expect(marks).toEqual(['src/views/parts/TermHelp.svelte'])
  expect(readFileSync('src/ui/Choice.svelte', 'utf8')).not.toMatch(/visually-hidden/)
})
