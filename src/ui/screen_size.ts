import { MediaQuery } from 'svelte/reactivity'

/** A telephone held upright: what lies over the map folds. */
export const phoneScreen = (): MediaQuery => new MediaQuery('max-width: 560px')

/** A telephone, or a page at 200 % zoom: the columns of a list become cards. */
export const cardScreen = (): MediaQuery => new MediaQuery('max-width: 720px')

/** A projector or smaller: filters that take much room stand behind a button. */
export const narrowScreen = (): MediaQuery => new MediaQuery('max-width: 1100px')

/** A laptop: what is longer than usual stands behind a button. */
export const crowdedScreen = (): MediaQuery => new MediaQuery('max-width: 1400px')

/** Where the page itself scrolls, as theme.css has it: the complement of the screens that the app fills. */
export const PAGE_SCROLLS = '(max-width: 999px), (max-height: 559px)'
