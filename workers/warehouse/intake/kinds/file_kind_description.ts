/** A code that a word of a file can stand for. */
export interface CodeChoice {
  readonly code: string
  readonly label: string
}

/** What the screen and the intake both know of a kind of file: plain values, which any room may see. */
export interface FileKindDescription {
  /** "Schools file". */
  readonly label: string
  /** What such a file is, in words beneath its input. */
  readonly hint: string
  /** The register is what other rows are matched to; the log is matched again when a register replaces it. */
  readonly role?: 'school_register' | 'engagement_log'
  /** What a record is called; "rows" where it is left out. */
  readonly records?: 'areas'
  /** What a repeated row repeats, in words after "3 repeat"; of another row as a whole where it is left out. */
  readonly repeats?: string
  /** It is read by its shapes: no column of it is anyone's to map. */
  readonly isReadByShape?: true
  /** Its further columns can become groupings where a person ticks them. */
  readonly takesGroupings?: true
  /** Its further columns can become groupings and figures of the schools of the open register, where a person ticks them. */
  readonly takesAttributes?: true
  /** Its further columns can be kept as tags of its rows, where a person ticks them. */
  readonly takesTags?: true
  /** What a person says of the file before it can be loaded: a name and a date, or where its numbers come from. */
  readonly details?: 'name_and_date' | 'source'
  /** What is offered once nothing but such files is loaded; coverage where it is left out. */
  readonly opens?: 'class_of_30'
  /** Its rows are employers, or name them. */
  readonly namesEmployers?: true
  /** What its own fields are called on screen; fields that several kinds have are named in src/findings/files. */
  readonly fieldLabels?: Readonly<Record<string, string>>
  /** Coded field → the codes that its words can stand for. */
  readonly codeLists?: Readonly<Record<string, readonly CodeChoice[]>>
  /** Fields of dates; a person is asked for their order where it is ambiguous. */
  readonly dateFields?: readonly string[]
  /**
   * Fields with the status of a row. Where none is mapped and a day lies ahead, a person is asked whether the rows
   * were held.
   */
  readonly statusFields?: readonly string[]
  /** Fields that name the school of a row of a log. */
  readonly logFields?: readonly string[]
  /** Fields of hours, which can be minutes. */
  readonly hourFields?: readonly string[]
  /** Fields of per cent, which can be shares of 1. */
  readonly percentFields?: readonly string[]
}
