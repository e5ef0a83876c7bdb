import type { ClassGroup } from '../../domain/class_of_thirty/class_of_thirty'
import type { ZoomCounters, ZoomStep } from '../../domain/class_of_thirty/zoom'
import type { DisplayStatus, EngagementStatus } from '../../domain/engagement/engagement'
import type { MapScene } from '../../map/map_picture'
import type { ClassPicture } from '../class_of_thirty/class_picture'
import type { ClassStep } from './class_steps'

/** The texts of a slide made from loaded data. */
export interface SlideTexts {
  /** The finding, as a title. */
  readonly title: string
  /** What stands beside it: numerator and denominator, target, what is still to do. */
  readonly finding: string
  /** What was counted, over what, when. */
  readonly definition: string
  /** Where the figures come from, with period and place; '' where nothing says. */
  readonly source: string
}

/** One school of a gap list as a line of a slide. */
export interface GapLine {
  readonly name: string
  /** Local authority. */
  readonly place: string
  readonly status: EngagementStatus
  readonly statusLabel: string
  readonly reason: string
}

/** A status and its name in the words of the loaded history. */
export interface StatusName {
  readonly status: DisplayStatus
  readonly label: string
}

/** The colours of a map, and what they mean. */
export interface SlideMapKey {
  readonly title: string
  /** What the steps are in: "per cent". */
  readonly unit: string
  /** The values between the colours of the ramp. */
  readonly steps: readonly number[]
  readonly targetPct: number | null
  /** What the rate and the counts of an area are called above them. */
  readonly columns: { readonly counts: string; readonly rate: string }
  /** The statuses whose marks are on the map; none where no school is drawn. */
  readonly statuses: readonly StatusName[]
}

/** One area of a map, lowest first, for beside it and for who cannot see it. */
export interface MapLine {
  readonly area: string
  readonly rate: string
  readonly counts: string
}

/** A step of a class for children: everybody, one group, or the closing questions. */
export type ChildStep =
  | { readonly kind: 'all' }
  | { readonly kind: 'group'; readonly group: ClassGroup }
  | { readonly kind: 'ask' }

/** One slide of a presentation, whatever view it was made from. */
export type SlideContent =
  | { readonly kind: 'class'; readonly picture: ClassPicture; readonly step: ClassStep }
  | { readonly kind: 'child'; readonly picture: ClassPicture; readonly step: ChildStep }
  | {
      readonly kind: 'guess'
      readonly picture: ClassPicture
      readonly group: ClassGroup
      /** Asked in words for children of about eight. */
      readonly child: boolean
    }
  | { readonly kind: 'counters'; readonly picture: ClassPicture }
  | {
      readonly kind: 'one child'
      readonly step: ZoomStep
      readonly counters: ZoomCounters
      /** Children of every class, not rounded. */
      readonly children: number
      readonly texts: SlideTexts
    }
  | { readonly kind: 'headline'; readonly texts: SlideTexts; readonly big: string }
  | {
      readonly kind: 'map'
      readonly texts: SlideTexts
      readonly big: string
      readonly scene: MapScene
      readonly key: SlideMapKey
      readonly lines: readonly MapLine[]
    }
  | {
      readonly kind: 'gaps'
      readonly texts: SlideTexts
      readonly lines: readonly GapLine[]
      /** All schools in the list, those not on the slide too. */
      readonly listed: number
    }
  /** A view that the loaded data cannot fill. */
  | { readonly kind: 'none'; readonly why: string }

/** A slide as it is presented. */
export interface StageSlide {
  readonly content: SlideContent
  /** The speaker's own title; '' for the finding itself. */
  readonly title: string
  readonly notes: string
  /** The view that it is made of; left out where it is none that an address holds. */
  readonly query?: string
}
