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
    () => version.current,
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

/** Answers come when `answerNext` says so, of the data that was open when each was asked. */
function slowCacheOf(version: { current: number }) {
  const waiting: ((how: 'answer' | 'fail') => void)[] = []
  const cache = new AnswerCache<{ readonly year: string }, Answer>(
    ({ year }) =>
      new Promise((resolve, reject) => {
        const asked = version.current
        waiting.push((how) =>
          how === 'answer' ? resolve({ words: year, version: asked }) : reject(new Error('no')),
        )
      }),
    () => version.current,
  )
  return { cache, waiting, answerNext: (how: 'answer' | 'fail' = 'answer') => waiting.shift()?.(how) }
}

test('a question that is on its way is not asked twice, whoever asked it first', async () => {
  const { cache, waiting, answerNext } = slowCacheOf({ current: 1 })
  const beforehand = cache.prefetch([{ year: '2022' }, { year: '2023' }], never)
  const byPerson = cache.ask({ year: '2022' })
  const other = cache.ask({ year: '2024' })
  expect(waiting).toHaveLength(2)
  answerNext()
  expect((await byPerson).words).toBe('2022')
  answerNext()
  expect((await other).words).toBe('2024')
  answerNext()
  await beforehand
  expect(cache.get({ year: '2023' })?.words).toBe('2023')
})

test('an answer that a person waits for comes though what was worked out beforehand is outdated', async () => {
  const { cache, waiting, answerNext } = slowCacheOf({ current: 1 })
  let isOutdated = false
  const beforehand = cache.prefetch([{ year: '2022' }, { year: '2023' }], () => isOutdated)
  isOutdated = true
  const byPerson = cache.ask({ year: '2022' })
  answerNext()
  expect((await byPerson).words).toBe('2022')
  await beforehand
  expect(waiting).toHaveLength(0)
})

test('a question of data that was replaced is asked again, and its answer is never known', async () => {
  const version = { current: 1 }
  const { cache, waiting, answerNext } = slowCacheOf(version)
  const old = cache.ask({ year: '2022' })
  version.current = 2
  const fresh = cache.ask({ year: '2022' })
  expect(waiting).toHaveLength(2)
  answerNext()
  expect((await old).version).toBe(1)
  expect(cache.get({ year: '2022' })).toBeUndefined()
  const again = cache.ask({ year: '2022' })
  expect(waiting).toHaveLength(1)
  answerNext()
  expect((await fresh).version).toBe(2)
  expect((await again).version).toBe(2)
  expect(cache.get({ year: '2022' })?.version).toBe(2)
})

test('what fails fails for all who wait for it, and is asked anew afterwards', async () => {
  const { cache, waiting, answerNext } = slowCacheOf({ current: 1 })
  const both = Promise.allSettled([cache.ask({ year: '2022' }), cache.ask({ year: '2022' })])
  answerNext('fail')
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  const again = cache.ask({ year: '2022' })
  expect(waiting).toHaveLength(1)
  answerNext()
  expect((await again).words).toBe('2022')
})
