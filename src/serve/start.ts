import { openOnDesktop } from './desktop_browser'
import { buildApp, serveApp } from './production'

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

say('Building Reach Atlas …')
await buildApp()
const { address } = await serveApp(4173)
say(
  `Reach Atlas is running at ${address.replace(/\/$/, '')} — your data stays on this computer. Press Ctrl+C to stop.`,
)
openOnDesktop(address)
