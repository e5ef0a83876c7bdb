/** No activity has so many pupils. */
export const NO_HEADCOUNT = 65_535

/* A loop of its own for each column of a log: `columnFrom` calls a function a row, which takes three times as long. */

/** A bound of the headcount where the log gives one, else the headcount itself. */
export function headcounts(bound: Int32Array, pupils: Int32Array): Uint16Array {
  const counts = new Uint16Array(bound.length)
  for (let row = 0; row < bound.length; row++)
    counts[row] = headcountOf(bound[row]! >= 0 ? bound[row]! : pupils[row]!)
  return counts
}

/** Numbers of people, NO_HEADCOUNT where below nought. */
export function peopleIn(numbers: Int32Array): Uint16Array {
  const people = new Uint16Array(numbers.length)
  for (let row = 0; row < numbers.length; row++) people[row] = headcountOf(numbers[row]!)
  return people
}

/** Numbers of people below nought stand for none known. */
const headcountOf = (people: number): number =>
  people < 0 ? NO_HEADCOUNT : Math.min(people, NO_HEADCOUNT - 1)

/** Hours in hundredths; -1 where not given. */
export function hundredths(hours: Float32Array): Int32Array {
  const whole = new Int32Array(hours.length)
  for (let row = 0; row < hours.length; row++)
    whole[row] = hours[row]! >= 0 ? Math.round(hours[row]! * 100) : -1
  return whole
}
