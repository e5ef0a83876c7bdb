const RING_OF_O = 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16'
const BOWL_OF_P = 'M7 20V4h6a4.5 4.5 0 0 1 0 9H7'

/** A to Z as lines in a square of ICON_SIZE. */
const LETTERS: readonly string[] = [
  'M5 20L12 4l7 16M7.6 14h8.8',
  'M6.5 4v16H13a4.3 4.3 0 0 0 0-8.6H6.5M6.5 4H12a3.7 3.7 0 0 1 0 7.4',
  'M19 7.5a8 8 0 1 0 0 9',
  'M6 4v16h4a8 8 0 0 0 0-16z',
  'M18 4H7v16h11M7 12h9',
  'M18 4H7v16M7 12h9',
  'M19 7.5a8 8 0 1 0 1 5.5h-6.5',
  'M6 4v16M18 4v16M6 12h12',
  'M12 4v16M8 4h8M8 20h8',
  'M16 4v11a5 5 0 0 1-10 0',
  'M7 4v16M18 4L7 13M11 10l8 10',
  'M7 4v16h11',
  'M4 20V4l8 10l8-10v16',
  'M6 20V4l12 16V4',
  RING_OF_O,
  BOWL_OF_P,
  `${RING_OF_O}M14 14l6 6.5`,
  `${BOWL_OF_P}M12.5 13l5.5 7`,
  'M17.5 6.5C15 3 7 3 7 8C7 13 17.5 11 17.5 16C17.5 21 9 21 6.5 17.5',
  'M5 4h14M12 4v16',
  'M6 4v10a6 6 0 0 0 12 0V4',
  'M5 4l7 16l7-16',
  'M3 4l4.5 16L12 8l4.5 12L21 4',
  'M6 4l12 16M18 4L6 20',
  'M5 4l7 8.5L19 4M12 12.5V20',
  'M6 4h12L6 20h12',
]

/** The letter of a group by its place in a table, counted from 1; `again` marks those after Z, which start anew. */
export const letterIcon = (place: number, again: string): string => {
  const letter = LETTERS[(place - 1) % LETTERS.length] ?? ''
  return place > LETTERS.length ? `${letter}${again}` : letter
}
