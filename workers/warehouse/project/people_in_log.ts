import { tableFromIPC } from 'apache-arrow'
import type { LoadedStreams } from '../fill_tables'
import { distinctTexts } from '../arrow_columns'
import type { CellContent } from '../intake/kinds/file_kind_definition'
import { keptCell } from '../intake/privacy/kept_cell'

/** A text of the log that an older version saved as it was written, and what is kept of it. */
export interface CleanedText {
  readonly content: CellContent
  readonly written: string
  readonly kept: string
}

type LogTable = 'engagements' | 'waiting_engagements' | 'recoded_types'

/** The columns of text that a log fills, with what they hold. */
export const LOG_TEXTS: Readonly<Record<LogTable, Readonly<Record<string, CellContent>>>> = {
  engagements: { type_as_written: 'words', series: 'words', programme: 'words', tags: 'tags' },
  waiting_engagements: {
    type_as_written: 'words',
    series: 'words',
    programme: 'words',
    tags: 'tags',
    written_name: 'school_names',
    written_place: 'places',
  },
  recoded_types: { type_as_written: 'words' },
}

/** Text that can hold a name of two words, an e-mail address or a long number: other text needs no look. */
const WORTH_A_LOOK = /@|\d[\d ().-]{7,}\d|[A-Za-z][A-Za-z.]*,? +[A-Za-z]/

/**
 * The different texts of a log that name or reach a person. A name of a school is judged by itself, never by its column:
 * the few schools that wait may all be named after people.
 */
export function peopleInLog(streams: LoadedStreams): CleanedText[] {
  const cleaned = new Map<string, CleanedText>()
  for (const [name, columns] of Object.entries(LOG_TEXTS))
    for (const table of streams[name as LogTable].map((stream) => tableFromIPC(stream)))
      for (const [column, content] of Object.entries(columns)) {
        if (!table.getChild(column)) continue
        for (const written of distinctTexts(table, column)) {
          if (content !== 'tags' && !WORTH_A_LOOK.test(written)) continue
          const kept = keptCell(content, written, false)
          if (kept !== written) cleaned.set(`${content} ${written}`, { content, written, kept })
        }
      }
  return [...cleaned.values()]
}
