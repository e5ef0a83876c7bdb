/** Of navigator.serviceWorker, what is needed here. */
type ServiceWorkers = Pick<ServiceWorkerContainer, 'controller' | 'register'>

const NEW_VERSION_NOTICE =
  'A newer Reach Atlas is here. It opens once every tab of this one is closed; until then nothing changes under your hands.'

/**
 * Has the browser keep the app’s own files, so that the next visit needs no network, and says when a newer app waits.
 * Without a service worker, as in some private windows, the app needs a network to open.
 */
export async function cacheApp(
  workers: ServiceWorkers | undefined,
  notify: (words: string) => void,
): Promise<void> {
  const registration = await workers?.register('./service_worker.js').catch(() => undefined)
  // The first one to be kept is no news.
  if (!registration || !workers?.controller) return
  if (registration.waiting) notify(NEW_VERSION_NOTICE)
  const watch = (newer: ServiceWorker | null) =>
    newer?.addEventListener('statechange', () => {
      if (newer.state === 'installed') notify(NEW_VERSION_NOTICE)
    })
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
}
