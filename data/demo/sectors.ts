import { readFacts } from '../facts'
import { weighted, type Random } from './random'

/** How much likelier a section's employers are to take part than their share of jobs says, and what they are called. */
const SECTORS: Readonly<Record<string, readonly [keenness: number, nouns: readonly string[]]>> = {
  A: [0.6, ['Farms', 'Growers', 'Forestry', 'Fisheries']],
  B: [3, ['Minerals', 'Quarries', 'Aggregates']],
  C: [
    2,
    [
      'Aerospace',
      'Engineering',
      'Foods',
      'Instruments',
      'Materials',
      'Motors',
      'Pharma',
      'Plastics',
      'Robotics',
      'Steel',
      'Textiles',
      'Valves',
    ],
  ],
  D: [4, ['Energy', 'Grid', 'Power', 'Wind']],
  E: [3, ['Recycling', 'Water', 'Environmental Services']],
  F: [1.2, ['Building', 'Civil Engineering', 'Construction', 'Homes', 'Structures']],
  G: [0.4, ['Garages', 'Retail', 'Stores', 'Trade Supplies']],
  H: [0.9, ['Airways', 'Freight', 'Logistics', 'Ports', 'Rail Systems']],
  I: [0.25, ['Catering', 'Hotels', 'Kitchens']],
  J: [2, ['Broadcasting', 'Cyber', 'Data Labs', 'Digital', 'Games', 'Networks', 'Software', 'Telecoms']],
  K: [0.5, ['Bank', 'Insurance', 'Pensions']],
  L: [0.3, ['Estates', 'Housing']],
  M: [
    1.8,
    [
      'Architects',
      'Bioscience',
      'Consulting',
      'Design',
      'Laboratories',
      'Research',
      'Surveyors',
      'Testing',
      'Veterinary',
    ],
  ],
  N: [0.4, ['Facilities', 'Landscapes', 'Security', 'Travel']],
  O: [0.7, ['Council Services', 'Emergency Service', 'Public Agency']],
  P: [0.5, ['Institute', 'Training', 'University']],
  Q: [0.7, ['Care', 'Dental', 'Health', 'Hospital']],
  R: [0.6, ['Museum', 'Science Centre', 'Sports', 'Theatre']],
  S: [0.2, ['Association', 'Repairs', 'Society']],
}

const REGION_WRITTEN: Readonly<Record<string, string>> = {
  'Yorkshire and the Humber': 'Yorkshire and The Humber',
}

/** SIC sections that often go with another. */
const SECOND_SECTIONS: Readonly<Record<string, string>> = { C: 'M', D: 'F', J: 'M', M: 'J', F: 'M', H: 'N' }

const jobsRows = readFacts('workforce_jobs_june2021', ['area', 'sic_section', 'jobs'])

/** Draws a section as jobs in the region and keenness say. */
export function sectionsIn(region: string): (random: Random) => string {
  const area = REGION_WRITTEN[region] ?? region
  return weighted(
    jobsRows
      .filter((row) => row.area === area)
      .map((row) => [row.sic_section, Number(row.jobs) * (SECTORS[row.sic_section]?.[0] ?? 0)] as const),
  )
}

/** The section with, for one employer in eight, a second beside it: letters A to Z without separators. */
export function withSecondSection(random: Random, section: string): string {
  const second = SECOND_SECTIONS[section]
  if (second === undefined || !random.chance(0.125)) return section
  return [section, second].sort().join('')
}

/** "Rail Systems" for H. */
export const sectorNoun = (random: Random, section: string): string =>
  random.pick(SECTORS[section]?.[1] ?? ['Company'])
