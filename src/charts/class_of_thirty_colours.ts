import { UNKNOWN_GROUP } from '../domain/class_of_thirty/breakdown'
import { SUBMAJOR_GROUPS } from '../domain/jobs/job_groups'
import type { Lens } from '../domain/class_of_thirty/lens'

/** What the picture stands on: a page, or the presenter's stage. */
export type Ground = 'paper' | 'stage'

/**
 * Fourteen colours a ground, found by annealing: each is 3:1 or better on its ground, and any two stay apart for
 * full, protan, deutan and tritan sight (a test measures both). Those of the stage keep 3:1 where daylight washes a
 * projector out. A group keeps its hue from one ground to the other. An icon and a label always stand beside them.
 */
const COLOURS: Readonly<Record<Ground, readonly string[]>> = {
  paper: [
    ...['#819676', '#d67822', '#4c5204', '#117f7e', '#314ba6', '#483118', '#2b227e'],
    ...['#956802', '#a33249', '#63024d', '#7b60c4', '#793876', '#5e8fea', '#b87ab5'],
  ],
  stage: [
    ...['#64ffa5', '#e28b2f', '#b4fe39', '#65d994', '#a6b2c3', '#b46b24', '#6070f7'],
    ...['#f1b431', '#f04e7a', '#ffdcff', '#846fbd', '#a58abe', '#6d9dff', '#d5bdff'],
  ],
}

/** Which of the fourteen each group takes, in code order. */
const COLOUR_INDEXES: Readonly<
  Record<Exclude<Lens, 'section' | 'submajor' | 'openings' | 'own'>, Readonly<Record<string, number>>>
> = {
  sector: {
    ...{ 'A+B+D+E': 0, C: 1, F: 2, G: 3, H: 4, I: 5, J: 6 },
    ...{ 'K+L': 7, M: 8, N: 9, O: 10, P: 11, Q: 12, 'R+S+T': 13 },
  },
  occupation: { '1': 6, '2': 3, '3': 8, '4': 7, '5': 1, '6': 12, '7': 13, '8': 2, '9': 10 },
  skill: {
    ...{ '21+22+23+24': 3, '11': 6, '31+32+33+34+35': 8, '51+52+53+54': 1, '12': 7 },
    ...{ '41+42+61+62+63+71+72+81+82': 12, '91+92': 10 },
  },
  stem: {
    '21+31+52': 8,
    '11+12+22+23+24+32+33+34+35+41+42+51+53+54+61+62+63+71+72+81+82+91+92': 4,
  },
  sex: { f: 7, m: 4 },
  fsm: { eligible: 1, not: 4 },
  reached: { met: 3, perhaps: 7, not: 4 },
  encounters: { four: 6, two: 12, one: 3, perhaps: 7, none: 4 },
}

/** The index of a code's colour. The 26 occupations go through the fourteen in turn: no three share one. */
function colourIndexOf(lens: Lens, code: string): number | undefined {
  switch (lens) {
    case 'section':
      return Object.entries(COLOUR_INDEXES.sector).find(([sections]) => sections.includes(code))?.[1]
    case 'own':
      return (Number(code) - 1) % COLOURS.paper.length
    case 'openings':
      return COLOUR_INDEXES.occupation[code]
    case 'submajor':
      return colourOfSubmajor(SUBMAJOR_GROUPS.findIndex((group) => group.code === code))
    case 'sex':
      return COLOUR_INDEXES.sex[code.slice(-1)]
    case 'sector':
    case 'occupation':
    case 'skill':
    case 'stem':
    case 'fsm':
    case 'reached':
    case 'encounters':
      return COLOUR_INDEXES[lens][code]
  }
}

/** The second turn through the colours begins further on, so that no two of the larger occupations share one. */
const colourOfSubmajor = (place: number): number => (place < 14 ? place : place - 14 + 9) % 14

/** Grey is no group's: 3:1 or better on both grounds. */
const UNKNOWN_COLOUR = '#808080'

/** A group's colour on a ground, as #rrggbb. */
export const groupColour = (lens: Lens, code: string, ground: Ground): string =>
  (code === UNKNOWN_GROUP ? undefined : COLOURS[ground][colourIndexOf(lens, code) ?? 0]) ?? UNKNOWN_COLOUR

export interface GroundInks {
  readonly ground: string
  readonly ink: string
  readonly muted: string
  readonly line: string
  /** A thin edge: hair and clothes stay apart from the ground, where daylight washes a projector out too. */
  readonly edge: string
}

export const GROUND_INKS: Readonly<Record<Ground, GroundInks>> = {
  paper: {
    ground: '#fbfaf7',
    ink: '#12233a',
    muted: '#445163',
    line: '#e3e0d8',
    edge: '#667180',
  },
  stage: {
    ground: '#0e1b2e',
    ink: '#f6f3ea',
    muted: '#c3cad6',
    line: '#33435c',
    edge: '#a9b4c6',
  },
}

/** Relative luminance of #rrggbb, 0 to 1 (WCAG 2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, 1 to 21 (WCAG 2). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const BADGES = ['#ffffff', '#0e1b2e'] as const

/** How much white a bright room adds to a projector's picture, 0 to 1. */
const DAYLIGHT = 0.2

/** A colour as a projector shows it in a bright room, where black is grey. */
export const washedOut = (colour: string): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const channel = parseInt(colour.slice(at, at + 2), 16)
      return Math.round(channel + DAYLIGHT * (255 - channel))
        .toString(16)
        .padStart(2, '0')
    })
    .join('')}`

/** The icon's colour on a group's colour: white, or navy where white is lost on a washed-out projector. */
export const badgeColour = (body: string): string =>
  contrast(washedOut(BADGES[0]), washedOut(body)) >= 3 ? BADGES[0] : BADGES[1]
