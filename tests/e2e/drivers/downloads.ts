import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { pdfText } from './pdf_text'

/** A file the app gave the person. */
export interface DownloadedFile {
  readonly fileName: string
  readonly bytes: Buffer
}

/** Presses the button of that name, such as "Coverage (CSV)", and reads what it gives. */
export async function download(page: Page, button: string): Promise<DownloadedFile> {
  const downloadEvent = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const file = await downloadEvent
  return { fileName: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** A page on paper, in points, and how many there are. */
export interface PrintedPage {
  readonly pages: number
  readonly mediaBox: string | undefined
  /** The words of each page, without spaces. */
  readonly text: () => readonly string[]
}

/** The page as the browser prints it: a PDF whose page objects can be counted. */
export async function printPage(page: Page): Promise<PrintedPage> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return {
    pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0,
    mediaBox: /\/MediaBox \[([^\]]*)\]/.exec(pdf)?.[1],
    text: () => pdfText(pdf),
  }
}
