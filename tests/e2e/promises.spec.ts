import { expect, unguarded as test } from './drivers/test'
import { watchForErrors } from './drivers/error_watcher'

/* The watcher that guards every other test, and finds nothing in their visits, is shown here to see each broken promise. */

/** An address of another origin at which nothing answers. */
const ELSEWHERE = 'http://127.0.0.1:9999/elsewhere'

/** Served with the policy of the app, and quiet: whatever is seen there was done by the test. */
const QUIET_PAGE = './coast.json'

/** Worker scripts by address; the strict one carries the policy that `npm start` sends with every worker. */
const WORKERS = {
  '/strict.js': `fetch('${ELSEWHERE}').catch(() => {})`,
  '/free.js': `fetch('${ELSEWHERE}').catch(() => {})`,
  '/throws.js': `throw new Error('worker fell over')`,
}
const POLICY = { '/strict.js': "default-src 'self'", '/free.js': '', '/throws.js': '' }

const brokenByThePage: readonly (readonly [what: string, seen: RegExp, script: string])[] = [
  [
    'a fetch from another site',
    /broke the security policy.*connect-src/,
    `void fetch('${ELSEWHERE}').catch(() => 0)`,
  ],
  ['a picture from another site', /asked another site for .*elsewhere/, `new Image().src = '${ELSEWHERE}'`],
  [
    'an inline style',
    /broke the security policy.*style-src/,
    `document.body.innerHTML = '<b style="color:red">a</b>'`,
  ],
  ['an uncaught error', /did not catch: lost/, `setTimeout(() => { throw new Error('lost') })`],
  ['an unhandled rejection', /did not catch: refused/, `void Promise.reject(new Error('refused'))`],
  ['a logged error', /logged an error: oh/, `console.error('oh')`],
]

test('each promise that a page breaks is seen', async ({ page, context, baseURL }) => {
  for (const [what, seen, script] of brokenByThePage)
    await test.step(what, async () => {
      await page.goto(QUIET_PAGE)
      const trouble = watchForErrors(context, baseURL ?? '')
      await page.evaluate(script)
      await expect.poll(async () => (await trouble.errors()).join('\n'), { message: what }).toMatch(seen)
    })
})

const brokenByAWorker: readonly (readonly [what: string, seen: RegExp, worker: keyof typeof WORKERS])[] = [
  ['a policy violation', /security policy.*connect-src/, '/strict.js'],
  ['a request to another site', /asked another site for .*elsewhere/, '/free.js'],
  ['an uncaught error', /did not catch: .*worker fell over/, '/throws.js'],
]

test('each promise that a worker breaks is seen', async ({ page, context, baseURL }) => {
  for (const [what, seen, worker] of brokenByAWorker)
    await test.step(what, async () => {
      const headers = { 'Content-Type': 'text/javascript', 'Content-Security-Policy': POLICY[worker] }
      await context.route(`**${worker}`, (route) => route.fulfill({ headers, body: WORKERS[worker] }))
      await page.goto(QUIET_PAGE)
      const trouble = watchForErrors(context, baseURL ?? '')
      await page.evaluate((address) => void new Worker(address), worker)
      await expect.poll(async () => (await trouble.errors()).join('\n'), { message: what }).toMatch(seen)
    })
})
