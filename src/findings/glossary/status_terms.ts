import { capitalised } from '../../domain/words/capitalised'
import { ENGAGEMENT_STATUSES } from '../../domain/engagement/engagement'
import type { EngagementStatus } from '../../domain/engagement/engagement'
import { WHOLE_HISTORY } from '../../domain/engagement/loaded_history'
import {
  ENGAGEMENT_STATUS_MEANINGS,
  ENGAGEMENT_STATUS_NOTES,
  statusLabel,
} from '../engagement/status_sentences'
import { TOOL_DEFAULT, SQW } from './glossary_entry'
import type { GlossaryEntry } from './glossary_entry'

const SOURCE = `${TOOL_DEFAULT}; ${SQW}, asks for schools that engage more than once or regularly, without limits`

const sentence = (text: string): string => `${capitalised(text)}.`

const statusEntry = (status: EngagementStatus): GlossaryEntry => ({
  name: statusLabel(status, WHOLE_HISTORY),
  short: statusLabel(status, WHOLE_HISTORY).toLowerCase(),
  meaning: `${sentence(ENGAGEMENT_STATUS_MEANINGS[status])} ${ENGAGEMENT_STATUS_NOTES[status]}`.trimEnd(),
  source: SOURCE,
})

/** The entry of each engagement status; its meaning is that of the key beside the figures. */
export const STATUS_TERMS = {
  ...(Object.fromEntries(ENGAGEMENT_STATUSES.map((status) => [status, statusEntry(status)])) as Record<
    EngagementStatus,
    GlossaryEntry
  >),
  engagement_status: {
    name: 'Engagement status',
    short: 'status',
    meaning:
      'How often a school was reached in the window and before it: never, lapsed, quiet, one-off, repeat or sustained. Each school has one; the first that fits of sustained, repeat, one-off, quiet, lapsed and never.',
    source: SOURCE,
  },
} satisfies Record<string, GlossaryEntry>
