/** Letters and digits only, in lower case: texts that differ in case, spaces and punctuation share one key. Its twin is match_key in reading.sql. */
export const matchKey = (written: string): string => written.toLowerCase().replace(/[^a-z0-9]/g, '')
