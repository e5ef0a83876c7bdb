import type { PackSeries, PackMapContent } from '../packs/pack_table'
import type { MapScene } from '../../map/map_picture'
import type { SlideContent } from './slide_content'

interface PackPicture {
  readonly series: PackSeries
  readonly content: PackMapContent
  readonly scene: Omit<MapScene, 'areaFill' | 'showSchools' | 'selectedArea' | 'fit'>
  /** "July 2025". */
  readonly month: string
  /** Organisations by name. */
  readonly organisations: readonly string[]
}

/** The map of county packs as a picture: one metric by area. */
export const packSlide = ({ series, content, scene, month, organisations }: PackPicture): SlideContent => ({
  kind: 'map',
  texts: {
    title: `${series.label}, ${month}`,
    finding: `County packs of ${organisations.join(', ')}`,
    definition: 'As each organisation counts it; small numbers of people are hidden.',
    source: `County packs of ${organisations.join(', ')}, ${month}`,
  },
  big: '',
  scene: { ...scene, areaFill: content.fill, showSchools: false, selectedArea: null, fit: { kind: 'all' } },
  key: {
    ...{ title: series.label, unit: series.isShare ? 'per cent' : 'number', steps: content.steps },
    ...{ targetPct: null, columns: { counts: '', rate: series.label }, statuses: [] },
  },
  lines: content.sentences.flatMap((sentence, area) => {
    if (content.fill[area] === null) return []
    const place = scene.grouping.areas[area] ?? ''
    return [{ area: place, rate: sentence.slice(`${place}: `.length), counts: '' }]
  }),
})
