import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  DISPLAY_STATUSES,
  displayStatusOf,
  ENGAGEMENT_STATUS_LETTERS,
  ENGAGEMENT_STATUSES,
  statusesDisplayedAs,
  withoutDisplayedAsAnother,
} from '../../../src/domain/engagement/engagement'
import { STATUS_COLOURS, STATUS_INK } from '../../../src/charts/status_colours'
import { letterBaseline, STATUS_SHAPES } from '../../../src/charts/status_shapes'
import { RAG_LABELS } from '../../../src/findings/coverage/rag_sentences'
import { gapsAddress } from '../../../src/views/gaps/address'
import { sourceFiles } from '../../source_files'

test('quiet is displayed as lapsed, every other status as itself', () => {
  expect(ENGAGEMENT_STATUSES.map(displayStatusOf)).toEqual([
    'never',
    'lapsed',
    'lapsed',
    'one_off',
    'repeat',
    'sustained',
  ])
  expect(statusesDisplayedAs(DISPLAY_STATUSES)).toEqual([...ENGAGEMENT_STATUSES])
})

test('who ticks lapsed asks for quiet schools too, and is told so once', () => {
  expect(statusesDisplayedAs(['lapsed'])).toEqual(['lapsed', 'quiet'])
  expect(statusesDisplayedAs(['never', 'repeat'])).toEqual(['never', 'repeat'])
  expect(withoutDisplayedAsAnother(['never', 'lapsed', 'quiet'])).toEqual(['never', 'lapsed'])
  expect(withoutDisplayedAsAnother(['quiet'])).toEqual(['quiet'])
  expect(gapsAddress.parts.statuses.default).toEqual(['never', 'lapsed', 'quiet', 'one_off'])
})

test('a quiet school has the colour, ink, shape and baseline of a lapsed one', () => {
  for (const look of [STATUS_COLOURS, STATUS_INK, STATUS_SHAPES]) expect(look.quiet).toBe(look.lapsed)
  expect(letterBaseline('quiet')).toBe(letterBaseline('lapsed'))
})

test('no letter of a status is a letter of RAG, so that “R” is red and never repeat', () => {
  const letters = Object.values(ENGAGEMENT_STATUS_LETTERS)
  expect(letters.filter((letter) => letter in RAG_LABELS)).toEqual([])
  expect(new Set(letters).size).toBe(letters.length)
})

test('no other file of the app names the status: all ask engagement.ts what it is displayed as', () => {
  const naming = sourceFiles('src', '.ts', '.svelte').filter((file) =>
    /(===|!==|includes\(|case|lapsed', )\s*'quiet'|\bquiet: '/.test(readFileSync(file, 'utf8')),
  )
  expect(naming.filter((file) => !/\/engagement\/(engagement|status_sentences)\.ts$/.test(file))).toEqual([])
})
