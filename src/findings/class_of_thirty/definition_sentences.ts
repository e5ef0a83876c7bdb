export const SKILL_DEFINITION =
  'Skill levels are those of SOC 2020 (Office for National Statistics), by sub-major group: level 4 is 11 and 21 to 24; level 3 is 12, 31 to 35 and 51 to 54; level 2 is 41, 42, 61 to 63, 71, 72, 81 and 82; level 1 is 91 and 92. This follows what the Office for National Statistics says each level is for (user request 15039, 2022); it has not been checked against the table of groups in SOC 2020, volume 1.'

export const STEM_DEFINITION =
  'STEM jobs are SOC 2020 groups 21 (science, research, engineering and technology professionals), 31 (science, engineering and technology associate professionals) and 52 (skilled metal, electrical and electronic trades). Health and teaching jobs are not counted.'

/** Another way to count engineers, in words beside ours and never in one picture with it (DOMAIN §5.6). */
export const ENGINEERING_UK =
  'EngineeringUK counts more widely: 6.4 million people in engineering and technology, 19.3% of those in work in the United Kingdom, or 5.8 of 30 (16 May 2025, by its own list of occupations). That is another definition, so it is not drawn beside this one.'
