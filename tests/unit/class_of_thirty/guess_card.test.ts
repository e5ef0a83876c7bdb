import { expect, test } from 'vitest'
import { guessCardHtml } from '../../../src/pages/class_of_thirty/guess_card_html'
import { xmlText } from '../../../src/domain/files/xml'
import { teesValley } from './tees_valley'

const card = guessCardHtml(teesValley)

test('a guess card has every group of the class twice on its sheet, A to Z, each with an empty box', () => {
  const labels = [...card.matchAll(/<li><span>(.*?)<\/span><i><\/i><\/li>/g)].map(([, label]) => label)
  const expected = teesValley.classOf.groups
    .map(({ label }) => label)
    .sort((a, b) => a.localeCompare(b, 'en-GB'))
    .map(xmlText)
  expect(labels).toEqual([...expected, ...expected])
})

test('no number of the picture is on it, nor anything that loads or runs', () => {
  const words = card.slice(card.indexOf('<body>')).replaceAll(/<[^>]*>/g, ' ')
  expect(words).toContain(teesValley.title)
  expect(words.replaceAll(teesValley.title, '').match(/\d+/g)).toEqual(['30', '30', '30', '30'])
  expect(card).toContain("default-src 'none'")
  expect(card).not.toMatch(/<script|href=|src=/)
})
