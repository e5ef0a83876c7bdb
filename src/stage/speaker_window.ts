import { mount, unmount } from 'svelte'
import StageSpeaker from './StageSpeaker.svelte'
import type { SpeakerView } from './speaker_view'
import type { StageVerb } from './stage_keys'

/**
 * The speaker's own window: a blank page of this origin, filled from here, so that it needs no second copy of the app
 * or of the data, and no network.
 */
export class SpeakerWindow {
  #close: (() => void) | undefined
  readonly #started = Date.now()

  constructor(
    private readonly told: () => SpeakerView,
    private readonly act: (verb: StageVerb) => void,
    private readonly pressed: (event: KeyboardEvent) => void,
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
    const { told } = this
    dress(opened.document)
    const shown = mount(StageSpeaker, {
      target: opened.document.body,
      props: {
        get told() {
          return told()
        },
        started: this.#started,
        onact: this.act,
      },
    })
    opened.addEventListener('keydown', this.pressed)
    const forget = () => {
      this.#close = undefined
      void unmount(shown)
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

/** Gives a blank page this page's language and styles; a style sheet of ours is the only kind its policy lets in. */
function dress(page: Document): void {
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
