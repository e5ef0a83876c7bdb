const MARKS: Readonly<Record<string, string>> = { '%': '%25', '|': '%7C', ':': '%3A', ';': '%3B' }

/** A name without the marks that part values in an address. */
export const marked = (name: string): string => name.replace(/[%|:;]/g, (mark) => MARKS[mark] ?? mark)

/** The name again, also of a link in which fewer marks were written so. */
export const unmarked = (text: string): string =>
  text.replaceAll('%3B', ';').replaceAll('%3A', ':').replaceAll('%7C', '|').replaceAll('%25', '%')
