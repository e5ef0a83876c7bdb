import type { Page } from '@playwright/test'

/** As a browser's translator does it: each text of the view becomes an element of its own, and the old text is gone. */
export const translatePage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walk.nextNode()) {
      const text = walk.currentNode as Text
      if (text.nodeValue?.trim() && !text.parentElement?.closest('svg, option, style, script'))
        texts.push(text)
    }
    for (const text of texts) {
      const font = document.createElement('font')
      font.textContent = text.nodeValue
      text.replaceWith(font)
    }
  })

/** The words of the view in order, as a reader sees them who has scrolled to every row. */
export async function wordsOfView(page: Page): Promise<string[]> {
  const text = await page.getByRole('main').evaluate((main: HTMLElement) => {
    for (const row of main.querySelectorAll('tr')) row.style.contentVisibility = 'visible'
    return main.innerText
  })
  return text.split(/\s+/).filter((word) => word !== '')
}
