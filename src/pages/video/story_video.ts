import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import type { StageSlide } from '../../findings/slides/slide_content'
import { slideText } from '../../findings/slides/slide_sentences'
import { exactOutcome } from '../../findings/class_of_thirty/guess_sentences'
import { fitText } from '../layout/fit_text'
import type { Measure } from '../layout/fit_text'
import type { Page } from '../layout/page'
import { paintedPage } from '../page_files'
import { captionsOf } from './captions'
import { webm } from './webm'
import type { EncodedFrame } from './webm'

/** Whether this browser can write a video; where it cannot, the pictures of a story leave one by one. */
export const canWriteVideo = (): boolean => 'VideoEncoder' in globalThis && 'VideoFrame' in globalThis

/** Of the height, for the captions beneath the page. */
const CAPTION_STRIP = 0.14
/** A picture is repeated so often, for players that expect one now and then. */
const REPEAT_MS = 1000
const BITS_A_SECOND = 2_000_000

/** What is read aloud over each page of a slide: a question gives nothing away, its answer follows. */
export function spokenOver({ content }: StageSlide, page: number): string {
  if (page === 0) return slideText(content)
  if (content.kind === 'guess') {
    const { group, picture } = content
    const { size } = picture.classOf
    return `${group.children} of ${size}: ${group.label}. ${content.child ? '' : exactOutcome(group, picture.classOf)}`.trim()
  }
  return 'picture' in content ? content.picture.description : slideText(content)
}

/** The pages of a story, each for as long as its captions take to read, as a WebM file. */
export async function storyVideo(
  slides: readonly StageSlide[],
  pages: readonly (readonly Page[])[],
  title: string,
  measure: Measure,
  font: string,
): Promise<Blob> {
  const [first] = pages.flat()
  if (!first) throw new Error('there is no slide to show')
  const { width, height } = first.size
  const frames: EncodedFrame[] = []
  const failures: Error[] = []
  const encoder = new VideoEncoder({
    output: (chunk) => {
      const bytes = new Uint8Array(chunk.byteLength)
      chunk.copyTo(bytes)
      frames.push({ time: Math.round(chunk.timestamp / 1000), isKey: chunk.type === 'key', bytes })
    },
    error: (error) => void failures.push(error),
  })
  encoder.configure({ codec: 'vp8', width, height, bitrate: BITS_A_SECOND, framerate: 1 })
  let time = 0
  for (const [at, slide] of slides.entries())
    for (const [part, page] of (pages[at] ?? []).entries()) {
      const picture = await paintedPage(page)
      for (const { words, duration } of captionsOf(spokenOver(slide, part))) {
        const canvas = captioned(picture, words, measure, font)
        for (let since = 0; since < duration; since += REPEAT_MS)
          encode(encoder, canvas, time + since, since === 0)
        time += duration
        // The encoder holds every frame until it is done with it.
        if (encoder.encodeQueueSize > 8) await encoder.flush()
      }
    }
  await encoder.flush()
  encoder.close()
  const [failure] = failures
  if (failure) throw failure
  return new Blob([webm({ title, width, height, duration: time, frames })], { type: 'video/webm' })
}

function encode(encoder: VideoEncoder, canvas: OffscreenCanvas, time: number, keyFrame: boolean): void {
  const frame = new VideoFrame(canvas, { timestamp: 1000 * time })
  encoder.encode(frame, { keyFrame })
  frame.close()
}

/** The page, somewhat smaller, and the words beneath it. */
function captioned(page: HTMLCanvasElement, words: string, measure: Measure, font: string): OffscreenCanvas {
  const { width, height } = page
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no canvas to paint on')
  const strip = Math.round(CAPTION_STRIP * height)
  const reduced = { width: (width * (height - strip)) / height, height: height - strip }
  const { ground, ink } = GROUND_INKS.stage
  context.fillStyle = ground
  context.fillRect(0, 0, width, height)
  context.drawImage(page, (width - reduced.width) / 2, 0, reduced.width, reduced.height)
  const type = { size: 44, leading: 1.25, weight: 400 } as const
  const { size, rows } = fitText(words, { ...type, width: width - 120, height: strip - 20 }, measure)
  context.fillStyle = ink
  context.font = `${type.weight} ${size}px ${font}`
  context.textAlign = 'center'
  const line = type.leading * size
  const top = height - strip / 2 - ((rows.length - 1) * line) / 2 + 0.35 * size
  rows.forEach((row, at) => context.fillText(row, width / 2, top + at * line))
  return canvas
}
