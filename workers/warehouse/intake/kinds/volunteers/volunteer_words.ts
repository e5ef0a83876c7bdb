import type {
  DISCIPLINES,
  VOLUNTEER_MODES,
  VolunteerStatus,
} from '../../../../../src/domain/volunteers/volunteer'

type Spellings<Code extends string> = Readonly<Record<Code, readonly string[]>>

/** How files write the status of a volunteer. */
export const VOLUNTEER_STATUS_WORDS: Spellings<VolunteerStatus> = {
  active: ['Active', 'Current', 'Live', 'Approved'],
  lapsed: ['Lapsed', 'Inactive', 'Dormant', 'Expired'],
  prospective: ['Prospective', 'Applicant', 'Applying', 'In training', 'New', 'Registering'],
  retired: ['Retired', 'Left', 'Withdrawn', 'Resigned', 'Closed'],
}

/** How files write disciplines. */
export const DISCIPLINE_WORDS: Spellings<(typeof DISCIPLINES)[number]> = {
  engineering: [
    'Engineering',
    'Mechanical engineering',
    'Civil engineering',
    'Electrical/electronic engineering',
    'Electrical engineering',
    'Electronic engineering',
    'Chemical engineering',
    'Aerospace engineering',
    'Manufacturing',
  ],
  computing: [
    'Computing',
    'Computer science',
    'Digital / IT',
    'Digital',
    'IT',
    'ICT',
    'Software',
    'Cyber security',
  ],
  maths: ['Maths', 'Mathematics', 'Statistics'],
  physics: ['Physics'],
  chemistry: ['Chemistry'],
  biology: ['Biology', 'Life sciences', 'Biosciences'],
  design_technology: ['Design and technology', 'D&T', 'Design & technology', 'DT'],
  health_medicine: ['Health and medicine', 'Medicine', 'Health', 'Healthcare'],
  environment_earth: [
    'Environment and earth science',
    'Environment',
    'Earth science',
    'Geology',
    'Environmental science',
  ],
  construction: ['Construction', 'Built environment'],
  data_ai: ['Data and AI', 'Data science', 'Data', 'AI', 'Artificial intelligence'],
  space: ['Space', 'Astronomy', 'Space science'],
  food: ['Food science', 'Food', 'Food technology'],
  other: ['Other'],
}

export const PHASE_WORDS: Spellings<'primary' | 'secondary' | 'college'> = {
  primary: ['Primary', 'Primary school', 'KS1', 'KS2', 'KS1-2'],
  secondary: ['Secondary', 'Secondary school', 'KS3', 'KS4', 'KS3-4'],
  college: ['College', 'FE', 'Sixth form', 'Post-16', '16 plus', 'KS5', 'Further education'],
}

export const MODE_WORDS: Spellings<(typeof VOLUNTEER_MODES)[number]> = {
  in_school: ['In school', 'In schools', 'School visit', 'Face to face', 'In person'],
  live_online: ['Live online', 'Online', 'Virtual', 'Remote'],
  employer_site: ['Employer site', 'At employer', 'Workplace', 'On site', 'Site visit'],
}
