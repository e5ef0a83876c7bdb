import type { Decisions } from '../../../src/domain/project/decisions'
import type { Parts } from '../parts'

/**
 * Takes what people decided in the place of what they had, for what is open and for what is loaded later. True
 * where it changes what is open.
 */
export const decide = ({ decisions }: Parts, decided: Decisions): Promise<boolean> =>
  decisions.decide(decided)
