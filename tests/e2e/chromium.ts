import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium as playwright } from '@playwright/test'
import { usualPlaces } from './chromium_places'

/** A Chromium that answers, and how it was come by. */
export interface FoundChromium {
  readonly path: string
  readonly from: 'environment' | 'Playwright' | 'system' | 'installed just now'
}

/** What the search asks of the machine; replaced in the unit test. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly playwrightPath: () => string
  readonly systemPaths: () => readonly string[]
  readonly answers: (path: string) => boolean
  readonly installPlaywright: () => void
  /** False where there is no Debian to ask, or no right to. */
  readonly installDebian: () => boolean
}

const isRoot = (): boolean => process.getuid?.() === 0

/** WebGL without a graphics card, and a browser that asks nothing of the network for itself. */
export const CHROMIUM_FLAGS: readonly string[] = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // WebGL has its own surface all the same; without a graphics card, putting the page together with it as well is dear.
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const ENVIRONMENT_NAMES = ['REACH_ATLAS_CHROMIUM', 'CHROME_PATH']

/**
 * The first Chromium that answers: the one an environment variable names, Playwright's own, the system's,
 * else one installed now by Playwright or, as root on Debian, by apt.
 * Throws one sentence saying what to run when none can be had, or when the variable names one that does not answer.
 */
export function findChromium(machine: Machine = thisMachine): FoundChromium {
  const name = ENVIRONMENT_NAMES.find((each) => machine.env[each])
  const named = name === undefined ? undefined : machine.env[name]
  if (named !== undefined) {
    if (machine.answers(named)) return { path: named, from: 'environment' }
    throw new Error(`${name} names ${named}, which does not start: correct it or unset it.`)
  }
  const own = machine.playwrightPath()
  if (machine.answers(own)) return { path: own, from: 'Playwright' }
  const system = machine.systemPaths().find(machine.answers)
  if (system !== undefined) return { path: system, from: 'system' }
  return installChromium(machine, own)
}

function installChromium(machine: Machine, own: string): FoundChromium {
  machine.installPlaywright()
  if (machine.answers(own)) return { path: own, from: 'installed just now' }
  const packaged = machine.installDebian() ? machine.systemPaths().find(machine.answers) : undefined
  if (packaged !== undefined) return { path: packaged, from: 'installed just now' }
  throw new Error(
    'No Chromium was found and none could be installed: run "npx playwright install --with-deps chromium", ' +
      'or set REACH_ATLAS_CHROMIUM to the path of one.',
  )
}

/** A download that stalls is given up, so that the next way can be tried. */
const PLAYWRIGHT_LIMIT_MS = 180_000
const DEBIAN_LIMIT_MS = 300_000

function succeeds(timeout: number, command: string, ...args: readonly string[]): boolean {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  }
  return spawnSync(command, args, { stdio: 'inherit', env, timeout }).status === 0
}

const thisMachine: Machine = {
  env: process.env,
  playwrightPath: () => playwright.executablePath(),
  systemPaths: () => usualPlaces(process.platform, process.env),
  // chrome.exe opens a window when asked its version, so on Windows it is enough that it is there.
  answers: (path) =>
    existsSync(path) &&
    (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0),
  installPlaywright: () => {
    const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
    const libraries = isRoot() && process.platform === 'linux' ? ['--with-deps'] : []
    succeeds(PLAYWRIGHT_LIMIT_MS, process.execPath, cli, 'install', '--no-shell', ...libraries, 'chromium')
  },
  installDebian: () =>
    isRoot() &&
    existsSync('/etc/debian_version') &&
    succeeds(DEBIAN_LIMIT_MS, 'apt-get', 'update') &&
    succeeds(DEBIAN_LIMIT_MS, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'),
}
