import { expect, test } from 'vitest'
import { findChromium, type Machine } from '../../e2e/chromium'
import { usualPlaces } from '../../e2e/chromium_places'

interface Facts {
  readonly env?: Record<string, string>
  readonly present?: readonly string[]
  readonly playwrightInstalls?: boolean
  readonly debianInstalls?: boolean
}

/** A machine on which only the given paths answer, and installing adds to them. */
function machineWith({ env = {}, present = [], playwrightInstalls, debianInstalls }: Facts) {
  const there = new Set(present)
  const installs: string[] = []
  const machine: Machine = {
    env,
    playwrightPath: () => '/own/chrome',
    systemPaths: () => ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    answers: (path) => there.has(path),
    installPlaywright: () => {
      installs.push('playwright')
      if (playwrightInstalls) there.add('/own/chrome')
    },
    installDebian: () => {
      installs.push('debian')
      if (debianInstalls) there.add('/usr/bin/chromium')
      return debianInstalls ?? false
    },
  }
  return { machine, installs }
}

const everywhere = ['/named', '/other', '/own/chrome', '/usr/bin/chromium', '/usr/bin/google-chrome']

test('our own variable comes before CHROME_PATH, and both before anything installed', () => {
  const both = { REACH_ATLAS_CHROMIUM: '/named', CHROME_PATH: '/other' }
  expect(findChromium(machineWith({ env: both, present: everywhere }).machine)).toEqual({
    path: '/named',
    from: 'environment',
  })
  const other = machineWith({ env: { CHROME_PATH: '/other' }, present: everywhere })
  expect(findChromium(other.machine).path).toBe('/other')
})

test('a variable that names nothing is said, never passed over', () => {
  const { machine } = machineWith({ env: { CHROME_PATH: '/gone' }, present: everywhere })
  expect(() => findChromium(machine)).toThrow(
    'CHROME_PATH names /gone, which does not start: correct it or unset it.',
  )
})

test("Playwright's own comes before the system's, and nothing is installed while one answers", () => {
  const own = machineWith({ present: everywhere })
  expect(findChromium(own.machine)).toEqual({ path: '/own/chrome', from: 'Playwright' })
  const system = machineWith({ present: ['/usr/bin/google-chrome', '/usr/bin/chromium'] })
  expect(findChromium(system.machine)).toEqual({ path: '/usr/bin/chromium', from: 'system' })
  expect([...own.installs, ...system.installs]).toEqual([])
})

test('with none, Playwright installs one; where it cannot, Debian does', () => {
  const first = machineWith({ playwrightInstalls: true })
  expect(findChromium(first.machine)).toEqual({ path: '/own/chrome', from: 'installed just now' })
  expect(first.installs).toEqual(['playwright'])
  const second = machineWith({ debianInstalls: true })
  expect(findChromium(second.machine)).toEqual({ path: '/usr/bin/chromium', from: 'installed just now' })
  expect(second.installs).toEqual(['playwright', 'debian'])
})

test('when none can be had, one sentence says what to run', () => {
  expect(() => findChromium(machineWith({}).machine)).toThrow(
    /^No Chromium was found and none could be installed: run "npx playwright install .* chromium", or set REACH_ATLAS_CHROMIUM/,
  )
})

test('the usual places follow the system', () => {
  expect(usualPlaces('linux', { PATH: '/opt/bin:/usr/bin' }).slice(0, 2)).toEqual([
    '/opt/bin/chromium',
    '/usr/bin/chromium',
  ])
  expect(usualPlaces('darwin', { HOME: '/Users/a' })).toContain(
    '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  )
  expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ])
})
