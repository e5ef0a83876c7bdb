import { expect, test } from 'vitest'
import { addressNotices } from '../../src/address_notices'

const HERE = { host: '127.0.0.1:4174', hostname: '127.0.0.1', port: '4174' }
const answers =
  (body: string, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { status }))
const noticesOf = (get: typeof fetch, controller: string | null = null, onLine = true) =>
  addressNotices(
    { controller: controller === null ? null : ({ scriptURL: controller } as ServiceWorker) },
    { onLine },
    HERE,
    get,
  )

test('nothing is said where Reach Atlas answers at its usual port, or on a host that has none', async () => {
  expect(await noticesOf(answers('{"app":"reach-atlas","usualPort":4174}'))).toEqual([])
  expect(
    await noticesOf(answers('{"app":"reach-atlas"}'), 'http://127.0.0.1:4174/service_worker.js'),
  ).toEqual([])
})

test('a port other than the usual one is said, with the address where a project may be kept', async () => {
  const notices = await noticesOf(answers('{"app":"reach-atlas","usualPort":4173}'))
  expect(notices).toEqual([expect.stringMatching(/kept at 127\.0\.0\.1:4173 is not seen here/)])
})

test('another app served at the address is said, whatever it answers', async () => {
  for (const get of [
    answers('not found', 404),
    answers('<!doctype html>'),
    answers('{"app":"other"}'),
    answers('null'),
  ])
    expect(await noticesOf(get)).toEqual([
      expect.stringMatching(/^Another app is being served at 127\.0\.0\.1:4174/),
    ])
})

test('the service worker of another app is said by its name', async () => {
  const notices = await noticesOf(answers('{"app":"reach-atlas"}'), 'http://127.0.0.1:4174/sw.js')
  expect(notices).toEqual([expect.stringMatching(/\(\/sw\.js\)/)])
})

test('nobody is asked without a network, and a server that has stopped is no other app', async () => {
  const fails: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'))
  expect(await noticesOf(fails)).toEqual([])
  expect(await noticesOf(answers('{"app":"other"}'), null, false)).toEqual([])
})
