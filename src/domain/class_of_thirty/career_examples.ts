/** Examples of careers in each SIC 2007 section, chosen for this app: at every level, so that no path is left out. */
export const CAREERS_BY_SECTION: Readonly<Record<string, readonly string[]>> = {
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

/**
 * Examples of careers in each sub-major group of SOC 2020, chosen for this app, with the sections whose classes name
 * that work (SIC 2007: 43.21 electrical installation, 62.01 programming, 96.02 hairdressing …). The figures the app
 * ships do not count where people of an occupation work: others employ them too.
 */
export const CAREERS_BY_SUBMAJOR: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '11': { 'production director': 'C', 'finance manager': 'K', 'police superintendent': 'O' },
  '12': { 'shop owner': 'G', 'farm manager': 'A', 'leisure centre manager': 'R' },
  '21': {
    'mechanical engineer': 'CM',
    'software developer': 'J',
    chemist: 'CM',
    'environmental scientist': 'M',
  },
  '22': { doctor: 'Q', nurse: 'Q', pharmacist: 'GQ' },
  '23': { teacher: 'P', lecturer: 'P' },
  '24': { accountant: 'M', architect: 'M', 'social worker': 'Q' },
  '31': { 'laboratory technician': 'M', 'engineering technician': 'C', 'IT support technician': 'J' },
  '32': { 'dispensing optician': 'G', 'pharmacy technician': 'GQ', 'youth worker': 'Q' },
  '33': { firefighter: 'O', 'police officer': 'O', soldier: 'O' },
  '34': { 'graphic designer': 'M', photographer: 'M', 'sports coach': 'R' },
  '35': { 'estate agent': 'L', 'project officer': '', 'web designer': 'J' },
  '41': { 'payroll clerk': 'M', 'office administrator': 'N' },
  '42': { receptionist: '', 'personal assistant': '' },
  '51': { gardener: 'N', farmer: 'A', 'tree surgeon': 'N' },
  '52': { electrician: 'F', welder: 'C', 'vehicle technician': 'G', 'electronics technician': 'C' },
  '53': { bricklayer: 'F', plumber: 'F', roofer: 'F' },
  '54': { chef: 'I', printer: 'C', upholsterer: 'C' },
  '61': { 'care worker': 'Q', 'nursery assistant': 'Q', 'ambulance care assistant': 'Q' },
  '62': { hairdresser: 'S', 'travel agent': 'N', 'fitness instructor': 'R' },
  '63': { 'police community support officer': 'O', 'parking attendant': 'H' },
  '71': { 'shop assistant': 'G', 'sales adviser': 'G' },
  '72': { 'call centre adviser': 'N', 'customer service manager': '' },
  '81': { 'machine operator': 'C', scaffolder: 'F', 'quality tester': 'C' },
  '82': { 'train driver': 'H', 'lorry driver': 'H', 'crane operator': 'F' },
  '91': { 'farm worker': 'A', labourer: 'F', packer: 'C' },
  '92': { cleaner: 'N', 'kitchen assistant': 'I', 'delivery rider': 'H' },
}
