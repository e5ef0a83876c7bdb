/** What a shape of a figure is painted with: the group's colour, or the figure's own skin, hair or cloth. */
export type FigureInk = 'body' | 'skin' | 'hair' | 'features'

export interface FigureShape {
  readonly path: string
  readonly ink: FigureInk
  /** Width of a line; a shape without one is filled. */
  readonly line?: number
}

/**
 * How a figure looks. It says nothing about a job: appearances repeat in turn through the class, whatever the groups
 * are.
 */
export interface Appearance {
  readonly shapes: readonly FigureShape[]
  readonly skin: string
  readonly hair: string
}

/** Every figure is drawn in a box of this size, feet cut off by its lower edge. */
export const FIGURE_BOX = { width: 100, height: 118 }

/** Where the icon goes on a figure: middle and side. */
export const BADGE = { x: 50, y: 94, size: 34 }

const BODY = 'M9 118C9 86 24 69 50 69C76 69 91 86 91 118z'
const NECK = 'M41 52h18v17c0 7-18 7-18 0z'
const FACE = 'M30 37a20 21 0 1 0 40 0a20 21 0 1 0-40 0z'
const EYES = 'M43 38h.1M57 38h.1'
const SMILE = 'M44.5 46.5C47.5 49.5 52.5 49.5 55.5 46.5'
const GLASSES = 'M36.5 38a6 6 0 1 0 12 0a6 6 0 1 0-12 0M51.5 38a6 6 0 1 0 12 0a6 6 0 1 0-12 0M48.5 37.5h3'

/** Hair, or what covers it: what lies behind the head and what lies before it. */
interface Hair {
  readonly behind?: string
  readonly before: string
}

const CROP = 'M28.5 38C25 2 75 2 71.5 38C69 29 64 25 50 25C36 25 31 29 28.5 38z'
const HAIR = {
  crop: { before: CROP },
  parting: { before: 'M28.5 40C23 1 77 0 71.5 40C70 31 66 27 58 26C50 32 38 32 33 31C30 33 29 36 28.5 40z' },
  bob: {
    behind: 'M26 56C20 8 80 8 74 56C74 60 26 60 26 56z',
    before: 'M29 38C26 4 74 4 71 38C66 29 58 28 46 27C40 30 33 32 29 38z',
  },
  long: {
    behind: 'M25 76C20 60 20 8 50 11C80 8 80 60 75 76C68 79 32 79 25 76z',
    before: 'M29 40C28 15 72 15 71 40C69 31 60 27 50 22C42 27 31 31 29 40z',
  },
  curls: {
    behind:
      'M50 8a13 13 0 0 1 15 5a12 12 0 0 1 11 13a12 12 0 0 1 0 18a10 10 0 0 1-10 11H34a10 10 0 0 1-10-11a12 12 0 0 1 0-18a12 12 0 0 1 11-13a13 13 0 0 1 15-5z',
    before: 'M30 34a7 7 0 0 1 8-8a8 8 0 0 1 12-3a8 8 0 0 1 12 3a7 7 0 0 1 8 8C71 14 29 14 30 34z',
  },
  bun: { behind: 'M40 9a10 8 0 1 0 20 0a10 8 0 1 0-20 0z', before: CROP },
  plaits: {
    behind: 'M24 36h9v34a4.5 5 0 0 1-9 0zM67 36h9v34a4.5 5 0 0 1-9 0z',
    before: 'M27.5 40C23 2 77 2 72.5 40C68 30 60 28 50 20C40 28 32 30 27.5 40z',
  },
  spikes: {
    before:
      'M28.5 37L27 23L35 20L37 11L46 15L54 9L60 16L69 14L68 22L74 26L71.5 37C68 29 62 27 50 27C38 27 32 29 28.5 37z',
  },
  headscarf: {
    behind: 'M24 40C24 6 76 6 76 40C76 58 82 66 84 78C70 86 30 86 16 78C18 66 24 58 24 40z',
    before:
      'M24 40C24 6 76 6 76 40C76 60 66 70 50 70C34 70 24 60 24 40zM32.5 40C32.5 52 40 58 50 58C60 58 67.5 52 67.5 40C67.5 28 60 23 50 23C40 23 32.5 28 32.5 40z',
  },
  turban: { before: 'M28 34C20 20 32 8 50 8C68 8 80 20 72 34C66 27 58 24 50 18C42 24 34 27 28 34z' },
} satisfies Record<string, Hair>

function appearance(hair: Hair, skin: string, hairColour: string, glasses = false): Appearance {
  const shapes: FigureShape[] = [
    { path: BODY, ink: 'body' },
    { path: NECK, ink: 'skin' },
    { path: FACE, ink: 'skin' },
    { path: hair.before, ink: 'hair' },
    { path: EYES, ink: 'features', line: 4.5 },
    { path: SMILE, ink: 'features', line: 2 },
  ]
  if (hair.behind !== undefined) shapes.unshift({ path: hair.behind, ink: 'hair' })
  if (glasses) shapes.push({ path: GLASSES, ink: 'features', line: 1.6 })
  return { shapes, skin, hair: hairColour }
}

/** A figure too small for a face, or for an icon: head and shoulders in the group's colour. */
export const PLAIN: readonly FigureShape[] = [
  { path: `${BODY}M24 34a26 27 0 1 0 52 0a26 27 0 1 0-52 0z`, ink: 'body' },
]

/** Ten, so that with up to nine columns the same appearance never forms a straight line down the class. */
export const APPEARANCES: readonly Appearance[] = [
  appearance(HAIR.bob, '#f0cba6', '#7a4a22'),
  appearance(HAIR.crop, '#8d5a3a', '#2c211c'),
  appearance(HAIR.curls, '#a86d44', '#33241c'),
  appearance(HAIR.spikes, '#f4d6b8', '#b9772f', true),
  appearance(HAIR.headscarf, '#d9a877', '#4d6580'),
  appearance(HAIR.parting, '#e3b48a', '#4a3122'),
  appearance(HAIR.plaits, '#7d4e32', '#2a1f1b'),
  appearance(HAIR.turban, '#c08f63', '#8c4a3c'),
  appearance(HAIR.long, '#f2d0ad', '#9c4526', true),
  appearance(HAIR.bun, '#cf9a6c', '#3c2a20'),
]
