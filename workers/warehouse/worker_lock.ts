/** Holds a lock of this name until the worker is gone, however it goes: the page waits for it. Settles when it is held. */
export const holdWorkerLock = (name: string): Promise<void> =>
  new Promise((resolve) => {
    if (!('locks' in navigator)) resolve()
    else
      void navigator.locks.request(name, () => {
        resolve()
        return new Promise(() => undefined)
      })
  })
