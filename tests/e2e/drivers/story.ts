import type { Locator, Page } from '@playwright/test'
import { download, type DownloadedFile } from './downloads'

/** The story and its editor. */
export class StoryDriver {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Adds the view on screen, and waits until that is said. */
  async add(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Add to story' }).click()
    await this.#page.getByText(/^Added as slide \d+\.$/).waitFor()
  }

  /** Goes to the story by its link in the header. */
  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: /^Story/ }).click()
    await this.title().waitFor()
  }

  title(): Locator {
    return this.#page.getByRole('heading', { name: 'Story', exact: true })
  }

  slides(): Locator {
    return this.#page.getByRole('list', { name: 'Slides' }).getByRole('button')
  }

  button(name: string): Locator {
    return this.#page.getByRole('main').getByRole('button', { name, exact: true })
  }

  field(label: string): Locator {
    return this.#page.getByRole('textbox', { name: label })
  }

  /** The window that S opens beside the stage. */
  async speakerWindow(): Promise<Page> {
    const [speaker] = await Promise.all([this.#page.waitForEvent('popup'), this.press('s')])
    return speaker
  }

  stage(): Locator {
    return this.#page.getByRole('dialog', { name: 'Presentation' })
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key)
  }

  async download(
    kind: 'CSV' | 'HTML' | 'PNG, zip' | 'PPTX' | 'transcript' | 'video with captions',
  ): Promise<DownloadedFile> {
    const list = this.button('Download')
    if ((await list.getAttribute('aria-expanded')) !== 'true') await list.click()
    return download(this.#page, `Story (${kind})`)
  }

  /** What a browser makes of a video: its length and width, and how many colours the picture in its middle has. */
  async watch(bytes: Buffer): Promise<{ seconds: number; width: number; painted: number }> {
    // The app itself may load no film.
    const player = await this.#page.context().newPage()
    const seen = await player.evaluate(async (base64) => {
      const video = document.createElement('video')
      video.muted = true
      video.src = `data:video/webm;base64,${base64}`
      await new Promise((resolve, reject) => {
        video.onloadeddata = resolve
        video.onerror = () => reject(new Error(video.error?.message ?? 'the video does not play'))
      })
      const seeked = new Promise((resolve) => (video.onseeked = resolve))
      video.currentTime = video.duration / 2
      await seeked
      const canvas = new OffscreenCanvas(320, 180)
      const context = canvas.getContext('2d')
      context?.drawImage(video, 0, 0, 320, 180)
      const pixels = new Uint32Array(context?.getImageData(0, 0, 320, 180).data.buffer ?? new ArrayBuffer(0))
      return { seconds: video.duration, width: video.videoWidth, painted: new Set(pixels).size }
    }, bytes.toString('base64'))
    await player.close()
    return seen
  }

  /** The link that "Copy link to this story" gives. */
  async copiedLink(): Promise<string> {
    await this.#page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await this.button('Copy link to this story').click()
    await this.#page.getByText(/^Link copied\./).waitFor()
    return this.#page.evaluate(() => navigator.clipboard.readText())
  }
}
