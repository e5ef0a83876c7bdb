import { seatGroups } from '../domain/class_of_thirty/class_of_thirty'
import type { ClassGroup, ClassOfThirty } from '../domain/class_of_thirty/class_of_thirty'
import type { Lens } from '../domain/class_of_thirty/lens'
import type { Seat } from '../domain/class_of_thirty/seating'
import { badgeColour, GROUND_INKS, groupColour } from './class_of_thirty_colours'
import type { Ground } from './class_of_thirty_colours'
import { groupIcon, ICON_SIZE } from './class_of_thirty_icons'
import { BADGE, FIGURE_BOX, APPEARANCES, PLAIN } from './class_of_thirty_people'
import type { FigureInk, Appearance } from './class_of_thirty_people'

/** Two rows of five, five of six, or the hundred square; any other number about as wide as it is high. */
const columnsOf = (size: number): number => (size === 10 ? 5 : Math.ceil(Math.sqrt(size)))
const GAP = { x: 22, y: 16 }

/** With more children than this, figures are too small for faces and icons. */
const MAX_FACES = 100

/** A shape as it is painted, in the figure's own box. */
export interface PaintedShape {
  readonly path: string
  readonly colour: string
  readonly line?: number
}

/** One of the children, ready to draw. */
export interface FigureMark {
  /** Who it is: the same number is the same child in every picture of this size. */
  readonly child: number
  readonly group: ClassGroup
  /** Left and top, in the picture's units. */
  readonly x: number
  readonly y: number
  /** Which of its group's children it is, from 1. */
  readonly number: number
  /** Its group is not to be told yet, by no words either. */
  readonly hidden?: true
  readonly edge: string
  readonly shapes: readonly PaintedShape[]
  readonly badge: BadgeMark
}

export interface BadgeMark {
  readonly path: string
  readonly colour: string
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** All of them, in rows. */
export interface ClassMarks {
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly figures: readonly FigureMark[]
}

/**
 * A class as figures: groups side by side, in the class's order. A child keeps its appearance whatever its group.
 * Without seats, children stand from the first place on.
 */
export function classMarks(
  classOf: ClassOfThirty,
  lens: Lens,
  ground: Ground,
  seats?: readonly Seat[],
): ClassMarks {
  const places = seatGroups(classOf)
  const columns = columnsOf(classOf.size)
  const figures = places.map((group, at): FigureMark => {
    const child = seats?.[at]?.child ?? at
    const plain = classOf.size > MAX_FACES
    const own = appearanceOf(child, columns)
    // A face beside "women" or "men" would say who is which, and the figures know no person.
    const appearance = own && (plain || lens === 'sex') ? { ...own, shapes: PLAIN } : own
    const badge = badgeMark(lens, group.code, ground)
    return {
      child,
      group,
      x: (at % columns) * (FIGURE_BOX.width + GAP.x),
      y: Math.floor(at / columns) * (FIGURE_BOX.height + GAP.y),
      number: at - places.indexOf(group) + 1,
      edge: GROUND_INKS[ground].edge,
      shapes: appearance ? paintedShapes(appearance, groupColour(lens, group.code, ground)) : [],
      badge: plain ? { ...badge, path: '' } : badge,
    }
  })
  const rows = Math.ceil(places.length / columns)
  return {
    width: columns * (FIGURE_BOX.width + GAP.x) - GAP.x,
    height: rows * (FIGURE_BOX.height + GAP.y) - GAP.y,
    columns,
    figures,
  }
}

/** Shapes of one appearance in the colours of another, so that of a hundred children no two look the same. */
function appearanceOf(child: number, columns: number): Appearance | undefined {
  const row = Math.floor(child / columns)
  const look = child + shiftOfRow(columns, row)
  const shapes = APPEARANCES[look % APPEARANCES.length]
  const colours = APPEARANCES[(look + 3 * Math.floor(child / APPEARANCES.length)) % APPEARANCES.length]
  return shapes && colours ? { ...colours, shapes: shapes.shapes } : undefined
}

/** Where a row is as long as the cycle of appearances, each row begins further on, so that rows differ. */
const shiftOfRow = (columns: number, row: number): number =>
  columns % APPEARANCES.length === 0 ? 3 * row : 0

function paintedShapes({ shapes, skin, hair }: Appearance, body: string): PaintedShape[] {
  const colours: Readonly<Record<FigureInk, string>> = { body, skin, hair, features: '#1c1512' }
  return shapes.map(({ path, ink, line }) => ({
    path,
    colour: colours[ink],
    ...(line === undefined ? {} : { line }),
  }))
}

const badgeMark = (lens: Lens, code: string, ground: Ground): BadgeMark => ({
  path: groupIcon(lens, code),
  colour: badgeColour(groupColour(lens, code, ground)),
  x: BADGE.x - BADGE.size / 2,
  y: BADGE.y - BADGE.size / 2,
  scale: BADGE.size / ICON_SIZE,
})

/** The place in the class an arrow key leads to, or undefined for any other key. */
export function placeAfterKey(
  key: string,
  place: number,
  columns: number,
  places: number,
): number | undefined {
  const last = places - 1
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, place + 1)
    case 'ArrowLeft':
      return Math.max(0, place - 1)
    case 'ArrowDown':
      return place + columns > last ? place : place + columns
    case 'ArrowUp':
      return place - columns < 0 ? place : place - columns
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}
