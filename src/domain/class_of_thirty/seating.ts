/** A place of the class: which of the children sits there, and the code of the group it stands for. */
export interface Seat {
  readonly child: number
  readonly code: string
}

/**
 * The same children in the places of another picture: as many as can keep their group, in their order, then as many as
 * can sit in a group that holds theirs or is part of it (occupations of another lens), and only the others change it. `codes` are the groups of the new places. A class of another size begins anew.
 * The same codes always give the same seats.
 */
export function reseat(before: readonly Seat[], codes: readonly string[]): readonly Seat[] {
  if (before.length !== codes.length) return codes.map((code, child) => ({ child, code }))
  const wanted = new Map<string, number>()
  for (const code of codes) wanted.set(code, (wanted.get(code) ?? 0) + 1)
  const staying = new Map<string, number[]>()
  const moving: Seat[] = []
  for (const seat of before) {
    const kept = staying.get(seat.code) ?? []
    if (kept.length < (wanted.get(seat.code) ?? 0)) staying.set(seat.code, [...kept, seat.child])
    else moving.push(seat)
  }
  const kept = codes.map((code) => staying.get(code)?.shift() ?? takeKin(moving, code))
  return kept.map((child, place) => ({
    child: child ?? moving.shift()?.child ?? 0,
    code: codes[place] ?? '',
  }))
}

/** Takes the first of those who move whose group holds this one, or is part of it. */
function takeKin(moving: Seat[], code: string): number | undefined {
  const at = moving.findIndex((seat) => isKin(seat.code, code))
  return at === -1 ? undefined : moving.splice(at, 1)[0]?.child
}

/** "2" holds "21" and "2f"; "A+B+D+E" holds "D". */
function isKin(one: string, other: string): boolean {
  const partsOf = (code: string) => code.replace(/[fm]$/, '').split('+')
  return partsOf(one).some((part) =>
    partsOf(other).some((each) => part.startsWith(each) || each.startsWith(part)),
  )
}
