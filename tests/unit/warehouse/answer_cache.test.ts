import { expect, test } from 'vitest'
import { AnswerCache } from '../../../src/warehouse/answer_cache'

interface Answer {
  readonly words: string
  readonly version: number
}

function cacheOf(version: { current: number }) {
  const asked: string[] = []
  const cache = new AnswerCache<{ readonly year: string }, Answer>(
    ({ year }) => {
      asked.push(year)
      return year === 'none'
        ? Promise.reject(new Error('no'))
        : Promise.resolve({ words: year, version: version.current })
    },
    (answer) => answer.version === version.current,
  )
  return { cache, asked }
}
const never = () => false

test('what was worked out beforehand is the answer to an equal question', async () => {
  const { cache, asked } = cacheOf({ current: 1 })
  await cache.prefetch([{ year: '2022' }, { year: '2023' }, { year: '2022' }], never)
  expect(asked).toEqual(['2022', '2023'])
  expect(cache.get({ year: '2023' })?.words).toBe('2023')
  expect(cache.get({ year: '2021' })).toBeUndefined()
})

test('what a person asked is known afterwards', async () => {
  const { cache } = cacheOf({ current: 1 })
  await cache.ask({ year: '2022' })
  expect(cache.get({ year: '2022' })?.words).toBe('2022')
})

test('nothing is known of data that was open before', async () => {
  const version = { current: 1 }
  const { cache } = cacheOf(version)
  await cache.ask({ year: '2022' })
  version.current = 2
  expect(cache.get({ year: '2022' })).toBeUndefined()
})

test('it stops where a person has asked meanwhile, and where an answer fails', async () => {
  const { cache, asked } = cacheOf({ current: 1 })
  await cache.prefetch([{ year: '2022' }, { year: '2023' }], () => asked.length === 1)
  expect(asked).toEqual(['2022'])
  await cache.prefetch([{ year: 'none' }, { year: '2024' }], never)
  expect(asked).toEqual(['2022', 'none'])
})

test('of more than forty, those last wanted are kept, the likeliest longest', async () => {
  const { cache } = cacheOf({ current: 1 })
  const years = Array.from({ length: 39 }, (_, index) => ({ year: String(index) }))
  await cache.prefetch(years, never)
  await cache.prefetch([{ year: 'next' }, { year: '0' }, { year: 'later' }], never)
  const lost = [...years, { year: 'next' }, { year: 'later' }].filter((year) => !cache.get(year))
  expect(lost).toEqual([{ year: '38' }])
})
