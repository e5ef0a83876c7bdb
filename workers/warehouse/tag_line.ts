/** What ends a line of tags (src/domain/engagement/tags.ts), in SQL. */
export const TAG_LINE = 'chr(10)'
