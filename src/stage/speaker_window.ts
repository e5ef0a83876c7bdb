import { mount, unmount } from 'svelte'
import StageSpeaker from './StageSpeaker.svelte'
import type { SpeakerView } from './speaker_view'
import type { StageCommand } from './stage_keys'

/**
 * The speaker's own window: a blank page of this origin, filled from here, so that it needs no second copy of the app
 * or of the data, and no network.
 */
export class SpeakerWindow {
  #close: (() => void) | undefined
  readonly #started = Date.now()

  constructor(
    private readonly view: () => SpeakerView,
    private readonly runCommand: (command: StageCommand) => void,
    private readonly onKeydown: (event: KeyboardEvent) => void,
  ) {}

  get isOpen(): boolean {
    return this.#close !== undefined
  }

  /** Opens it, or brings it forward. False where the browser blocks it. */
  open(): boolean {
    const opened = window.open('', 'reach-atlas-speaker', 'popup,width=1100,height=720')
    if (!opened) return false
    opened.focus()
    if (this.#close) return true
    const { view } = this
    copyStyles(opened.document)
    const component = mount(StageSpeaker, {
      target: opened.document.body,
      props: {
        get view() {
          return view()
        },
        started: this.#started,
        onCommand: this.runCommand,
      },
    })
    opened.addEventListener('keydown', this.onKeydown)
    const forget = () => {
      this.#close = undefined
      void unmount(component)
    }
    opened.addEventListener('pagehide', forget)
    this.#close = () => {
      opened.removeEventListener('pagehide', forget)
      forget()
      opened.close()
    }
    return true
  }

  close(): void {
    this.#close?.()
  }
}

/** Copies this page's language and style sheets to a blank page, whose policy allows no other styles. */
function copyStyles(page: Document): void {
  page.title = 'Speaker: Reach Atlas'
  page.documentElement.lang = document.documentElement.lang
  page.body.replaceChildren()
  const sheets = document.querySelectorAll<HTMLElement>('link[rel="stylesheet"], style')
  page.head.replaceChildren(
    page.head.querySelector('title') ?? '',
    ...[...sheets].map((sheet) => {
      const copy = page.importNode(sheet, true)
      if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href)
      return copy
    }),
  )
}
