/** One tab at a time keeps: others open what is kept and leave it as it is. */
const LOCK = 'reach-atlas-kept'

/** Longest wait for a worker that has just been ended to let go, in milliseconds. */
const PATIENCE = 250

/** True once this tab is the one that keeps, for as long as it lives; false where another one is. */
export const holdAsOneTab = (): Promise<boolean> =>
  new Promise((settle) => {
    navigator.locks
      .request(LOCK, { signal: AbortSignal.timeout(PATIENCE) }, () => {
        settle(true)
        return new Promise(() => undefined)
      })
      .catch(() => settle(false))
  })
