import { expect, test } from 'vitest'
import { VIEWS } from '../../../src/state/address/view_parts'
import { pageTitle } from '../../../src/views/page_title'

test('the title of the page says which view it is', () => {
  expect(pageTitle('class-of-30')).toBe('Class of 30 – Reach Atlas')
  expect(new Set(VIEWS.map(pageTitle)).size).toBe(VIEWS.length)
})
