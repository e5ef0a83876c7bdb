import { PAGE } from '../../charts/class_of_thirty_page'
import type { ClassPage, Measure } from '../../charts/class_of_thirty_page'
import { paintClassOfThirty } from '../../charts/class_of_thirty_painter'

/** "Class of 30 (PNG)": the page at 1920 × 1080 in the document's own font. */
export async function classPng(page: ClassPage): Promise<Blob> {
  const context = canvasContext()
  const font = getComputedStyle(document.documentElement).fontFamily
  await Promise.all([document.fonts.load(`400 32px ${font}`), document.fonts.load(`700 32px ${font}`)])
  paintClassOfThirty(context, page, font)
  return new Promise((resolve, reject) =>
    context.canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be encoded'))),
      'image/png',
    ),
  )
}

/** Measures words in whichever of the families sets them widest, since any of them may be the one there is. */
export function measureIn(families: readonly string[]): Measure {
  const context = canvasContext()
  return (words, size, weight) =>
    Math.max(
      ...families.map((family) => {
        context.font = `${weight} ${size}px ${family}`
        return context.measureText(words).width
      }),
    )
}

function canvasContext(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = PAGE.width
  canvas.height = PAGE.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no canvas to paint on')
  return context
}
