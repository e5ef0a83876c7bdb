import type { OpenColumns } from './open_columns'

/** Keeps the last value that was worked out from open columns, while they are open: the same key gives the same value. */
export class LastValue<Value> {
  private readonly last = new WeakMap<OpenColumns, { readonly key: string; readonly value: Value }>()

  /** The value of a key, if it is the last one. */
  known(open: OpenColumns, key: string): Value | undefined {
    const last = this.last.get(open)
    return last?.key === key ? last.value : undefined
  }

  of(open: OpenColumns, key: string, make: () => Value): Value {
    const known = this.known(open, key)
    if (known !== undefined) return known
    const value = make()
    this.last.set(open, { key, value })
    return value
  }
}
