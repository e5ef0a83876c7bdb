/** A kind of file to download, made from the inputs of a view. */
export interface DownloadKind<Input extends readonly unknown[]> {
  readonly kind: string
  /** Ending of its name. */
  readonly ending: string
  readonly type: string
  /** Rejects where the picture names no source, or cannot be drawn. */
  readonly make: (...input: Input) => Promise<string | Blob>
}

/** Ending and type of each format. */
export const PNG = { ending: 'png', type: 'image/png' } as const
export const SVG = { ending: 'svg', type: 'image/svg+xml' } as const
export const PPTX = {
  ending: 'pptx',
  type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const
export const CSV = { ending: 'csv', type: 'text/csv;charset=utf-8' } as const
export const HTML = { ending: 'html', type: 'text/html;charset=utf-8' } as const
export const TXT = { ending: 'txt', type: 'text/plain;charset=utf-8' } as const
export const JSON_FILE = { ending: 'json', type: 'application/json' } as const
export const GEOJSON = { ending: 'geojson', type: 'application/geo+json' } as const
export const ICS = { ending: 'ics', type: 'text/calendar;charset=utf-8' } as const
export const WEBM = { ending: 'webm', type: 'video/webm' } as const
export const ZIP = { ending: 'zip', type: 'application/zip' } as const
