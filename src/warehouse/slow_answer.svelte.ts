/** An answer that takes no longer is not announced, ms. */
const UNANNOUNCED = 300

/** True while an answer has been awaited for longer than a moment. */
export function slowAnswer(isLoading: () => boolean): { readonly isSlow: boolean } {
  let isSlow = $state(false)
  $effect(() => {
    if (!isLoading()) return
    const timer = setTimeout(() => (isSlow = true), UNANNOUNCED)
    return () => {
      clearTimeout(timer)
      isSlow = false
    }
  })
  return {
    get isSlow() {
      return isSlow
    },
  }
}
