/** "Activity.StartDate" → "startdate": case, spaces, punctuation and the table name of an export do not count. */
export const foldHeading = (heading: string): string =>
  heading
    .trim()
    .replace(/^\w+\.(?=\w+$)/, '')
    .toLowerCase()
    .replaceAll('%', 'percent')
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]/g, '')
