/* Bytes of characters that part records, cells and lines, in ASCII and in UTF-8. */
export const LINE_FEED = 0x0a
export const CARRIAGE_RETURN = 0x0d
export const QUOTE = 0x22
