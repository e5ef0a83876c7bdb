const KEY = 'reach-atlas-unkept'

/**
 * Whether own data is open in this tab that a reload would lose, as a flag that a reload leaves: it holds no data. A
 * browser that gives sites no storage has none.
 */
export class UnkeptFlag {
  constructor(private readonly storage: () => Storage) {}

  /** Whether it was set before this page was loaded. */
  isSet(): boolean {
    try {
      return this.storage().getItem(KEY) !== null
    } catch {
      return false
    }
  }

  set(isUnkept: boolean): void {
    try {
      if (isUnkept) this.storage().setItem(KEY, 'yes')
      else this.storage().removeItem(KEY)
    } catch {
      // Without storage a reload cannot be detected.
    }
  }
}
