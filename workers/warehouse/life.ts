/** Holds a lock of this name until the worker is gone, however it goes: the page waits for it. Settles when it is held. */
export const lockForLife = (name: string): Promise<void> =>
  new Promise((settle) => {
    if (!('locks' in navigator)) settle()
    else
      void navigator.locks.request(name, () => {
        settle()
        return new Promise(() => undefined)
      })
  })
