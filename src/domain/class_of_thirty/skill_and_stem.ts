/** Seven groups of the 26 sub-major groups of SOC 2020, each wholly within one skill level. */
export const SKILL_GROUPS = [
  group('21+22+23+24', 'Professionals (level 4)', 'professional jobs'),
  group('11', 'Senior managers (level 4)', 'senior management jobs'),
  group('31+32+33+34+35', 'Associate professionals (level 3)', 'associate professional jobs'),
  group('51+52+53+54', 'Skilled trades (level 3)', 'skilled trades'),
  group('12', 'Other managers and owners (level 3)', 'other managers and owners'),
  group(
    '41+42+61+62+63+71+72+81+82',
    'Office, care, sales and machine jobs (level 2)',
    'office, care, sales and machine jobs',
  ),
  group('91+92', 'Elementary jobs, such as cleaning (level 1)', 'elementary jobs, such as cleaning'),
] as const

/** Three of the 26 sub-major groups of SOC 2020 count as STEM; every other is outside it. */
export const STEM_GROUPS = [
  group('21+31+52', 'STEM jobs', 'STEM jobs'),
  group('11+12+22+23+24+32+33+34+35+41+42+51+53+54+61+62+63+71+72+81+82+91+92', 'Other jobs', 'other jobs'),
] as const

export const SKILL_DEFINITION =
  'Skill levels are those of SOC 2020 (Office for National Statistics), by sub-major group: level 4 is 11 and 21 to 24; level 3 is 12, 31 to 35 and 51 to 54; level 2 is 41, 42, 61 to 63, 71, 72, 81 and 82; level 1 is 91 and 92. This follows what the Office for National Statistics says each level is for (user request 15039, 2022); it has not been checked against the table of groups in SOC 2020, volume 1.'

export const STEM_DEFINITION =
  'STEM jobs are SOC 2020 groups 21 (science, research, engineering and technology professionals), 31 (science, engineering and technology associate professionals) and 52 (skilled metal, electrical and electronic trades). Health and teaching jobs are not counted.'

/** Another way to count engineers, said beside ours and never drawn with it (DOMAIN §5.6). */
export const ENGINEERING_UK =
  'EngineeringUK counts more widely: 6.4 million people in engineering and technology, 19.3% of those in work in the United Kingdom, or 5.8 of 30 (16 May 2025, by its own list of occupations). That is another definition, so it is not drawn beside this one.'

function group(code: string, label: string, sentenceLabel: string) {
  return { code, label, sentenceLabel }
}
