import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../source_files'

/** A browser places these itself, over the page. */
const IN_TOP_LAYER = [
  'src/ui/HelpMark.svelte .panel',
  'src/views/data/mapping/MappingDialog.svelte dialog[open]',
]

/** Style rules that let a box scroll, with what they say besides. */
const scrollingRules = (file: string): readonly { readonly name: string; readonly style: string }[] => {
  const styles = /<style>(.*)<\/style>/s.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  return [...styles.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .map(([, selector = '', style = '']) => ({
      name: `${file} ${selector.trim().split('\n').at(-1)?.trim() ?? ''}`,
      style,
    }))
    .filter(({ style }) => /overflow(-[xy])?:\s*(auto|scroll)/.test(style))
}

test('a box that scrolls is positioned, so that hidden words far down in it give the page no second scroll bar', () => {
  const rules = sourceFiles('src', '.svelte').flatMap(scrollingRules)
  expect(rules.length).toBeGreaterThan(30)
  expect(rules.filter(({ style }) => !/position:\s*\w+/.test(style)).map(({ name }) => name)).toEqual(
    IN_TOP_LAYER,
  )
})
