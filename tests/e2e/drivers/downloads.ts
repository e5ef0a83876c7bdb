import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

/** A file the app gave the person. */
export interface Downloaded {
  readonly fileName: string
  readonly bytes: Buffer
}

/** Presses the button of that name, such as "Coverage (CSV)", and reads what it gives. */
export async function download(page: Page, button: string): Promise<Downloaded> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const file = await arriving
  return { fileName: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}
