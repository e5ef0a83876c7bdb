export interface SlidePoint {
  readonly x: number
  readonly y: number
}

/** A step of an outline that a slide can draw: a slide knows no arcs of an SVG's kind. */
export type Step =
  | { readonly kind: 'move' | 'line'; readonly to: SlidePoint }
  | { readonly kind: 'curve'; readonly by: readonly [SlidePoint, SlidePoint]; readonly to: SlidePoint }
  | { readonly kind: 'close' }

const COMMAND = /([MLHVCAZ])([^MLHVCAZ]*)/gi
const NUMBER = /-?\d*\.?\d+/g
const NUMBERS_EACH: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 }

/** An SVG path of M, L, H, V, C, A (circles and ellipses that are not turned) and Z as steps at absolute points. */
export function stepsOf(path: string): Step[] {
  const steps: Step[] = []
  let start: SlidePoint = { x: 0, y: 0 }
  let at = start
  for (const [, letter = '', rest = ''] of path.matchAll(COMMAND)) {
    const command = letter.toUpperCase()
    const from = () => (letter === command ? { x: 0, y: 0 } : at)
    if (command === 'Z') {
      steps.push({ kind: 'close' })
      at = start
      continue
    }
    for (const numbers of inTurns(rest, NUMBERS_EACH[command] ?? 0)) {
      const base = from()
      const point = (place: number): SlidePoint => ({
        x: base.x + (numbers[place] ?? 0),
        y: base.y + (numbers[place + 1] ?? 0),
      })
      const before = at
      switch (command) {
        case 'M':
          at = start = point(0)
          steps.push({ kind: 'move', to: at })
          break
        case 'L':
          at = point(0)
          steps.push({ kind: 'line', to: at })
          break
        case 'H':
          at = { x: point(0).x, y: before.y }
          steps.push({ kind: 'line', to: at })
          break
        case 'V':
          at = { x: before.x, y: base.y + (numbers[0] ?? 0) }
          steps.push({ kind: 'line', to: at })
          break
        case 'C':
          at = point(4)
          steps.push({ kind: 'curve', by: [point(0), point(2)], to: at })
          break
        default: {
          at = point(5)
          const [rx = 0, ry = 0, , large, sweep] = numbers
          steps.push(...arcSteps(before, at, { x: rx, y: ry }, large === 1, sweep === 1))
        }
      }
    }
  }
  return steps
}

function inTurns(text: string, length: number): number[][] {
  const numbers = [...text.matchAll(NUMBER)].map(([number]) => Number(number))
  return Array.from({ length: numbers.length / length }, (_, turn) =>
    numbers.slice(turn * length, (turn + 1) * length),
  )
}

/** An arc as curves of a quarter turn at most (SVG 2, appendix B.2.4, without a turn of the axes). */
function arcSteps(
  from: SlidePoint,
  to: SlidePoint,
  radius: SlidePoint,
  large: boolean,
  sweep: boolean,
): Step[] {
  const half = { x: (from.x - to.x) / 2 / radius.x, y: (from.y - to.y) / 2 / radius.y }
  const reach = half.x ** 2 + half.y ** 2
  const grow = Math.max(1, Math.sqrt(reach))
  const r = { x: radius.x * grow, y: radius.y * grow }
  const aside = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / reach - 1 / grow ** 2) * grow ** 2)
  const centre = {
    x: (from.x + to.x) / 2 + (aside * half.y * r.x) / grow,
    y: (from.y + to.y) / 2 - (aside * half.x * r.y) / grow,
  }
  const angleOf = (point: SlidePoint) => Math.atan2((point.y - centre.y) / r.y, (point.x - centre.x) / r.x)
  const first = angleOf(from)
  const turn = angleOf(to) - first
  const whole = sweep === turn > 0 ? turn : turn + (sweep ? 2 : -2) * Math.PI
  const parts = Math.ceil(Math.abs(whole) / (Math.PI / 2) - 1e-6)
  const tangent = (4 / 3) * Math.tan(whole / parts / 4)
  const on = (angle: number): SlidePoint => ({
    x: centre.x + r.x * Math.cos(angle),
    y: centre.y + r.y * Math.sin(angle),
  })
  const past = (angle: number, by: number): SlidePoint => ({
    x: on(angle).x - by * r.x * Math.sin(angle),
    y: on(angle).y + by * r.y * Math.cos(angle),
  })
  return Array.from({ length: parts }, (_, part): Step => {
    const begin = first + (whole * part) / parts
    const end = first + (whole * (part + 1)) / parts
    return {
      kind: 'curve',
      by: [past(begin, tangent), past(end, -tangent)],
      to: part === parts - 1 ? to : on(end),
    }
  })
}
