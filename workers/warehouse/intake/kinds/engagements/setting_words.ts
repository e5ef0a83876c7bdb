import { SETTING_TYPES, type SettingType } from '../../../../../src/domain/engagement/setting'

/** The code of a school or college in a column of settings: such a row is at its school, as a row without a setting is. */
const AT_SCHOOL = 'school'

const FURTHER_WORDS: Readonly<Partial<Record<SettingType, readonly string[]>>> = {
  university: ['Universities', 'Higher education', 'HE', 'HEI', 'University campus'],
  youth_group: ['Youth club', 'Youth organisation', 'Youth centre', 'Youth service', 'Youth'],
  uniformed_group: [
    'Uniformed youth group',
    'Uniformed organisation',
    'Scouts',
    'Guides',
    'Girlguiding',
    'Cadets',
  ],
  community_group: ['Community', 'Community venue', 'Community centre', 'Community organisation', 'Charity'],
  family_event: ['Family', 'Families', 'Family day', 'Public event'],
  science_centre_museum: [
    'Science centre',
    'Museum',
    'Discovery centre',
    'Science museum',
    'Museum or science centre',
  ],
  festival_fair: [
    'Festival',
    'Fair',
    'Science festival',
    'Science fair',
    'Careers fair',
    'Show',
    'Exhibition',
  ],
  workplace: ['Employer', 'Employer site', 'Employer premises', 'Business', 'Company site', 'Place of work'],
  library: ['Libraries', 'Public library'],
  outdoor_group: ['Outdoor', 'Outdoors', 'Outdoor group', 'Outdoor centre', 'Outdoor site'],
  online: ['Online', 'Virtual', 'Remote'],
  home_education: ['Home educated', 'Home educators', 'Home school', 'Elective home education', 'EHE'],
  other: ['Other', 'Non-school', 'Non school', 'Non-school setting', 'Other non-school', 'Not a school'],
}

const SCHOOL_WORDS = [
  ...['School', 'Schools', 'School or college', 'In school', 'At school', 'Academy', 'Maintained school'],
  ...[
    'Primary',
    'Primary school',
    'Secondary',
    'Secondary school',
    'All-through',
    'Middle school',
    'Infant school',
  ],
  ...['Junior school', 'Independent school', 'Special', 'Special school', 'Pupil referral unit', 'PRU', 'AP'],
  ...[
    'Alternative provision',
    'Nursery',
    'Nursery school',
    'College',
    'FE college',
    'FE',
    'Further education',
  ],
  ...['Sixth form', 'Sixth form college', 'Post-16', '16 plus'],
]

/** How logs write the kind of setting of a row: codes of SETTING_TYPES, and AT_SCHOOL. */
export const SETTING_WORDS: Readonly<Record<string, readonly string[]>> = {
  [AT_SCHOOL]: SCHOOL_WORDS,
  ...Object.fromEntries(
    Object.entries(SETTING_TYPES).map(([code, label]) => [
      code,
      [label, ...(FURTHER_WORDS[code as SettingType] ?? [])],
    ]),
  ),
}
