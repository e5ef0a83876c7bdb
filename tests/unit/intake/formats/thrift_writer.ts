/** A value of Thrift's compact protocol, as far as Parquet's headers need it. */
export type Thrift =
  | { readonly i32: number }
  | { readonly i64: number }
  | { readonly text: string }
  | { readonly flag: boolean }
  | { readonly list: readonly Thrift[] }
  | { readonly fields: Readonly<Record<number, Thrift>> }

export const i32 = (value: number): Thrift => ({ i32: value })
export const i64 = (value: number): Thrift => ({ i64: value })
export const text = (value: string): Thrift => ({ text: value })
export const list = (...values: readonly Thrift[]): Thrift => ({ list: values })
export const fields = (values: Readonly<Record<number, Thrift>>): Thrift => ({ fields: values })

export function varint(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest]
    bytes.push((rest % 128) + 128)
  }
}

const zigzag = (value: number): number[] => varint(value < 0 ? -2 * value - 1 : 2 * value)

function typeOf(value: Thrift): number {
  if ('i32' in value) return 5
  if ('i64' in value) return 6
  if ('text' in value) return 8
  if ('flag' in value) return value.flag ? 1 : 2
  return 'list' in value ? 9 : 12
}

function bytesOf(value: Thrift): number[] {
  if ('i32' in value) return zigzag(value.i32)
  if ('i64' in value) return zigzag(value.i64)
  if ('flag' in value) return []
  if ('text' in value) {
    const written = [...new TextEncoder().encode(value.text)]
    return [...varint(written.length), ...written]
  }
  if ('list' in value) {
    const [first = i32(0)] = value.list
    return [0xf0 + typeOf(first), ...varint(value.list.length), ...value.list.flatMap(bytesOf)]
  }
  return structBytes(value.fields)
}

/** A struct: each field's number, type and value, in the order of their numbers. */
export const structBytes = (values: Readonly<Record<number, Thrift>>): number[] => [
  ...Object.entries(values).flatMap(([id, value]) => [
    typeOf(value),
    ...zigzag(Number(id)),
    ...bytesOf(value),
  ]),
  0,
]
