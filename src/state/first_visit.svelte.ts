const KEY = 'reach-atlas:first-steps'
const PUT_AWAY = 'put away'

/** The part of the browser's storage that is used. */
type FirstVisitStorage = Pick<Storage, 'getItem' | 'setItem'>

/**
 * Whether the first steps are offered: until a person puts them away, which this browser remembers. Where it keeps
 * nothing, they stay away until the page is opened anew.
 */
export class FirstVisit {
  isOffered = $state(true)
  /** Called back by a person: they are then offered beside own data too. */
  isCalledBack = $state(false)

  /** `storage` throws where the browser keeps nothing for a site. */
  constructor(private readonly storage: () => FirstVisitStorage) {
    try {
      this.isOffered = storage().getItem(KEY) !== PUT_AWAY
    } catch {
      this.isOffered = true
    }
  }

  putAway(): void {
    this.isOffered = false
    this.isCalledBack = false
    try {
      this.storage().setItem(KEY, PUT_AWAY)
    } catch {
      // Nothing can be kept: they stay away for this visit.
    }
  }

  callBack(): void {
    this.isOffered = true
    this.isCalledBack = true
  }
}
