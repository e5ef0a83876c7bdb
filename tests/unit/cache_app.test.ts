import { beforeEach, expect, test } from 'vitest'
import { cacheApp } from '../../src/cache_app'

class Worker extends EventTarget {
  state = 'installing'
  become(state: string): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}
class Registration extends EventTarget {
  waiting: Worker | null = null
  installing: Worker | null = null
  find(): Worker {
    this.installing = new Worker()
    this.dispatchEvent(new Event('updatefound'))
    return this.installing
  }
}

let notices: string[]
beforeEach(() => (notices = []))
const keep = (registration: Registration | Error, controller: Worker | null) => {
  const register = () =>
    registration instanceof Error ? Promise.reject(registration) : Promise.resolve(registration)
  const workers = { controller, register } as unknown as ServiceWorkerContainer
  return cacheApp(workers, (words) => notices.push(words))
}

test('the first visit is told nothing, though the app is kept meanwhile', async () => {
  const registration = new Registration()
  await keep(registration, null)
  registration.find().become('installed')
  expect(notices).toEqual([])
})

test('a newer app is told of once it is whole, or at once where it waits already', async () => {
  const registration = new Registration()
  await keep(registration, new Worker())
  const newer = registration.find()
  expect(notices).toEqual([])
  newer.become('installed')
  expect(notices).toEqual([expect.stringContaining('once every tab of this one is closed')])
  newer.become('activated')
  registration.installing = null
  registration.waiting = newer
  await keep(registration, new Worker())
  expect(notices).toHaveLength(2)
})

test('a newer app that is on its way when the page opens is told of too', async () => {
  const registration = new Registration()
  const newer = registration.find()
  await keep(registration, new Worker())
  newer.become('installed')
  expect(notices).toHaveLength(1)
})

test('a browser that keeps nothing is no trouble', async () => {
  await keep(new Error('not in a private window'), null)
  await cacheApp(undefined, () => notices.push(''))
  expect(notices).toEqual([])
})
