/** Where an activity can be that is at no school (SETTING_TYPE of DOMAIN §3.2, after SQW 2022, 1.1, 2.18 and 2.25). */
export const SETTING_TYPES = {
  university: 'University',
  youth_group: 'Youth group',
  uniformed_group: 'Uniformed group',
  community_group: 'Community group',
  family_event: 'Family event',
  science_centre_museum: 'Science centre or museum',
  festival_fair: 'Festival or fair',
  workplace: 'Workplace',
  library: 'Library',
  outdoor_group: 'Outdoor group or site',
  online: 'Online, at no school',
  home_education: 'Home education',
  other: 'Other setting',
} as const
export type SettingType = keyof typeof SETTING_TYPES

export const SETTING_CODES = Object.keys(SETTING_TYPES) as SettingType[]

export const isSettingType = (code: string): code is SettingType => Object.hasOwn(SETTING_TYPES, code)

/** Words of a name that tell what kind of setting it is, the first that fits. */
const WORDS_OF_NAMES: readonly (readonly [SettingType, RegExp])[] = [
  ['uniformed_group', /\b(scouts?|guides?|guiding|cubs?|beavers?|brownies|rainbows|cadets?|brigade)\b/],
  ['youth_group', /\b(youth|young people'?s (club|group)|boys'? club|girls'? club)\b/],
  ['library', /\b(library|libraries)\b/],
  ['science_centre_museum', /\b(museum|science (centre|center)|discovery (centre|center)|planetarium)\b/],
  ['festival_fair', /\b(festival|fair|show|expo|exhibition)\b/],
  ['university', /\buniversity\b/],
  ['home_education', /\bhome[ -]?(education|educated|educators|school|schooling)\b/],
  ['outdoor_group', /\b(outdoor|outward bound|forest|nature reserve|field studies)\b/],
  ['family_event', /\bfamil(y|ies)\b/],
  ['community_group', /\b(community|village hall|church|mosque|temple|charity)\b/],
  ['workplace', /\b(ltd|limited|plc|llp|works|factory|headquarters)\b/],
  ['online', /\b(online|virtual|webinar)\b/],
]

/** The kind of setting that a name tells: a proposal, which a person accepts or not; null where it tells none. */
export const settingOfName = (name: string): SettingType | null =>
  WORDS_OF_NAMES.find(([, words]) => words.test(name.toLowerCase()))?.[0] ?? null
