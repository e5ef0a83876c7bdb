/**
 * Opens a dialog over everything and, where the browser allows it, its stage over the whole screen; otherwise the
 * stage fills the window. Leaving full screen leaves the stage, unless it is to `stay` (a browser ends full screen when
 * it opens another window); closing gives the focus back where it was.
 */
export const stageScreen =
  (leave: () => void, stay: () => boolean) =>
  (dialog: HTMLDialogElement): (() => void) => {
    const before = document.activeElement
    dialog.showModal()
    const stage = dialog.firstElementChild
    if (stage instanceof HTMLElement) {
      stage.focus()
      stage.requestFullscreen().catch(() => undefined)
    }
    let wasFull = false
    const onChange = () => {
      if (document.fullscreenElement === stage) wasFull = true
      // Only its own end: a stage that this one follows ends full screen as it goes.
      else if (wasFull && !document.fullscreenElement && !stay()) leave()
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      if (document.fullscreenElement === stage) void document.exitFullscreen()
      if (before instanceof HTMLElement) before.focus()
    }
  }

/** A stage is gone once full screen is over: one that opens before that would end with it. */
export async function endFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined)
}
