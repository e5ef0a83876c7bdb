import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build, preview, type Plugin } from 'vite'
import { IDENTITY_FILE } from './identity'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** This computer only: nothing else on the network can reach the page. */
const HOST = '127.0.0.1'
const PORT_TRIES = 20

/** The built app, being served. */
export interface Served {
  /** "http://127.0.0.1:4173/" */
  readonly address: string
  readonly port: number
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
    plugins: [identityWith(firstPort)],
    preview: { host: HOST, port, strictPort: true, open: false },
  })
  return { address: `http://${HOST}:${port}/`, port, close: () => server.close() }
}

/** Tells the page, which cannot know, at which port the app usually is. */
const identityWith = (usualPort: number): Plugin => ({
  name: 'identity-of-the-app',
  configurePreviewServer({ middlewares }) {
    middlewares.use(`/${IDENTITY_FILE}`, (_, response) => {
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify({ app: 'reach-atlas', usualPort }))
    })
  },
})

/** What to print where the usual port was taken; undefined where it was not. */
export function movedPortNotice(usual: number, port: number): string | undefined {
  if (port === usual) return undefined
  return `Port ${usual} is taken, so Reach Atlas runs at ${port} this time. A project kept at ${usual} is not seen at ${port}: close what uses ${usual} and start again to open it.`
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
