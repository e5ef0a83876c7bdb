import type { MatchDecision } from '../project/decisions'
import type { Waiting } from './matching'

/** Words that stand in the place of a name. */
const PLACEHOLDERS = new Set(
  (
    'unknown unk unspecified unnamed undisclosed unidentified unsure tbc tba tbd na nk none nil null blank no not ' +
    'various varied multiple several many mixed miscellaneous misc other others any all closed test dummy sample ' +
    'example placeholder confirmed advised arranged agreed decided'
  ).split(' '),
)

/**
 * Words beside which a placeholder is still a placeholder: "Closed or unknown school", "To be confirmed", "Name not
 * given".
 */
const NEUTRAL = new Set(
  (
    'school schools academy academies college colleges primary secondary setting settings provider providers ' +
    'establishment organisation organisations employer employers company companies business businesses name names ' +
    'client venue location place info information details the a an of or and to be by in at is this yet from for ' +
    'known applicable available stated given provided recorded specified listed found'
  ).split(' '),
)

/** True of what a log writes where it has no name: "Unknown", "TBC", "Various schools", "N/A", "?". */
export function isPlaceholderName(name: string): boolean {
  if (name.trim() === '') return false
  const words = name
    .toLowerCase()
    .replaceAll(/\bn\W?a\b/g, 'na')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const left = words.filter((word) => !NEUTRAL.has(word))
  if (words.length === 0) return true
  return left.length > 0 && left.every((word) => PLACEHOLDERS.has(word) || /^(x+|0+)$/.test(word))
}

/**
 * True where a way of writing names nothing that could be found: no postcode, and no name but a placeholder. A number that
 * waits is one that nothing loaded has, so it finds nothing either.
 */
export const namesNothing = ({ name, postcode }: Pick<Waiting, 'name' | 'postcode'>): boolean =>
  postcode === '' && isPlaceholderName(name)

/** Every way of writing that one decision on a row of the list covers. */
export const spellingsOf = ({ written, placeholders }: Waiting): readonly string[] =>
  placeholders?.map((each) => each.written) ?? [written]

/** A list in which the ways of writing that name nothing are one row, without candidates, in the place of the first. */
export function groupPlaceholders(list: readonly Waiting[]): readonly Waiting[] {
  const placeholders = list.filter(namesNothing)
  const grouped = new Set(placeholders)
  const [first] = placeholders
  if (!first) return list
  const group: Waiting = {
    ...first,
    number: '',
    place: '',
    rows: placeholders.reduce((sum, { rows }) => sum + rows, 0),
    from: placeholders.map(({ from }) => from).sort()[0] ?? first.from,
    to:
      placeholders
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? first.to,
    reason: 'placeholder_name',
    candidates: [],
    placeholders,
  }
  return list.flatMap((each) => (each === first ? [group] : grouped.has(each) ? [] : [each]))
}

/** True of a decision that it is none of those loaded, and no setting either. */
const isNeither = (decision: MatchDecision | undefined): boolean =>
  decision?.id === null && decision.setting === undefined

/** The list of what was decided, in which the placeholders that were set aside are one row. */
export function groupSetAside(
  list: readonly Waiting[],
  decided: ReadonlyMap<string, MatchDecision>,
): readonly Waiting[] {
  const isSetAside = ({ written }: Waiting): boolean => isNeither(decided.get(written))
  const grouped = groupPlaceholders(list.filter(isSetAside))
  return [...grouped, ...list.filter((each) => !isSetAside(each))]
}
