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

/** The words of the view in order, as a reader sees them. */
export const wordsOfView = async (page: Page): Promise<string[]> =>
  (await page.getByRole('main').innerText()).split(/\s+/).filter((word) => word !== '')
