import { Refusal } from '../refusal'

/** A file whose bytes are not what it says they are: an archive, or something packed in one. */
export const damagedFile = (file: string): Refusal =>
  new Refusal(file, `${file} is damaged or cut short: download or export it again.`)

/** A file of columns that its reader cannot follow. */
export const damagedColumns = (file: string, format: 'an Arrow file' | 'a Parquet file'): Refusal =>
  new Refusal(
    file,
    `${file} is ${format} that is damaged, cut short or written in an unusual way: export it again, or as CSV.`,
  )
