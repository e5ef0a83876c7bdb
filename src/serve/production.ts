import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** This computer only: nothing else on the network can reach the page. */
const HOST = '127.0.0.1'
const PORT_TRIES = 20

/** The built app, being served. */
export interface Served {
  /** "http://127.0.0.1:4173/" */
  readonly address: string
  close(): Promise<void>
}

/** Writes the production build to dist/. */
export async function buildApp(): Promise<void> {
  await build({ root: ROOT, logLevel: 'warn' })
}

/** Serves dist/ at the first free port from `firstPort`, with the headers that vite.config.ts gives a preview. */
export async function serveApp(firstPort: number): Promise<Served> {
  const port = await freePortFrom(firstPort)
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { host: HOST, port, strictPort: true, open: false },
  })
  return { address: `http://${HOST}:${port}/`, close: () => server.close() }
}

/** The first port from `first` that nothing listens on. Throws when the next 20 are all taken. */
export async function freePortFrom(first: number): Promise<number> {
  for (let port = first; port < first + PORT_TRIES; port++) if (await isFree(port)) return port
  throw new Error(`Ports ${first} to ${first + PORT_TRIES - 1} are all in use: close one and try again.`)
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, HOST, () => probe.close(() => resolve(true)))
  })
