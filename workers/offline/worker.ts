import '../keep_to_own_origin'
import { HELD_FOR_MS, HeldProjects } from './held_projects'
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'

/*
 * The service worker: it keeps the app’s own files, and nothing else, so that the next visit needs no network. What was
 * open in a tab that is loaded again it holds in memory until the tab is there again. A newer
 * app takes over once every tab of this one is closed, never under somebody’s hands.
 */

/** Every file of the build, put in by src/serve/service_worker.ts. */
declare const FILES_OF_THE_APP: readonly { readonly url: string; readonly revision: string | null }[]

/** An address holds what is on screen; the page is the same whatever it says. */
precacheAndRoute([...FILES_OF_THE_APP], { ignoreURLParametersMatching: [/./] })
cleanupOutdatedCaches()

/** A message to a service worker, which the types of a page's worker do not have. */
interface ExtendableMessage extends MessageEvent {
  waitUntil(until: Promise<unknown>): void
}

const held = new HeldProjects()
/** A page that goes may be the only one: the worker stays for so long as it holds something. */
const stayAwhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, HELD_FOR_MS))

self.addEventListener('message', (event) => {
  const answer = held.answer(event.data)
  if (answer !== undefined) event.ports[0]?.postMessage(answer)
  else (event as ExtendableMessage).waitUntil(stayAwhile())
})
