/** What a person is to the outreach, in the singular: a column under one holds people. */
const ROLES = new Set(
  `volunteer ambassador teacher headteacher head principal governor proprietor pupil student learner child parent guardian
carer speaker mentor presenter adviser advisor coordinator ordinator manager officer lead leader owner director chair
chairman chairwoman chairperson staff employee user person member attendee delegate participant facilitator trainer
tutor instructor organiser organizer booker champion liaison apprentice contributor respondent applicant candidate referee
assessor supervisor secretary administrator admin bursar contact host counsellor chaperone requester requestor submitter
recipient author helper assistant technician librarian colleague individual visitor rep representative`.split(
    /\s+/,
  ),
)
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['staffs', 'staff'],
])

/** Words that follow the word for one person. */
const ATTRIBUTES = new Set(
  `name names id ids ref reference no number code initials title address postcode town city street role job position post
age gender sex note notes comment comments feedback availability bio biography details info signature employer photo
status expiry preference preferences language email`.split(/\s+/),
)
/** Attributes that numbers and kinds of people have too ("Student number", "Staff post") and only names of one tell. */
const NAMES = new Set(['name', 'names', 'initials'])

/** Idle endings: brackets, numbers, what is left of "(s)". */
const IDLE = new Set([
  'the',
  'a',
  'an',
  's',
  'if',
  'known',
  'any',
  'please',
  'your',
  'our',
  'my',
  'main',
  'primary',
])

const isRole = (word = ''): boolean => ROLES.has(word)
const singular = (word: string): string => PLURALS.get(word) ?? word.replace(/s$/, '')

function wordsOf(heading: string): string[] {
  return heading
    .replace(/^\w+\.(?=\w+$)/, '')
    .replace(/\((s|es)\)/gi, '$1')
    .replace(/\(.*?\)|\[.*?\]/g, ' ')
    .replace(/['’]s\b/g, ' ')
    .replace(/co-ordinator/gi, 'coordinator')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !IDLE.has(word))
}

/** "volunteername", "leadteacher": words run together, which only the whole can tell. */
const RUN_TOGETHER = new RegExp(
  `^(stem|hub|school|lead|main|key|link)?(${[...ROLES].join('|')})s?(name|names|id|initials)?\\d*$`,
)

/**
 * True where a heading is a person's part in the work ("STEM lead", "Teacher", "Volunteer 2"), or an attribute of one
 * ("Name of ambassador", "Volunteer postcode"). A plural alone ("Teachers") is a number of them.
 */
export function namesRoleOfPerson(heading: string): boolean {
  const words = wordsOf(heading)
  const [first, second] = words
  const last = words.at(-1) ?? ''
  if (words.length === 0) return false
  if (isRole(last)) return true
  if (isRole(first) && second === 'of') return true
  if (words.length > 1 && NAMES.has(first ?? '')) return isRole(singular(last))
  if (words.length > 1 && NAMES.has(last)) return isRole(singular(words.at(-2) ?? ''))
  if (words.length > 1 && ATTRIBUTES.has(last) && isRole(words.filter((word) => word !== 'job').at(-2)))
    return true
  if (words.length === 1 && last.length > 7 && !last.endsWith('s')) return RUN_TOGETHER.test(last)
  return false
}
