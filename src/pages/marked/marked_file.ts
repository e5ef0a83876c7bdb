import { parseViewMark, VIEW_MARK_NAME, viewMarkText, type ViewMark } from '../../domain/project/view_mark'
import { PNG, PPTX, SVG } from '../download_kind'
import { pngText, withPngText } from './png_text'
import { pptxText, withPptxText } from './pptx_property'
import { svgText, withSvgText } from './svg_metadata'

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer())

const writers: Readonly<Record<string, (file: Blob, text: string, made: Date) => Promise<Blob>>> = {
  [PNG.type]: async (file, text) => withPngText(await bytesOf(file), VIEW_MARK_NAME, text),
  [SVG.type]: async (file, text) => new Blob([withSvgText(await file.text(), text)], { type: SVG.type }),
  [PPTX.type]: async (file, text, made) =>
    new Blob([withPptxText(await bytesOf(file), VIEW_MARK_NAME, text, made)], { type: PPTX.type }),
}

const readers: Readonly<Record<string, (file: Blob) => Promise<string | undefined>>> = {
  [PNG.ending]: async (file) => pngText(await bytesOf(file), VIEW_MARK_NAME),
  [SVG.ending]: async (file) => svgText(await file.text()),
  [PPTX.ending]: async (file) => pptxText(await bytesOf(file), VIEW_MARK_NAME),
}

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase()

/** True of the kinds of file that can remember a view, by its type. */
export const canRemember = (type: string): boolean => type in writers

/** True of a name that a picture of a view may have. */
export const isPictureName = (name: string): boolean => endingOf(name) in readers

/** The view that a picture remembers; undefined where it remembers none. */
export async function readMark(name: string, file: Blob): Promise<ViewMark | undefined> {
  const text = await readers[endingOf(name)]?.(file)
  return text === undefined ? undefined : parseViewMark(text)
}

/** The picture with the view in its metadata, read back. Rejects where it does not come back as it was written. */
export async function markFile(name: string, file: Blob, type: string, mark: ViewMark): Promise<Blob> {
  const write = writers[type]
  if (!write) return file
  const marked = await write(file, viewMarkText(mark), new Date(mark.made))
  const found = await readMark(name, marked)
  if (found === undefined || viewMarkText(found) !== viewMarkText(mark))
    throw new Error('the view could not be read back from the picture')
  return marked
}
