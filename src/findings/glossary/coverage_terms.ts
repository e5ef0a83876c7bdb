import { RAG_SMALLEST, RAG_TOLERANCE } from '../../domain/coverage/coverage'
import { needDefinition } from '../need/need_sentences'
import { SQW, TOOL_DEFAULT } from './glossary_entry'
import type { GlossaryEntry } from './glossary_entry'

const CONCENTRATION = 'Wagstaff 2005; Erreygers 2009'

/** Terms of reach, targets and fairness. */
export const COVERAGE_TERMS = {
  reach: {
    name: 'Reach, reached',
    short: 'reach',
    meaning:
      'The share of schools with at least one delivered engagement in the window, of all schools asked about. A school counts once, however many visits it had.',
    source: SQW,
  },
  engagement: {
    name: 'Engagement',
    short: 'engagement',
    meaning:
      'One activity at one school: a talk, a club, a workshop, a visit. It is planned, delivered or cancelled; only delivered ones count towards reach.',
    source: SQW,
  },
  counted: {
    name: 'Counted',
    short: 'counted',
    meaning:
      'Which delivered activities make a school reached. “All activities” counts those for teachers and of equipment too; “Meeting pupils” leaves these out.',
    source: `${SQW}, counts at least one engagement of any kind`,
  },
  window: {
    name: 'Window',
    short: 'window',
    meaning: 'The days that are looked at: an academic year, or whole months that you choose.',
    source: 'Reach Atlas',
  },
  academic_year: {
    name: 'Academic year',
    short: 'academic year',
    meaning: 'From 1 September to 31 August: 2024/25 ends on 31 August 2025.',
    source: 'Department for Education',
  },
  target: {
    name: 'Target',
    short: 'target',
    meaning:
      'The share of schools to be reached in a whole academic year, of one phase. “More” says how many further schools would meet it.',
    source: `the loaded targets file; the demo’s are those of ${SQW}`,
  },
  rag: {
    name: 'RAG: red, amber, green',
    short: 'RAG',
    meaning: `A rating of reach beside its target. G, on target: at the target or over it. A, close to target: from ${RAG_TOLERANCE * 100}% of the target. R, below target: less than that. With fewer than ${RAG_SMALLEST} schools, or without a target, there is no rating.`,
    source: `ratings as in ${SQW}; the limits are a tool default`,
  },
  priority_reach: {
    name: 'Priority reach',
    short: 'priority reach',
    meaning: 'Reach of the schools on the priority list alone, beside that of all other schools.',
    source: SQW,
  },
  need_score: {
    name: 'Need score',
    short: 'need score',
    meaning: `${needDefinition()} Other weights can be set under “What counts”.`,
    source: TOOL_DEFAULT,
  },
  concentration_index: {
    name: 'Concentration index',
    short: 'concentration index',
    meaning:
      'One number for whether reach leans to schools with more or with fewer pupils on free school meals. 0: it leans to neither. Above 0: to schools with fewer.',
    source: CONCENTRATION,
  },
  wagstaff: {
    name: 'Wagstaff index',
    short: 'Wagstaff',
    meaning:
      'The concentration index divided by the share not reached, so that it can lie anywhere from −1 to 1 whatever the share. Read it beside another year or place with another reach.',
    source: CONCENTRATION,
  },
  erreygers: {
    name: 'Erreygers index',
    short: 'Erreygers',
    meaning:
      'Four times the share reached times the concentration index. It is the same size whether one counts the schools reached or those not reached.',
    source: CONCENTRATION,
  },
} satisfies Record<string, GlossaryEntry>
