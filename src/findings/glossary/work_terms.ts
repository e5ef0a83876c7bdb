import { STEM_DEFINITION } from '../class_of_thirty/definition_sentences'
import type { GlossaryEntry } from './glossary_entry'

/** Terms of jobs and employers. */
export const WORK_TERMS = {
  stem: {
    name: 'STEM: science, technology, engineering and mathematics',
    short: 'STEM',
    meaning: `Which jobs or activities count is a choice, so each figure names its own. ${STEM_DEFINITION}`,
    source: 'SOC 2020, Office for National Statistics; the choice of groups is a tool default',
  },
  sic: {
    name: 'SIC: standard industrial classification',
    short: 'SIC',
    meaning:
      'What an employer does, in 21 sections with a letter, A to U: C is manufacturing. It says where people work, and not what they do there.',
    source: 'SIC 2007, Office for National Statistics',
  },
  soc: {
    name: 'SOC: standard occupational classification',
    short: 'SOC',
    meaning: 'What people do at work, whoever employs them, in 9 major groups, or 26 finer ones.',
    source: 'SOC 2020, Office for National Statistics',
  },
  class_of_30: {
    name: 'Class of 30',
    short: 'class of 30',
    meaning:
      'A share drawn as children in a class of 30, so that it can be pictured: 20% is 6 children. The children always add up to 30, and the exact number stands beside each group.',
    source: 'North East STEM network, minutes of January 2018',
  },
} satisfies Record<string, GlossaryEntry>
