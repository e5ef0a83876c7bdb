import { expect, test } from 'vitest'
import { Asker } from '../../../src/warehouse/answer.svelte'

/** An asker whose questions are answered by hand. */
function askedByHand(known: Readonly<Record<string, string>> = {}) {
  const open: { readonly question: string; readonly answer: (words: string) => Promise<void> }[] = []
  const asker = new Asker<string, string>(
    (question) =>
      new Promise((resolve) =>
        open.push({
          question,
          answer: async (words) => {
            resolve(words)
            await new Promise((next) => setTimeout(next))
          },
        }),
      ),
    (question) => known[question],
  )
  return { asker, open }
}

test('what is known is answered at once, and nothing is asked', () => {
  const { asker, open } = askedByHand({ '2023/24': 'known' })
  asker.ask('2023/24')
  expect(asker.answer).toEqual({ kind: 'ready', last: 'known' })
  expect(open).toEqual([])
})

test('an older question that is answered later does not replace what is known', async () => {
  const { asker, open } = askedByHand({ '2023/24': 'known' })
  asker.ask('2022/23')
  asker.ask('2023/24')
  await open[0]?.answer('late')
  expect(asker.answer).toEqual({ kind: 'ready', last: 'known' })
})

test('a question after what was known is asked, and wins', async () => {
  const { asker, open } = askedByHand({ '2023/24': 'known' })
  asker.ask('2022/23')
  asker.ask('2023/24')
  asker.ask('2021/22')
  await open[0]?.answer('late')
  expect(asker.answer).toEqual({ kind: 'loading', last: 'known' })
  await open[1]?.answer('newest')
  expect(open.map(({ question }) => question)).toEqual(['2022/23', '2021/22'])
  expect(asker.answer).toEqual({ kind: 'ready', last: 'newest' })
})

test('of questions that come while one is answered, the newest is asked', async () => {
  const { asker, open } = askedByHand()
  for (const year of ['2021/22', '2022/23', '2023/24']) asker.ask(year)
  await open[0]?.answer('first')
  expect(asker.answer).toEqual({ kind: 'loading', last: 'first' })
  await open[1]?.answer('newest')
  expect(open.map(({ question }) => question)).toEqual(['2021/22', '2023/24'])
  expect(asker.answer).toEqual({ kind: 'ready', last: 'newest' })
})
