/**
 * Has the browser keep the app’s own files, so that the next visit needs no network. Without a service worker, as in a
 * private window or a browser that has none, the app works as long as its tab is open.
 */
export async function keepApp(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('./service_worker.js').catch(() => undefined)
}
