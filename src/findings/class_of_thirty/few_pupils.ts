import { HIDDEN_COUNT } from '../../domain/people/small_numbers'
import { panelsOf } from './class_comparison'
import type { ClassPicture } from './class_picture'

/**
 * Why a picture must stay hidden; '' where it need not. Children of 30 reveal a group's count, so where the worker hides
 * one of it, or of the one beside it, none of it is drawn or exported (DOMAIN §4.14).
 */
export const hiddenReason = (picture: ClassPicture): string =>
  panelsOf(picture).some(
    ({ picture: { classOf } }) =>
      classOf.unit === 'pupils' && classOf.groups.some(({ count }) => count === HIDDEN_COUNT),
  )
    ? 'One of its groups has so few pupils that its number is hidden, so no class is drawn: nobody is to be picked out.'
    : ''
