import { openOnDesktop } from './desktop_browser'
import { buildApp, movedPortNotice, serveApp } from './production'

/** What is kept in a browser belongs to a port, so it is the same every time it can be. */
const USUAL_PORT = 4173

const printLine = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

printLine('Building Reach Atlas …')
await buildApp()
const { address, port } = await serveApp(USUAL_PORT)
const moved = movedPortNotice(USUAL_PORT, port)
if (moved) printLine(moved)
printLine(
  `Reach Atlas is running at ${address.replace(/\/$/, '')} — your data stays on this computer. Press Ctrl+C to stop.`,
)
openOnDesktop(address)
