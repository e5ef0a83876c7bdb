import type { Lens } from '../../domain/class_of_thirty/lens'
import type { Term } from './glossary'

/** Words of a label → the term that they are. */
const TERMS_IN_LABELS: readonly (readonly [words: RegExp, term: Term])[] = [
  [/\bURN\b/, 'urn'],
  [/\bUKPRN\b/, 'ukprn'],
  [/\bLAESTAB\b/, 'laestab'],
  [/\bFSM\b|\bfree school meals\b/i, 'fsm'],
  [/\bSIC\b/, 'sic'],
  [/\bSOC\b/, 'soc'],
  [/\bLSIP\b/, 'lsip'],
  [/\bconcentration index\b/i, 'concentration_index'],
  [/\bWagstaff\b/, 'wagstaff'],
  [/\bErreygers\b/, 'erreygers'],
  [/\bpriority list\b/i, 'priority_schools'],
  [/\bhubs?\b/i, 'hub'],
  [/\btargets?\b/i, 'target'],
  [/\bengagements?\b/i, 'engagement'],
  [/\bconstituency\b/i, 'constituency'],
  [/\btrust\b/i, 'trust'],
]

/** The term that a label of a file, a field or a column has in it, the first of the list; undefined where it has none. */
export const termOfLabel = (label: string): Term | undefined =>
  TERMS_IN_LABELS.find(([words]) => words.test(label))?.[1]

/** The term that explains how a class of 30 is divided. */
export const TERMS_OF_LENSES: Readonly<Record<Lens, Term>> = {
  sector: 'sic',
  section: 'sic',
  occupation: 'soc',
  submajor: 'soc',
  skill: 'soc',
  stem: 'stem',
  sex: 'soc',
  openings: 'soc',
  own: 'class_of_30',
  fsm: 'fsm',
  reached: 'engagement',
  encounters: 'engagement',
}
