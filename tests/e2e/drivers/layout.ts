import type { Page } from '@playwright/test'

/** What a screen must be whatever is on it; each fault is one line that names the element. */
export interface ScreenFaults {
  /** Text of every first-level heading that is not under a dialog. */
  readonly headings: readonly string[]
  /** Targets under 24 px (WCAG 2.5.8), but for links within a sentence. */
  readonly small: readonly string[]
  /** Elements that stick out sideways of the window or of the box around them, or whose words are cut with no mark. */
  readonly outside: readonly string[]
  /** CSS px that the page itself scrolls beyond the window, as no view does that scrolls within its panels. */
  readonly below: number
}

export const screenFaults = (page: Page): Promise<ScreenFaults> => page.evaluate(measureScreen)

/* Runs inside the page, so it stands alone. */
function measureScreen(): ScreenFaults {
  const SMALLEST = 24
  const root = document.querySelector('dialog[open], [role=dialog]') ?? document.body
  const isVisible = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('.visually-hidden') &&
    getComputedStyle(element).clipPath !== 'inset(50%)'
  const describe = (element: Element): string => {
    const { width, height } = element.getBoundingClientRect()
    const words = element.getAttribute('aria-label') ?? element.textContent.trim()
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${words.slice(0, 40)}” ${Math.round(width)} × ${Math.round(height)}`
  }
  const inSentence = (element: Element): boolean =>
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    )
  const labelled = (element: Element): readonly Element[] =>
    element instanceof HTMLInputElement ? [element, ...(element.labels ?? [])] : [element]
  const isLarge = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    return width >= SMALLEST - 0.5 && height >= SMALLEST - 0.5
  }
  const targets = [
    ...root.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [role=button], [role=slider]',
    ),
  ]
  /** A wide table scrolls in a box of its own that has a name and takes the keyboard. */
  const scrollsByKeyboard = (box: Element): boolean =>
    box.matches('[role="region"][tabindex="0"]') && getComputedStyle(box).overflowX === 'auto'
  /** The edge of the box that an element has to stay in: the nearest one around it that scrolls or cuts, or the window. */
  const rightEdge = ({ parentElement: parent }: Element): number => {
    const known = parent ? rightEdges.get(parent) : undefined
    if (known !== undefined) return known
    const edge = rightEdgeWithin(parent)
    if (parent) rightEdges.set(parent, edge)
    return edge
  }
  const rightEdges = new Map<Element, number>()
  const rightEdgeWithin = (parent: Element | null): number => {
    let edge = Infinity
    for (let around = parent; around && around !== document.body; around = around.parentElement)
      if (scrollsByKeyboard(around)) return edge
      else if (edge === Infinity && getComputedStyle(around).overflowX !== 'visible')
        edge = around.getBoundingClientRect().right
    return Math.min(innerWidth, edge)
  }
  const isCutShort = (element: Element): boolean =>
    element.scrollWidth > element.clientWidth + 1 &&
    element.clientWidth > 0 &&
    getComputedStyle(element).overflowX === 'hidden' &&
    getComputedStyle(element).textOverflow !== 'ellipsis'
  return {
    below: document.documentElement.scrollHeight - document.documentElement.clientHeight,
    headings: [...root.querySelectorAll('h1')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => heading.textContent.trim()),
    small: targets
      .filter((target) => isVisible(target) && !labelled(target).some(isLarge) && !inSentence(target))
      .map(describe),
    outside: [...root.querySelectorAll('*:not(option, svg *)')]
      .filter((element) => isVisible(element) && element.getBoundingClientRect().width > 0)
      .filter(
        (element) => element.getBoundingClientRect().right > rightEdge(element) + 1 || isCutShort(element),
      )
      .map(describe),
  }
}
