import '../keep_to_own_origin'
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'

/*
 * The service worker: it keeps the app’s own files, and nothing else, so that the next visit needs no network. A newer
 * app takes over once every tab of this one is closed, never under somebody’s hands.
 */

/** Every file of the build, put in by src/serve/service_worker.ts. */
declare const FILES_OF_THE_APP: readonly { readonly url: string; readonly revision: string | null }[]

/** An address holds what is on screen; the page is the same whatever it says. */
precacheAndRoute([...FILES_OF_THE_APP], { ignoreURLParametersMatching: [/./] })
cleanupOutdatedCaches()
