/**
 * Gives back the earlier value for as long as the next one equals it, so that what is derived from it stays the same
 * object and no effect runs again. One keeper serves one place.
 */
export function stableValue<T>(isEqual: (earlier: T, next: T) => boolean): (next: T) => T {
  let earlier: { readonly value: T } | undefined
  return (next) => {
    if (!earlier || !isEqual(earlier.value, next)) earlier = { value: next }
    return earlier.value
  }
}

/** True where two lists hold the same values in the same order. */
export const isSameList = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.length === right.length && left.every((value, index) => value === right[index])
