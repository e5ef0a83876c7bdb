/** Milliseconds between one child and the next. */
const PACE = 450

/** Counts children up, one at a time, to `count`; at once where motion is reduced. Returns what stops it. */
export function lightUp(count: number, onLit: (lit: number) => void): () => void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches || count === 0) {
    onLit(count)
    return () => undefined
  }
  let lit = 0
  const ticking = setInterval(() => {
    lit += 1
    onLit(lit)
    if (lit >= count) clearInterval(ticking)
  }, PACE)
  return () => clearInterval(ticking)
}
