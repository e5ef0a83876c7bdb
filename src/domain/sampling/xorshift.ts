/** Marsaglia's xorshift of 32 bits: numbers from 0 to 1, the same for the same seed. */
export function xorshift(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}
