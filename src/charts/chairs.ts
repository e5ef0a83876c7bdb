const STEP = { x: 62, y: 84 }
const COLUMNS = 10
/** A chair seen from the side: its back, seat and legs. */
const CHAIR = 'M12 10V74M12 44H44M44 44V74'
/** Somebody who sits on it. */
const PERSON = 'M20 14a8 8 0 1 0 16 0a8 8 0 1 0-16 0zM18 40V32c0-5 4-7 10-7s10 2 10 7v8z'

/** One chair of a class, and whether it was left and is filled again. */
interface ChairMark {
  readonly x: number
  readonly y: number
  readonly isFilled: boolean
}

/** The chairs of a class in rows, the first of them filled. */
export const chairMarks = (
  chairs: number,
  filled: number,
): {
  readonly width: number
  readonly height: number
  readonly chair: string
  readonly person: string
  readonly chairs: readonly ChairMark[]
} => ({
  width: Math.min(chairs, COLUMNS) * STEP.x,
  height: Math.ceil(chairs / COLUMNS) * STEP.y,
  chair: CHAIR,
  person: PERSON,
  chairs: Array.from({ length: chairs }, (_, at) => ({
    x: (at % COLUMNS) * STEP.x,
    y: Math.floor(at / COLUMNS) * STEP.y,
    isFilled: at < Math.round(filled),
  })),
})
