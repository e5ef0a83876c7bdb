const wholeNumbersOf = ({ buffer, byteOffset, byteLength }: Float64Array): Int32Array =>
  new Int32Array(buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT)

/** The same for the same places of the same schools in the same areas, wherever they were read. */
export const digestOfAreas = (lon: Float64Array, lat: Float64Array, groupIndex: Uint16Array): number =>
  [wholeNumbersOf(lon), wholeNumbersOf(lat), groupIndex].reduce(digested, lon.length)

function digested(from: number, numbers: Int32Array | Uint16Array): number {
  let digest = from
  for (let at = 0; at < numbers.length; at++) digest = (Math.imul(digest, 31) + numbers[at]!) | 0
  return digest
}
