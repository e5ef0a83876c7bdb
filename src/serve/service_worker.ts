import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { IDENTITY_FILE } from './identity.ts'

const WORKER = fileURLToPath(new URL('../../workers/offline/worker.ts', import.meta.url))
const WORKER_FILE = 'service_worker.js'

/** Always fetched from the server, because it names the version of the app. */
const NOT_KEPT: readonly string[] = [WORKER_FILE, IDENTITY_FILE]

interface FileOfTheApp {
  /** From the page’s own folder. */
  readonly url: string
  /** Of what is in it; null where the name says that already. */
  readonly revision: string | null
}

function filesIn(folder: string): FileOfTheApp[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, url: relative(folder, path).replaceAll('\\', '/') }))
    .filter(({ url }) => !NOT_KEPT.includes(url))
    .map(({ path, url }) => ({
      url,
      revision: url.startsWith('assets/')
        ? null
        : createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16),
    }))
}

/** Builds workers/offline when all else is built, and tells it of every file there is. */
export function serviceWorker(): Plugin {
  let folder = ''
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir)
    },
    async closeBundle(failure) {
      if (failure) return
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: {
          FILES_OF_THE_APP: JSON.stringify(filesIn(folder)),
          'process.env.NODE_ENV': JSON.stringify('production'),
        },
        build: {
          outDir: folder,
          emptyOutDir: false,
          rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: WORKER_FILE } },
        },
      })
    },
  }
}
