/** Keeps the values last worked out from an object, the newest `most` of them, for as long as the object is kept. */
export class RecentValues<Source extends object, Value> {
  private readonly bySource = new WeakMap<Source, Map<string, Value>>()

  constructor(private readonly most: number) {}

  /** The value of a key, where it is still kept. */
  known(source: Source, key: string): Value | undefined {
    return this.bySource.get(source)?.get(key)
  }

  /** Nobody may change a value: others get the same one. */
  of(source: Source, key: string, make: () => Value): Value {
    const values = this.bySource.get(source) ?? new Map<string, Value>()
    this.bySource.set(source, values)
    const value = values.get(key) ?? make()
    // Put back at the end, so that the first is always the one that was asked for longest ago.
    values.delete(key)
    values.set(key, value)
    const oldest = values.keys().next()
    if (values.size > this.most && !oldest.done) values.delete(oldest.value)
    return value
  }
}
