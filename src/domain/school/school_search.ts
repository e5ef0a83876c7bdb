import type { Phase } from './phase'

/** A school looked for by what a person types: its name, id, postcode or town. */
export interface SchoolSearchQuestion {
  readonly text: string
  /** How many schools the answer lists at most. */
  readonly limit: number
}

export interface FoundSchool {
  readonly id: string
  readonly name: string
  /** Its town; the local authority where the register gives no town; '' where it gives neither. */
  readonly town: string
  readonly phase: Phase
}

export interface SchoolSearchAnswer {
  /** The text as it was typed. */
  readonly text: string
  readonly version: number
  /** The likeliest first, at most as many as the question asks for. */
  readonly schools: readonly FoundSchool[]
  /** Every school that fits, those not listed too. */
  readonly total: number
}
