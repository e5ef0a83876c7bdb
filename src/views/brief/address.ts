import { oneOf, part } from '../../state/address/parts'
import { jobsYear, lens, list, place, points } from '../../state/address/shared_parts'

/** Reach over the academic years, or a class of 30 of the same place. */
export const BRIEF_CHARTS = ['years', 'class'] as const
export type BriefChart = (typeof BRIEF_CHARTS)[number]

export const briefAddress = {
  view: 'brief',
  parts: {
    /** The one chart of the page. */
    chart: part(oneOf(BRIEF_CHARTS), 'years'),
    points,
    list,
    lens,
    place,
    jobsYear,
  },
} as const
