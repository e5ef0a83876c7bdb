const EMPLOYERS = ['Acme Ltd', 'Beta plc', 'Gamma', '', 'Delta & Sons']
const TYPES = ['Careers talk', 'STEM club', 'Site visit', 'Mentoring', 'Workshop']
const HEADINGS =
  'Activity ID,Activity date,School URN,Employer,Activity type,Young people,Hours delivering,Status'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const logRow = (row: number): string =>
  [
    `X${(row * 7919) % 100003}`,
    `${twoDigits(1 + ((row * 5) % 28))}/${twoDigits(1 + ((row * 7) % 12))}/${2020 + (row % 5)}`,
    `10000${1 + (row % 6)}`,
    EMPLOYERS[row % 5],
    TYPES[(row * 3) % 5],
    10 + ((row * 13) % 90),
    (row % 6) / 2 + 0.5,
    row % 4 ? 'Delivered' : 'Planned',
  ].join(',')

/** A log of so many rows over six schools, as CSV with its headings. */
export const logCsv = (rows: number): string =>
  [HEADINGS, ...Array.from({ length: rows }, (_, row) => logRow(row))].join('\n')
