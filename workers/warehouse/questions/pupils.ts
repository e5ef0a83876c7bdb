import type { PupilsAnswer, PupilsQuestion } from '../../../src/domain/class_of_thirty/pupils'
import { pupilsMet } from '../arrays/pupils_met'
import type { Parts } from '../parts'

/** Pupils met in a window, as the log counts them; see arrays/pupils_met.ts. */
export const pupils = ({ tables }: Parts, question: PupilsQuestion): PupilsAnswer =>
  pupilsMet(tables.columns(), question)
