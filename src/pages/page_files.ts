import { PAGE } from './layout/page'
import type { Mark, Page, PageSize } from './layout/page'
import type { Measure } from './layout/fit_text'
import type { PictureAddress } from './layout/page_svg'
import { paintPage } from './layout/page_canvas'
import { pageSlide } from './layout/page_slide'
import { pptx } from './pptx/presentation'
import { PNG, PPTX } from './download_kind'

/** The app's own font may be missing where a file is opened; Arial, or one of its measure, is everywhere. */
export const FILE_FONTS = ['Atkinson Hyperlegible Next', 'Arial', 'Helvetica', 'sans-serif']

/** Every machine that shows slides has it, or a font of the same measure. */
const SLIDE_FONT = 'Arial'

/** Measures words in whichever of the families sets them widest, since any of them may be the one there is. */
export function measureIn(families: readonly string[]): Measure {
  const context = canvasContext(PAGE)
  return (words, size, weight) =>
    Math.max(
      ...families.map((family) => {
        context.font = `${weight} ${size}px ${family}`
        return context.measureText(words).width
      }),
    )
}

/** Measures words as a slide sets them. */
export const measureSlide = (): Measure => measureIn([SLIDE_FONT])

/** The document's own font, for pages that are painted; already loaded when this settles. */
export async function loadedFont(): Promise<string> {
  const font = getComputedStyle(document.documentElement).fontFamily
  await Promise.all([document.fonts.load(`400 32px ${font}`), document.fonts.load(`700 32px ${font}`)])
  return font
}

/** A page painted at its own size in the document's own font. */
export async function paintedPage(page: Page): Promise<HTMLCanvasElement> {
  const font = await loadedFont()
  const context = canvasContext(page.size)
  const pngs = picturesOf(page.marks)
  const bitmaps = await Promise.all(pngs.map((png) => createImageBitmap(png)))
  paintPage(context, page, font, new Map(pngs.map((png, at) => [png, bitmaps[at]])))
  return context.canvas
}

/** A page as a PNG of its own size in the document's own font. */
export async function pagePng(page: Page): Promise<Blob> {
  const canvas = await paintedPage(page)
  const png = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be encoded'))),
      PNG.type,
    ),
  )
  if (await isBlank(png)) throw new Error('the picture came out blank')
  return png
}

const SAMPLE: PageSize = { width: 96, height: 96 }

/** True of a picture that is of one colour, read back from its file. */
async function isBlank(png: Blob): Promise<boolean> {
  const context = canvasContext(SAMPLE)
  context.drawImage(await createImageBitmap(png), 0, 0, SAMPLE.width, SAMPLE.height)
  const pixels = new Uint32Array(context.getImageData(0, 0, SAMPLE.width, SAMPLE.height).data.buffer)
  return pixels.every((pixel) => pixel === pixels[0])
}

/** Pages of one size as a PowerPoint file, a slide each. */
export async function pagesPptx(pages: readonly Page[], title: string, made: Date): Promise<Blob> {
  const bytes = await pictureBytes(pages)
  const slides = pages.map((page) => pageSlide(page, (png) => bytes.get(png) ?? new Uint8Array()))
  const source = [...new Set(pages.map((page) => page.source))].join(' ')
  return new Blob([pptx(slides, { title, source, made, size: pages[0]?.size ?? PAGE }, SLIDE_FONT)], {
    type: PPTX.type,
  })
}

/** The bytes of every picture on the pages. */
export async function pictureBytes(pages: readonly Page[]): Promise<ReadonlyMap<Blob, Uint8Array>> {
  const pngs = pages.flatMap(({ marks }) => picturesOf(marks))
  const read = await Promise.all(pngs.map(async (png) => new Uint8Array(await png.arrayBuffer())))
  return new Map(pngs.map((png, at) => [png, read[at] ?? new Uint8Array()]))
}

/** Pictures as addresses a file can hold on its own, from their bytes. */
export const dataAddresses =
  (bytes: ReadonlyMap<Blob, Uint8Array>): PictureAddress =>
  (png) =>
    `data:image/png;base64,${base64(bytes.get(png) ?? new Uint8Array())}`

function base64(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(letters)
}

const picturesOf = (marks: readonly Mark[]): Blob[] =>
  marks.flatMap((mark) => (mark.kind === 'picture' ? [mark.png] : []))

function canvasContext({ width, height }: PageSize): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no canvas to paint on')
  return context
}
