import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { freePortFrom } from '../../src/serve/production'
import { CHROMIUM_FLAGS, findChromium } from './chromium'

/** Kept in the environment because every worker process reads this file again and must get the same answers. */
const chromium = (process.env['REACH_ATLAS_CHROMIUM'] ??= findChromium().path)
const port = (process.env['REACH_ATLAS_E2E_PORT'] ??= String(await freePortFrom(4273)))

const address = `http://127.0.0.1:${port}/`
const servesTheBuild = `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`

/**
 * Most tests that open the engine ask little of it: code that runs so briefly is not worth optimising, which took a
 * quarter of the processor time in which files are loaded.
 */
const BRIEF_ENGINE = '--js-flags=--wasm-tiering-budget=100000000 --wasm-lazy-validation'

/**
 * For each window Chromium loads the page of the list below its address bar, which no test sees, in a process of its own:
 * three quarters of what a new browser context takes. Of two such flags the last alone counts, so that the features that
 * Playwright switches off stand here too.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
]

/** Tests begin where a person who has been here before does: the first steps are put away. */
const PUT_AWAY = {
  cookies: [],
  origins: [
    {
      origin: address.slice(0, -1),
      localStorage: [{ name: 'reach-atlas:first-steps', value: 'put away' }],
    },
  ],
}

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // On a machine that is busy with other work a browser can stall; what passes only then is named at the end of the run.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    // Named, the action that waits in vain is found; a test that runs out of time names nothing.
    actionTimeout: 60_000,
    baseURL: address,
    storageState: PUT_AWAY,
    viewport: { width: 1366, height: 768 },
    // A quarter of the pixels: without a graphics card, drawing the map takes nearly half of a test's processor time.
    deviceScaleFactor: 0.5,
    // A flight of the map draws it twenty times over, each time by the processor; tests of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: chromium,
      args: [...CHROMIUM_FLAGS, BRIEF_ENGINE, `--disable-features=${FEATURES_OFF.join(',')}`],
      // People see scroll bars, which take 15 px off a panel.
      ignoreDefaultArgs: ['--hide-scrollbars'],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: process.env['REACH_ATLAS_BUILT'] ? servesTheBuild : `npx vite build && ${servesTheBuild}`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: address,
    timeout: 120_000,
    reuseExistingServer: false,
  },
})
