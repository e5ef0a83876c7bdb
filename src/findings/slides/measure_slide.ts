import {
  measureOf,
  type CoverageMeasure,
  type CoverageMeasuresAnswer,
} from '../../domain/coverage/coverage_measures'
import type { MapScene } from '../../map/map_picture'
import { groupingOnMap, type DrawnAreas } from '../coverage/drawn_areas'
import { REACH_RAMP } from '../coverage/reach_ramp'
import { RING_NOTES, SCHOOL_UNITS, schoolPointsOf } from '../coverage/school_points'
import { measureColours } from '../coverage/measure_ramp'
import { measureRows } from '../coverage/measure_rows'
import {
  formatMeasure,
  MEASURE_LABELS,
  MEASURE_UNITS,
  measureDefinition,
  measureParts,
  measureTitle,
} from '../coverage/measure_words'
import type { SlideContent } from './slide_content'

interface OfMeasure {
  readonly measure: CoverageMeasure
  readonly answer: CoverageMeasuresAnswer
  /** What the answer is by. */
  readonly areas: DrawnAreas | undefined
  readonly place: string
  /** Of reach; null for none. */
  readonly targetPct: number | null
}

/** A slide of reach as one of another measure of the same schools: its number, its colours and its areas. */
export function withMeasure(
  content: SlideContent,
  { measure, answer, areas, place, targetPct }: OfMeasure,
): SlideContent {
  if (content.kind !== 'map' && content.kind !== 'headline') return content
  const title = measureTitle(measure, answer.question)
  const big = formatMeasure(measure, measureOf(measure, answer.all, targetPct))
  const texts = {
    ...content.texts,
    title: `${title}, ${place}: ${big}`,
    finding: measureParts(measure, answer.all),
    definition: measureDefinition(measure),
  }
  if (content.kind === 'headline') return { ...content, texts, big }
  const { steps, fill } = measureColours(measure, answer.areas, targetPct)
  const points = answer.schools?.measure === measure ? schoolPointsOf(answer.schools) : null
  const rows = measureRows(answer, areas?.grouping, measure, targetPct, 'lowest')
  return {
    ...content,
    texts,
    big,
    scene: {
      ...content.scene,
      ...sceneOf(areas),
      areaFill: points ? fill.map(() => null) : fill,
      ...(points && { schoolState: points.state, schoolRamp: REACH_RAMP, showSchools: true }),
    },
    key: {
      ...content.key,
      ...{ title, unit: MEASURE_UNITS[measure], steps, targetPct: null },
      ...(points && {
        unit: `${SCHOOL_UNITS[points.measure]}. ${RING_NOTES[points.measure]}`,
        steps: points.steps,
        statuses: [],
      }),
      columns: { counts: 'Made of', rate: MEASURE_LABELS[measure] },
    },
    lines: rows
      .filter(({ found }) => found.value !== null)
      .map(({ area, tally, found }) => ({
        area,
        rate: formatMeasure(measure, found),
        counts: measureParts(measure, tally),
      })),
  }
}

/** Hexagons take the place of the areas compared. */
const sceneOf = (areas: DrawnAreas | undefined): Partial<MapScene> =>
  areas?.isHexagons
    ? {
        grouping: groupingOnMap(areas),
        groupIndex: areas.groupIndex,
        outlines: areas.outlines,
        credit: areas.credit,
      }
    : {}
