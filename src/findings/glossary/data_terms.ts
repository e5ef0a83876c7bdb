import { LIKELIHOOD_SCALE } from '../likelihood_sentences'
import { SQW, TOOL_DEFAULT } from './glossary_entry'
import type { GlossaryEntry } from './glossary_entry'

const REGISTER = 'Department for Education, Get Information about Schools'

/** Terms of schools, areas and files. */
export const DATA_TERMS = {
  urn: {
    name: 'URN: unique reference number',
    short: 'URN',
    meaning:
      'Six digits that name one establishment in England. Scotland, Wales and Northern Ireland have school numbers of their own, which stand in the same place here.',
    source: REGISTER,
  },
  ukprn: {
    name: 'UKPRN: provider number',
    short: 'UKPRN',
    meaning:
      'Eight digits, the first a 1, that name a provider of education in the United Kingdom. Colleges are often known by it.',
    source: 'UK Register of Learning Providers',
  },
  laestab: {
    name: 'LAESTAB, or DfE number',
    short: 'LAESTAB',
    meaning: 'Three digits for a local authority in England and four for the establishment.',
    source: REGISTER,
  },
  fsm: {
    name: 'FSM: free school meals',
    short: 'FSM',
    meaning:
      'The share of a school’s pupils who are eligible for free school meals, in per cent. It is a sign of how many families have a low income. It is hidden for a school of fewer than 10 pupils, and unknown where the register gives none.',
    source: REGISTER,
  },
  priority_schools: {
    name: 'Priority list',
    short: 'priority list',
    meaning:
      'Schools that are to be reached first, as somebody listed them. It has a name and a date; Reach Atlas makes none of its own.',
    source: `your own file; ${SQW}, describes such a list`,
  },
  hub: {
    name: 'Hub',
    short: 'hub',
    meaning:
      'An organisation that arranges outreach in one part of the country. Which local authorities belong to which hub is read from a hub areas file. Hubs stand A to Z and have no rank.',
    source: `${SQW} (17 hubs)`,
  },
  lsip: {
    name: 'LSIP: local skills improvement plan',
    short: 'LSIP',
    meaning:
      'A plan of employers and colleges for the skills that a part of England needs, and the area that it is for.',
    source: 'Department for Education; areas from lookups of the Office for National Statistics',
  },
  grouping: {
    name: 'Compare by: a grouping',
    short: 'grouping',
    meaning:
      'A way to divide schools into areas or sets that are compared: region, hub, local authority, trust, or a column of a loaded file.',
    source: 'the loaded files',
  },
  trust: {
    name: 'Trust',
    short: 'trust',
    meaning:
      'The academy trust that runs a school, alone or with others. A school without one has none here.',
    source: REGISTER,
  },
  constituency: {
    name: 'Constituency',
    short: 'constituency',
    meaning: 'The area that elects one Member of Parliament.',
    source: REGISTER,
  },
  dbs: {
    name: 'DBS check',
    short: 'DBS',
    meaning:
      'A check by the Disclosure and Barring Service, which many people need before they work with children. Reach Atlas holds no records of people, so it knows of no checks.',
    source: `Disclosure and Barring Service; ${SQW}, names it among what hubs provide`,
  },
  likelihood: {
    name: 'Likelihood',
    short: 'likelihood',
    meaning: `How likely it is that two ways of writing mean the same school or employer, worked out from name, postcode and place. ${LIKELIHOOD_SCALE}`,
    source: `${TOOL_DEFAULT}, fitted on names written with slips`,
  },
  tool_default: {
    name: 'Tool default',
    short: 'tool default',
    meaning:
      'A limit or weight that Reach Atlas chose itself, as no publisher gives one: the limits of RAG and of engagement status, and the weights of the need score.',
    source: 'Reach Atlas',
  },
} satisfies Record<string, GlossaryEntry>
