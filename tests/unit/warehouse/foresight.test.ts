import { expect, test } from 'vitest'
import { Foresight } from '../../../src/warehouse/foresight'

interface Answer {
  readonly words: string
  readonly version: number
}

function foresightOf(version: { current: number }) {
  const asked: string[] = []
  const foresight = new Foresight<{ readonly year: string }, Answer>(
    ({ year }) => {
      asked.push(year)
      return year === 'none'
        ? Promise.reject(new Error('no'))
        : Promise.resolve({ words: year, version: version.current })
    },
    (answer) => answer.version === version.current,
  )
  return { foresight, asked }
}
const never = () => false

test('what was foreseen is recalled by an equal question', async () => {
  const { foresight, asked } = foresightOf({ current: 1 })
  await foresight.foresee([{ year: '2022' }, { year: '2023' }, { year: '2022' }], never)
  expect(asked).toEqual(['2022', '2023'])
  expect(foresight.recall({ year: '2023' })?.words).toBe('2023')
  expect(foresight.recall({ year: '2021' })).toBeUndefined()
})

test('what a person asked is known afterwards', async () => {
  const { foresight } = foresightOf({ current: 1 })
  await foresight.ask({ year: '2022' })
  expect(foresight.recall({ year: '2022' })?.words).toBe('2022')
})

test('nothing is known of data that was open before', async () => {
  const version = { current: 1 }
  const { foresight } = foresightOf(version)
  await foresight.ask({ year: '2022' })
  version.current = 2
  expect(foresight.recall({ year: '2022' })).toBeUndefined()
})

test('it stops where a person has asked meanwhile, and where an answer fails', async () => {
  const { foresight, asked } = foresightOf({ current: 1 })
  await foresight.foresee([{ year: '2022' }, { year: '2023' }], () => asked.length === 1)
  expect(asked).toEqual(['2022'])
  await foresight.foresee([{ year: 'none' }, { year: '2024' }], never)
  expect(asked).toEqual(['2022', 'none'])
})

test('of more than forty, those last wanted are kept, the likeliest longest', async () => {
  const { foresight } = foresightOf({ current: 1 })
  const years = Array.from({ length: 39 }, (_, index) => ({ year: String(index) }))
  await foresight.foresee(years, never)
  await foresight.foresee([{ year: 'next' }, { year: '0' }, { year: 'later' }], never)
  const lost = [...years, { year: 'next' }, { year: 'later' }].filter((year) => !foresight.recall(year))
  expect(lost).toEqual([{ year: '38' }])
})
