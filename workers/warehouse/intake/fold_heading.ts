/** The table name of an export before its column, unless it says that the column holds what is no longer so. */
export const TABLE_NAME = /^(?!previous|former|old)\w+\.(?=\w+$)/i

/** "Activity.StartDate" → "startdate": case, spaces, punctuation and the table name of an export do not count. */
export const foldHeading = (heading: string): string =>
  heading
    .trim()
    .replace(TABLE_NAME, '')
    .toLowerCase()
    .replaceAll('%', 'percent')
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]/g, '')
