/** A binary heap of whole numbers by key, the least first. A number may stand in it more than once. */
export class MinHeap {
  size = 0
  /** The key of the number that was taken last. */
  key = 0
  private keys = new Float64Array(256)
  private numbers = new Int32Array(256)

  push(number: number, key: number): void {
    if (this.size === this.keys.length) this.grow()
    const { keys, numbers } = this
    let at = this.size++
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (keys[parent]! <= key) break
      keys[at] = keys[parent]!
      numbers[at] = numbers[parent]!
      at = parent
    }
    keys[at] = key
    numbers[at] = number
  }

  /** Takes the number of least key; there must be one. */
  pop(): number {
    const { keys, numbers } = this
    const top = numbers[0]!
    this.key = keys[0]!
    const last = --this.size
    const key = keys[last]!
    const number = numbers[last]!
    let at = 0
    for (let child = 1; child < last; child = 2 * at + 1) {
      if (child + 1 < last && keys[child + 1]! < keys[child]!) child++
      if (keys[child]! >= key) break
      keys[at] = keys[child]!
      numbers[at] = numbers[child]!
      at = child
    }
    keys[at] = key
    numbers[at] = number
    return top
  }

  private grow(): void {
    const keys = new Float64Array(2 * this.keys.length)
    const numbers = new Int32Array(2 * this.keys.length)
    keys.set(this.keys)
    numbers.set(this.numbers)
    this.keys = keys
    this.numbers = numbers
  }
}
