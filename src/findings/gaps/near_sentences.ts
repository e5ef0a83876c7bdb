import type { GapsAnswer } from '../../domain/gaps/priority_gap'
import type { NearPlace } from '../../domain/gaps/near_place'

/** "Oak School", "the middle of TS18". */
const nearName = ({ kind, place }: NearPlace, schoolName: string): string =>
  kind === 'school' ? schoolName : `the middle of ${place}`

/** " within 10 km of the middle of TS18", to follow an area's name; '' without a limit of distance. */
export const nearPhrase = ({ near }: Pick<GapsAnswer, 'near'>): string =>
  near === null ? '' : ` within ${near.question.km} km of ${nearName(near.question, near.schoolName)}`

/** Why no distance can be measured; '' where it can. */
export const unlocatedSentence = ({ near }: Pick<GapsAnswer, 'near'>): string =>
  near === null || near.isLocated
    ? ''
    : near.question.kind === 'school'
      ? `The register gives no position of ${near.schoolName}, so no distance can be measured from it.`
      : `Where the postcode district ${near.question.place} is is not known, so no distance can be measured from it: choose another place.`
