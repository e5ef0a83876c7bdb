const DAY = 86_400_000
/** Spreadsheets keep a time of day as a moment before their first day. */
const FIRST_DAY = Date.UTC(1900, 0, 1)

function momentText(moment: Date): string {
  const seconds = new Date(Math.round(moment.getTime() / 1000) * 1000)
  if (Number.isNaN(seconds.getTime())) return ''
  const [day = '', time = ''] = seconds.toISOString().slice(0, -5).split('T')
  if (seconds.getTime() < FIRST_DAY && seconds.getTime() > FIRST_DAY - 3 * DAY) return time
  return time === '00:00:00' ? day : `${day} ${time}`
}

const plainJson = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value

/**
 * A typed value as a CSV file would write it: nothing as '', a moment in UTC as "2024-02-01" or "2024-02-01 09:30:00",
 * bytes as the text they spell, and whatever is nested as JSON.
 */
export function cellText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
      return Number.isNaN(value) ? '' : String(value)
    case 'bigint':
    case 'boolean':
      return String(value)
    case 'object':
      if (value === null) return ''
      if (value instanceof Date) return momentText(value)
      if (value instanceof Uint8Array) return new TextDecoder().decode(value)
      return JSON.stringify(value, plainJson)
    case 'undefined':
    case 'function':
    case 'symbol':
      return ''
  }
}
