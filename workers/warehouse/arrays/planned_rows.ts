/** Planned engagements in columns, sorted by school and day. */
export interface PlannedRows {
  readonly school: Int32Array
  /** Days since 1 January 1970. */
  readonly day: Int32Array
  /** Place of the activity's type among the codes of its field. */
  readonly type: Uint8Array
  /** Counted from 1; 0 where the log has none. */
  readonly provider: Uint32Array
}

/** Per school the day number of its next planned engagement after a day; -1 where there is none. */
export function bookedOf({ school, day }: PlannedRows, after: number, schools: number): Int32Array {
  const booked = new Int32Array(schools).fill(-1)
  for (let row = 0; row < school.length; row++) {
    const known = booked[school[row]!]
    if (known === undefined || day[row]! <= after) continue
    if (known < 0 || day[row]! < known) booked[school[row]!] = day[row]!
  }
  return booked
}
