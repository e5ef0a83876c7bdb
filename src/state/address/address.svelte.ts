import { HOME, unlinkableNotices, readAddress, writeAddress } from './address_text'
import { HistoryWriter, type HistoryStep } from './history_writer'
import type { AddressState } from './view_parts'

/** The address bar: the only place that holds the state of the view. Views read `state` and call `go`, `drag` or `adjust`. */
export class Address {
  state: AddressState = $state.raw(HOME)
  /** What of the link could not be used: one sentence each. */
  notices: readonly string[] = $state.raw([])

  private dragging = false
  private readonly history: HistoryWriter

  constructor(private readonly window: Window) {
    this.history = new HistoryWriter(window)
    this.readLocation()
    window.addEventListener('popstate', () => this.readLocation())
  }

  /** Changes the view as a step that the back button undoes. */
  go(change: Partial<AddressState>): void {
    this.set(change, 'push')
    this.dragging = false
  }

  /** Changes the view as a person drags: the whole drag, up to `settled`, is one step that the back button undoes. */
  drag(change: Partial<AddressState>, settled: boolean): void {
    this.set(change, this.dragging ? 'replace' : 'push')
    this.dragging = !settled
  }

  /** Opens another link of the app; a notice names each part that cannot be used. */
  open(query: string): void {
    const { state, notices } = readAddress(query)
    this.go(state)
    this.notices = notices
  }

  /** Changes the view without a step in the history: for what belongs to the step before. */
  adjust(change: Partial<AddressState>): void {
    this.set(change, 'replace')
  }

  /** The query part of the address: "view=gaps&phase=primary". */
  get query(): string {
    return writeAddress(this.state)
  }

  /** The link that reproduces the state with this change. */
  linkTo(change: Partial<AddressState>): string {
    const query = writeAddress({ ...this.state, ...change })
    return query === '' ? this.window.location.pathname : `?${query}`
  }

  /** Adds a notice that stays until the next link is opened: a part of a link that could not be used, or a failure. */
  addNotice(notice: string): void {
    if (!this.notices.includes(notice)) this.notices = [...this.notices, notice]
  }

  dismissNotices(): void {
    this.notices = []
  }

  private set(change: Partial<AddressState>, step: HistoryStep): void {
    const link = this.linkTo(change)
    this.state = { ...this.state, ...change }
    const changed = Object.keys(change) as (keyof AddressState)[]
    unlinkableNotices(this.state, changed).forEach((notice) => this.addNotice(notice))
    this.history.write(link, step)
  }

  private readLocation(): void {
    this.history.forget()
    this.dragging = false
    const reading = readAddress(this.window.location.search)
    this.state = reading.state
    this.notices = reading.notices
  }
}
