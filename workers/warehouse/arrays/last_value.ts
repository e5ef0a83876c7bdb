import type { OpenColumns } from './open_columns'

/** Keeps the last value that was worked out from open columns, while they are open: the same key gives the same value. */
export class LastValue<Value> {
  private readonly last = new WeakMap<OpenColumns, { readonly key: string; readonly value: Value }>()

  of(open: OpenColumns, key: string, make: () => Value): Value {
    const last = this.last.get(open)
    if (last?.key === key) return last.value
    const value = make()
    this.last.set(open, { key, value })
    return value
  }
}
