/** A place of the class: which of the children sits there, and the code of the group it stands for. */
export interface Seat {
  readonly child: number
  readonly code: string
}

/**
 * The same children in the places of another picture: as many as can keep their group, in their order, and only the
 * others change it. `codes` are the groups of the new places. A class of another size begins anew.
 * The same codes always give the same seats.
 */
export function reseat(before: readonly Seat[], codes: readonly string[]): readonly Seat[] {
  if (before.length !== codes.length) return codes.map((code, child) => ({ child, code }))
  const wanted = new Map<string, number>()
  for (const code of codes) wanted.set(code, (wanted.get(code) ?? 0) + 1)
  const staying = new Map<string, number[]>()
  const moving: number[] = []
  for (const { child, code } of before) {
    const kept = staying.get(code) ?? []
    if (kept.length < (wanted.get(code) ?? 0)) staying.set(code, [...kept, child])
    else moving.push(child)
  }
  return codes.map((code) => ({ child: staying.get(code)?.shift() ?? moving.shift() ?? 0, code }))
}
