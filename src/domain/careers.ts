import type { JobLens } from './lens'

/** Examples of careers in each SIC 2007 section, chosen for this app: at every level, so that no path is left out. */
const BY_SECTION: Readonly<Record<string, readonly string[]>> = {
  A: ['farmer', 'agronomist', 'forester'],
  B: ['quarry engineer', 'geologist', 'plant operator'],
  C: ['production engineer', 'welder', 'food technologist', 'quality technician'],
  D: ['wind turbine technician', 'power systems engineer', 'smart meter fitter'],
  E: ['water quality scientist', 'recycling manager', 'pipe layer'],
  F: ['bricklayer', 'civil engineer', 'electrician', 'site manager'],
  G: ['shop manager', 'vehicle technician', 'buyer'],
  H: ['train driver', 'logistics planner', 'air traffic controller'],
  I: ['chef', 'hotel manager', 'events organiser'],
  J: ['software developer', 'broadcast engineer', 'data analyst', 'games artist'],
  K: ['actuary', 'bank adviser', 'fraud analyst'],
  L: ['surveyor', 'lettings agent', 'building manager'],
  M: ['architect', 'laboratory technician', 'research scientist', 'vet'],
  N: ['grounds keeper', 'security systems installer', 'travel agent'],
  O: ['police officer', 'army engineer', 'town planner'],
  P: ['teacher', 'science technician', 'lecturer'],
  Q: ['nurse', 'radiographer', 'care worker', 'dental technician'],
  R: ['lighting technician', 'museum curator', 'coach'],
  S: ['hairdresser', 'computer repairer', 'charity worker'],
  T: ['nanny', 'housekeeper'],
  U: ['diplomat', 'interpreter'],
}

/** Examples of careers in each sub-major group of SOC 2020, chosen for this app. */
const BY_SUBMAJOR: Readonly<Record<string, readonly string[]>> = {
  '11': ['production director', 'finance manager', 'police superintendent'],
  '12': ['shop owner', 'farm manager', 'leisure centre manager'],
  '21': ['mechanical engineer', 'software developer', 'chemist', 'environmental scientist'],
  '22': ['doctor', 'nurse', 'pharmacist'],
  '23': ['teacher', 'lecturer'],
  '24': ['accountant', 'architect', 'social worker'],
  '31': ['laboratory technician', 'engineering technician', 'IT support technician'],
  '32': ['dispensing optician', 'pharmacy technician', 'youth worker'],
  '33': ['firefighter', 'police officer', 'soldier'],
  '34': ['graphic designer', 'photographer', 'sports coach'],
  '35': ['estate agent', 'project officer', 'web designer'],
  '41': ['payroll clerk', 'office administrator'],
  '42': ['receptionist', 'personal assistant'],
  '51': ['gardener', 'farmer', 'tree surgeon'],
  '52': ['electrician', 'welder', 'vehicle technician', 'electronics technician'],
  '53': ['bricklayer', 'plumber', 'roofer'],
  '54': ['chef', 'printer', 'upholsterer'],
  '61': ['care worker', 'nursery assistant', 'ambulance care assistant'],
  '62': ['hairdresser', 'travel agent', 'fitness instructor'],
  '63': ['police community support officer', 'parking attendant'],
  '71': ['shop assistant', 'sales adviser'],
  '72': ['call centre adviser', 'customer service manager'],
  '81': ['machine operator', 'scaffolder', 'quality tester'],
  '82': ['train driver', 'lorry driver', 'crane operator'],
  '91': ['farm worker', 'labourer', 'packer'],
  '92': ['cleaner', 'kitchen assistant', 'delivery rider'],
}

const MOST = 6

/** Careers in a group of a lens, each of its parts in turn, so that a wide group is not told by its first part alone. */
export function careersIn(lens: JobLens, code: string): readonly string[] {
  const parts = partsOf(lens, code)
  const longest = Math.max(0, ...parts.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_, at) => parts.flatMap((part) => part[at] ?? []))
  return [...new Set(inTurn.flat())].slice(0, MOST)
}

/** Letters of the SIC sections of a group; '' where a group is of occupations, which employers do not say. */
export const sectionsOf = (lens: JobLens, code: string): string =>
  lens === 'sector' || lens === 'section' ? code.replaceAll('+', '') : ''

function partsOf(lens: JobLens, code: string): readonly (readonly string[])[] {
  switch (lens) {
    case 'sector':
    case 'section':
      return code.split('+').map((section) => BY_SECTION[section] ?? [])
    case 'own':
      return []
    case 'submajor':
    case 'skill':
    case 'stem':
      return code.split('+').map((submajor) => BY_SUBMAJOR[submajor] ?? [])
    case 'occupation':
    case 'openings':
    case 'sex':
      return Object.entries(BY_SUBMAJOR)
        .filter(([submajor]) => submajor.startsWith(code.charAt(0)))
        .map(([, careers]) => careers)
  }
}
