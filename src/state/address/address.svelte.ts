import { HOME, unlinkableNotices, readAddress, writeAddress } from './address_text'
import type { AddressState } from './view_parts'

/** The address bar: the only place that holds what a view shows. Views read `state` and call `go` or `adjust`. */
export class Address {
  state: AddressState = $state.raw(HOME)
  /** What the link said that could not be followed. */
  notices: readonly string[] = $state.raw([])

  constructor(private readonly window: Window) {
    this.readLocation()
    window.addEventListener('popstate', () => this.readLocation())
  }

  /** A step a person may want to go back from. */
  go(change: Partial<AddressState>): void {
    this.set(change, 'push')
  }

  /** Shows what another link shows; what of it cannot be followed is said. */
  open(query: string): void {
    const { state, notices } = readAddress(query)
    this.go(state)
    this.notices = notices
  }

  /** A change in passing, while a hand still drags: no step of its own in the history. */
  adjust(change: Partial<AddressState>): void {
    this.set(change, 'replace')
  }

  /** The query part of the address as it stands: "view=gaps&phase=primary". */
  get query(): string {
    return writeAddress(this.state)
  }

  /** The link that reproduces the state with this change. */
  linkTo(change: Partial<AddressState>): string {
    const query = writeAddress({ ...this.state, ...change })
    return query === '' ? this.window.location.pathname : `?${query}`
  }

  /** Say something until the address is followed again: that part of a link could not be, or what failed meanwhile. */
  addNotice(notice: string): void {
    if (!this.notices.includes(notice)) this.notices = [...this.notices, notice]
  }

  dismissNotices(): void {
    this.notices = []
  }

  private set(change: Partial<AddressState>, mode: 'push' | 'replace'): void {
    const link = this.linkTo(change)
    this.state = { ...this.state, ...change }
    const changed = Object.keys(change) as (keyof AddressState)[]
    unlinkableNotices(this.state, changed).forEach((notice) => this.addNotice(notice))
    if (mode === 'push') this.window.history.pushState(null, '', link)
    else this.window.history.replaceState(null, '', link)
  }

  private readLocation(): void {
    const reading = readAddress(this.window.location.search)
    this.state = reading.state
    this.notices = reading.notices
  }
}
