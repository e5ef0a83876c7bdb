import type { Lens } from '../domain/job_groups'

/** Side of the square every icon is drawn in. Icons are lines: stroke them, round, 2 units wide. */
export const ICON_SIZE = 24

const HEART = 'M12 20.5C5 15.5 3 12 3 8.7A4.7 4.7 0 0 1 12 6.8A4.7 4.7 0 0 1 21 8.7C21 12 19 15.5 12 20.5z'
const FLASK = 'M9 3h6M10 3v6L4.5 18.5A1.7 1.7 0 0 0 6 21h12a1.7 1.7 0 0 0 1.5-2.5L14 9V3M7.3 15h9.4'

const OCCUPATIONS = {
  // a briefcase, a lamp, a trace on a screen, a letter, a hammer, a heart, a price tag, a wheel, a bucket
  '1': 'M3 8h18v12H3zM9 8V4.5h6V8M3 13h18M12 12v2.5',
  '2': 'M9.5 17.5h5M10 21h4M12 3a6.2 6.2 0 0 0-3.7 11.2c.8.7 1.2 1.6 1.2 3.3h5c0-1.7.4-2.6 1.2-3.3A6.2 6.2 0 0 0 12 3z',
  '3': 'M3 4h18v13H3zM6 11h2.5L10.7 7l2.6 7L15 11h3M8 21h8',
  '4': 'M3 5.5h18v13H3zM3 7l9 7l9-7',
  '5': 'M4 4h11c2.5 0 4.5 1.5 4.5 4.500h-4.500V10H4zM8 10h4v11H8z',
  '6': HEART,
  '7': 'M3.5 12V3.500H12L21 12.500L12.5 21zM7.8 7.800h.1',
  '8': 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 9.500a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M12 14.500V21M3.3 10.500l6.2 1M20.7 10.500l-6.2 1',
  '9': 'M5 9h14l-2 12H7zM5 9a7 5.5 0 0 1 14 0',
} as const

const ICONS: Readonly<Record<Lens, Readonly<Record<string, string>>>> = {
  sector: {
    // a seedling, a cog, bricks, a bag, a van
    'A+B+D+E':
      'M12 21V10M12 14C12 9 8 7 3.5 7C3.5 12 7 14 12 14M12 11C12 6.5 15.5 4 20.5 4C20.5 9 17 11 12 11',
    C: 'M12 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12M12 10a2 2 0 1 0 0 4a2 2 0 1 0 0-4M12 2.5V6M12 18v3.5M2.5 12H6M18 12h3.5M5.3 5.3l2.4 2.4M16.3 16.3l2.4 2.4M18.7 5.3l-2.4 2.4M7.7 16.3l-2.4 2.4',
    F: 'M3 5h18v14H3zM3 12h18M9 5v7M15 12v7',
    G: 'M5 8h14l1 13H4zM8.5 11V7a3.5 3.5 0 0 1 7 0v4',
    H: 'M2 6h12v11H2zM14 10h4l4 4v3h-8zM4.5 18a2 2 0 1 0 4 0a2 2 0 1 0-4 0M15.5 18a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
    // a cup, a screen, a pound coin, a flask, a clipboard
    I: 'M4 9h12v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM16 10.5h1.5a2.5 2.5 0 0 1 0 5H16M8 3v3M12 3v3',
    J: 'M3 4h18v12.5H3zM8 21h8M12 16.5V21M10 7.5l-2.7 2.7L10 13M14 7.5l2.7 2.7L14 13',
    'K+L':
      'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M15 9a2.8 2.8 0 0 0-5.2 1.4V14c0 1-.6 2-1.3 2.3H15.2M8.3 12.6H13',
    M: FLASK,
    N: 'M6 5h12v16H6zM9.5 3h5v4h-5zM9 12h6M9 16h6',
    // a town hall, a mortarboard, a heart, a note
    O: 'M3 9l9-6l9 6zM5.5 9v9M10 9v9M14 9v9M18.5 9v9M3 20.5h18',
    P: 'M2 9.5L12 5l10 4.5L12 14zM6 11.5V17c2 2.3 10 2.3 12 0v-5.5M22 9.5V16',
    Q: `${HEART}M12 9.5v6M9 12.5h6`,
    'R+S+T': 'M9 18V5.5l11-2V16M9 18a3 2.5 0 1 1-6 0a3 2.5 0 1 1 6 0M20 16a3 2.5 0 1 1-6 0a3 2.5 0 1 1 6 0',
  },
  occupation: OCCUPATIONS,
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
}

/** An icon's path in a square of ICON_SIZE. */
export const groupIcon = (lens: Lens, code: string): string => ICONS[lens][code] ?? ''
