import { MIN_VISIBLE_PEOPLE, isSmallCount } from '../../domain/people/small_numbers'
import { panelsOf } from './class_comparison'
import type { ClassPicture } from './class_picture'

/**
 * Why a picture must stay hidden; '' where it need not. Children of 30 reveal a group's count, so where a group of
 * it, or of the one beside it, has fewer pupils than may be displayed, none of it is drawn or exported (DOMAIN
 * §4.14).
 */
export const hiddenReason = (picture: ClassPicture): string =>
  panelsOf(picture).some(
    ({ picture: { classOf } }) =>
      classOf.unit === 'pupils' && classOf.groups.some(({ count }) => isSmallCount(count)),
  )
    ? `One of its groups has fewer than ${MIN_VISIBLE_PEOPLE} pupils, so no class is drawn: nobody is to be picked out.`
    : ''
