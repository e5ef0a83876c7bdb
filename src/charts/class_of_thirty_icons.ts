import { UNKNOWN_GROUP } from '../domain/class_of_thirty/breakdown'
import type { Lens } from '../domain/class_of_thirty/lens'
import { letterIcon } from './letter_icons'

/** Side of the square every icon is drawn in. Icons are lines: stroke them, round, 2 units wide. */
export const ICON_SIZE = 24

const HEART = 'M12 20.5C5 15.5 3 12 3 8.7A4.7 4.7 0 0 1 12 6.8A4.7 4.7 0 0 1 21 8.7C21 12 19 15.5 12 20.5z'
const NURSING = `${HEART}M12 9.5v6M9 12.5h6`
const FLASK = 'M9 3h6M10 3v6L4.5 18.5A1.7 1.7 0 0 0 6 21h12a1.7 1.7 0 0 0 1.5-2.5L14 9V3M7.3 15h9.4'
const SEEDLING =
  'M12 21V10M12 14C12 9 8 7 3.5 7C3.5 12 7 14 12 14M12 11C12 6.5 15.5 4 20.5 4C20.5 9 17 11 12 11'
const COG =
  'M12 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12M12 10a2 2 0 1 0 0 4a2 2 0 1 0 0-4M12 2.5V6M12 18v3.5M2.5 12H6M18 12h3.5M5.3 5.3l2.4 2.4M16.3 16.3l2.4 2.4M18.7 5.3l-2.4 2.4M7.7 16.3l-2.4 2.4'
const BRICKS = 'M3 5h18v14H3zM3 12h18M9 5v7M15 12v7'
const BAG = 'M5 8h14l1 13H4zM8.5 11V7a3.5 3.5 0 0 1 7 0v4'
const CLIPBOARD = 'M6 5h12v16H6zM9.5 3h5v4h-5zM9 12h6M9 16h6'
const COIN =
  'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M15 9a2.8 2.8 0 0 0-5.2 1.4V14c0 1-.6 2-1.3 2.3H15.2M8.3 12.6H13'
const MORTARBOARD = 'M2 9.5L12 5l10 4.5L12 14zM6 11.5V17c2 2.3 10 2.3 12 0v-5.5M22 9.5V16'
const NOTE = 'M9 18V5.5l11-2V16M9 18a3 2.5 0 1 1-6 0a3 2.5 0 1 1 6 0M20 16a3 2.5 0 1 1-6 0a3 2.5 0 1 1 6 0'
const SCISSORS =
  'M8.5 8.5L20 19.5M8.5 15.5L20 4.5M3.5 6.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0M3.5 17.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0'

const SECTORS = {
  'A+B+D+E': SEEDLING,
  C: COG,
  F: BRICKS,
  G: BAG,
  // a van, a cup, a screen
  H: 'M2 6h12v11H2zM14 10h4l4 4v3h-8zM4.5 18a2 2 0 1 0 4 0a2 2 0 1 0-4 0M15.5 18a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  I: 'M4 9h12v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM16 10.5h1.5a2.5 2.5 0 0 1 0 5H16M8 3v3M12 3v3',
  J: 'M3 4h18v12.5H3zM8 21h8M12 16.5V21M10 7.5l-2.7 2.7L10 13M14 7.5l2.7 2.7L14 13',
  'K+L': COIN,
  M: FLASK,
  N: CLIPBOARD,
  // a town hall
  O: 'M3 9l9-6l9 6zM5.5 9v9M10 9v9M14 9v9M18.5 9v9M3 20.5h18',
  P: MORTARBOARD,
  Q: NURSING,
  'R+S+T': NOTE,
} as const

const OCCUPATIONS = {
  // a briefcase, a lamp, a trace on a screen, a letter, a hammer, a heart, a price tag, a wheel, a bucket
  '1': 'M3 8h18v12H3zM9 8V4.5h6V8M3 13h18M12 12v2.5',
  '2': 'M9.5 17.5h5M10 21h4M12 3a6.2 6.2 0 0 0-3.7 11.2c.8.7 1.2 1.6 1.2 3.3h5c0-1.7.4-2.6 1.2-3.3A6.2 6.2 0 0 0 12 3z',
  '3': 'M3 4h18v13H3zM6 11h2.5L10.7 7l2.6 7L15 11h3M8 21h8',
  '4': 'M3 5.5h18v13H3zM3 7l9 7l9-7',
  '5': 'M4 4h11c2.5 0 4.5 1.5 4.5 4.5h-4.5V10H4zM8 10h4v11H8z',
  '6': HEART,
  '7': 'M3.5 12V3.5H12L21 12.5L12.5 21zM7.8 7.8h.1',
  '8': 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M12 14.5V21M3.3 10.5l6.2 1M20.7 10.5l-6.2 1',
  '9': 'M5 9h14l-2 12H7zM5 9a7 5.5 0 0 1 14 0',
} as const

const SECTIONS = {
  ...SECTORS,
  A: SEEDLING,
  // a pickaxe, a bolt of lightning, a drop, a key
  B: 'M4 10C8 3 16 3 20 10C16 7.5 8 7.5 4 10zM12 6v15',
  D: 'M13 2.5L5 13.5h6L9.5 21.5L19 10h-6.5z',
  E: 'M12 3C8 8.5 5.5 11.5 5.5 15a6.5 6.5 0 0 0 13 0C18.5 11.5 16 8.5 12 3z',
  K: COIN,
  L: 'M3.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M11.2 11.2L20.5 20.5M16 16l3-3M18.5 18.5l2-2',
  R: NOTE,
  S: SCISSORS,
  // a house, a globe
  T: 'M3 11.5L12 4l9 7.5M5.5 10v10.5h13V10M10 20.5v-6h4v6',
  U: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
}

const SUBMAJORS = {
  '11': OCCUPATIONS['1'],
  // a shop front
  '12': 'M4 10v10.5h16V10M3 5h18v3a3 3 0 0 1-6 0a3 3 0 0 1-6 0a3 3 0 0 1-6 0zM10 20.5V14h4v6.5',
  '21': FLASK,
  '22': NURSING,
  '23': MORTARBOARD,
  // a chart
  '24': 'M4 4v16.5h16.5M8 16.5v-4M12.5 16.5V8M17 16.5V5.5',
  '31': OCCUPATIONS['3'],
  // a cross, a shield, a note, a hand of cards
  '32': 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
  '33': 'M12 3l8 2.5V12c0 4.5-3.5 7.5-8 9c-4.5-1.5-8-4.5-8-9V5.5zM9 12l2.2 2.2L15.5 10',
  '34': NOTE,
  '35': 'M3 6h12v15H3zM9 6V3h12v15h-6M6.5 11h5M6.5 15h5',
  '41': CLIPBOARD,
  '42': OCCUPATIONS['4'],
  '51': SEEDLING,
  // a spanner
  '52': 'M14.5 9.5a4.8 4.8 0 0 0 6-6l-3.2 3l-2.6-.6l-.6-2.6l3-2.3a4.8 4.8 0 0 0-6 6L3 16.5a2.7 2.7 0 0 0 4 4z',
  '53': BRICKS,
  '54': SCISSORS,
  '61': HEART,
  // a plane, a whistle
  '62': 'M21.5 3L2.5 10.5l6.5 3L12 20.5zM9 13.5L21.5 3',
  '63': 'M12 3l2.7 5.7l6.3.8l-4.6 4.3l1.2 6.2L12 17l-5.6 3l1.2-6.2L3 9.5l6.3-.8z',
  '71': OCCUPATIONS['7'],
  // a headset
  '72': 'M4 14v-2a8 8 0 0 1 16 0v2M3.5 13.5h3.5v5.5H3.5zM17 13.5h3.5v5.5H17zM20 19c0 2-3 2.5-6 2.5',
  '81': COG,
  '82': OCCUPATIONS['8'],
  // a spade
  '91': 'M12 3v10M9 3h6M8 13h8v3.5c0 3-4 5-4 5s-4-2-4-5z',
  '92': OCCUPATIONS['9'],
} as const

const TICK = 'M4.5 12.5l5 5L19.5 6.5'
const PERHAPS = 'M7.5 8.5a4.5 4.5 0 1 1 7 3.7c-1.8 1.2-2.5 2-2.5 4.3M12 20.5h.1'

/** A ring about an icon: women, where the icons are of occupations; letters used again, in a long table. */
const RING = 'M12-3a15 15 0 1 0 0 30a15 15 0 1 0 0-30'

const ICONS: Readonly<Record<Exclude<Lens, 'sex' | 'own'>, Readonly<Record<string, string>>>> = {
  sector: SECTORS,
  section: SECTIONS,
  occupation: OCCUPATIONS,
  submajor: SUBMAJORS,
  skill: {
    '21+22+23+24': OCCUPATIONS['2'],
    '11': OCCUPATIONS['1'],
    '31+32+33+34+35': OCCUPATIONS['3'],
    '51+52+53+54': OCCUPATIONS['5'],
    '12': OCCUPATIONS['7'],
    '41+42+61+62+63+71+72+81+82': OCCUPATIONS['4'],
    '91+92': OCCUPATIONS['9'],
  },
  stem: {
    '21+31+52': FLASK,
    '11+12+22+23+24+32+33+34+35+41+42+51+53+54+61+62+63+71+72+81+82+91+92': OCCUPATIONS['1'],
  },
  openings: OCCUPATIONS,
  fsm: {
    // a fork and a knife, a lunch box
    eligible: 'M5 3v5a3 3 0 0 0 6 0V3M8 3v18M17 13c-2.5-2-2.5-8 0-10v18',
    not: 'M3.5 9h17v11h-17zM8.5 9a3.5 3.5 0 0 1 7 0M3.5 13.5h17',
  },
  reached: { met: TICK, perhaps: PERHAPS, not: 'M5 12h14' },
  encounters: {
    four: 'M15 20.5V3.5L4.5 15h15',
    two: 'M6.5 8.5a5.5 5 0 0 1 11 0c0 4.5-8 6-11 12h11.5',
    one: 'M8 7l4.5-3.5v17M8 20.5h9',
    perhaps: PERHAPS,
    none: 'M12 3.5a5.5 8.5 0 1 0 0 17a5.5 8.5 0 1 0 0-17',
  },
}

/** An icon's path in a square of ICON_SIZE; a ring around it may extend 4 units beyond. */
export function groupIcon(lens: Lens, code: string): string {
  if (code === UNKNOWN_GROUP) return PERHAPS
  if (lens === 'own') return letterIcon(Number(code), RING)
  if (lens !== 'sex') return ICONS[lens][code] ?? ''
  const icon = ICONS.occupation[code.charAt(0)] ?? ''
  return code.endsWith('f') ? `${icon}${RING}` : icon
}
