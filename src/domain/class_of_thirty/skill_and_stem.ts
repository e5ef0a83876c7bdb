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

function group(code: string, label: string, sentenceLabel: string) {
  return { code, label, sentenceLabel }
}
