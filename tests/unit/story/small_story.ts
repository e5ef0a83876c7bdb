import { WHOLE_HISTORY } from '../../../src/domain/engagement/loaded_history'
import { statusKey } from '../../../src/findings/engagement/status_key'
import type { MapScene } from '../../../src/map/map_picture'
import type { SlideContent, StageSlide } from '../../../src/findings/slides/slide_content'
import { teesValley } from '../class_of_thirty/tees_valley'

const source = 'Source: Demo data, 2024/25, England, schools. MIT.'
const words = {
  title: '58% of schools in England were reached in 2024/25',
  finding: '58 of 100 schools.',
  definition: 'Reached: at least one delivered engagement in 2024/25.',
  source,
}
const health = teesValley.classOf.groups[0]!

const CONTENTS: readonly SlideContent[] = [
  { kind: 'guess', picture: teesValley, group: health, child: false },
  { kind: 'class', picture: teesValley, step: { kind: 'class' } },
  { kind: 'counters', picture: teesValley },
  {
    kind: 'map',
    texts: words,
    big: '58%',
    scene: { directory: { lon: Float64Array.of(-1.5), lat: Float64Array.of(54) } } as MapScene,
    key: {
      title: 'Share of schools reached',
      steps: [10, 20, 30, 40, 50, 60],
      targetPct: null,
      unit: 'per cent',
      columns: { counts: 'Schools reached', rate: 'Reach' },
      statuses: statusKey(WHOLE_HISTORY),
    },
    lines: [{ area: 'North East', rate: '58%', counts: '58 of 100' }],
  },
  {
    kind: 'gaps',
    texts: { ...words, title: '42 of 100 schools were not reached', finding: '3 are never in the log.' },
    lines: [
      {
        name: 'Demo “Hill” & Dale',
        place: 'Leeds',
        status: 'never',
        statusLabel: 'Never reached',
        reason: 'Never reached · 40% FSM',
      },
    ],
    listed: 42,
  },
  { kind: 'headline', texts: words, big: '58%' },
]

/** One slide of each kind, with notes that only the speaker is to see. */
export const SMALL_STORY: readonly StageSlide[] = CONTENTS.map((content, at) => ({
  content,
  title: at === 1 ? 'Who does <what>?' : '',
  notes: `secret ${at + 1}`,
}))
