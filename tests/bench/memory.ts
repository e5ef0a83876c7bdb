import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'

const LOOK_EVERY_MS = 250

/**
 * Megabytes of memory that the process of the page holds, workers and WASM heaps with it: the largest, as Chromium keeps
 * two or three empty ones ready, which hold 240 MB between them. Undefined where the system does not tell (only Linux does).
 */
export async function pageMemory(browser: Browser): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return Math.max(
    ...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentMegabytes(id)),
  )
}

function residentMegabytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes ?? 0) / 1024
}

/** The most memory that the page held while `work` was done, looked at several times a second. */
export async function peakMemory<T>(
  browser: Browser,
  work: () => Promise<T>,
): Promise<[T, number | undefined]> {
  let peak: number | undefined
  const look = async (): Promise<void> => {
    const held = await pageMemory(browser)
    if (held !== undefined) peak = Math.max(peak ?? 0, held)
  }
  const timer = setInterval(() => void look(), LOOK_EVERY_MS)
  try {
    return [await work(), peak]
  } finally {
    clearInterval(timer)
  }
}
