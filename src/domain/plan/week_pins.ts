import { MOST_RULES } from './plan_defaults'

/** A visit that a person put into a week of the term. */
export interface WeekPin {
  readonly school: string
  readonly supplier: string
  /** ISO week, "2026-W07". */
  readonly week: string
  /** False while every other visit stays where it was; true once they were asked to give way. */
  readonly othersGiveWay: boolean
}

type WeekPins = readonly WeekPin[]
type Pair = Pick<WeekPin, 'school' | 'supplier'>

const weekPinOf = (pins: WeekPins, { school, supplier }: Pair): WeekPin | undefined =>
  pins.find((pin) => pin.school === school && pin.supplier === supplier)

export const withoutWeekPin = (pins: WeekPins, pair: Pair): WeekPins => {
  const pin = weekPinOf(pins, pair)
  return pins.filter((each) => each !== pin)
}

/** The pins with a visit in another week, while the others stay; null where no link could hold so many. */
export function withWeekPin(pins: WeekPins, pair: Pair, week: string): WeekPins | null {
  const others = withoutWeekPin(pins, pair)
  const { school, supplier } = pair
  return others.length >= MOST_RULES ? null : [...others, { school, supplier, week, othersGiveWay: false }]
}

export const whereOthersGiveWay = (pins: WeekPins): WeekPins =>
  pins.map((pin) => ({ ...pin, othersGiveWay: true }))
