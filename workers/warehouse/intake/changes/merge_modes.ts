import type { MergeMode } from '../../../../src/domain/files/changes'
import type { Engine } from '../../engine'
import { onlyRow } from '../../rows'

/** How the staged register and the open one stand to each other. */
export interface RegisterOverlap {
  /** Nations of the staged register, '' for none. */
  readonly nations: readonly string[]
  /** Schools in both, and ids in both that stand for two schools. */
  readonly shared: number
  readonly clashing: number
  /** Schools of the staged register. */
  readonly staged: number
  /** Open schools of the same nations, and of others. */
  readonly of_same_nations: number
  readonly of_other_nations: number
}

const OVERLAP = `
  WITH pairs AS (
    SELECT school_id IN (FROM conflicting_ids()) AS clashes
    FROM schools AS held JOIN staged_schools AS fresh USING (school_id)
  ),
  fresh_nations AS (SELECT DISTINCT coalesce(nation, '') AS nation FROM staged_schools)
  SELECT (SELECT string_agg(nation, '|' ORDER BY nation) FROM fresh_nations) AS nations,
    (SELECT count(*) FILTER (NOT clashes) FROM pairs)::INTEGER AS shared,
    (SELECT count(*) FILTER (clashes) FROM pairs)::INTEGER AS clashing,
    (SELECT count(*) FROM staged_schools)::INTEGER AS staged,
    count(*) FILTER (coalesce(nation, '') IN (FROM fresh_nations))::INTEGER AS of_same_nations,
    count(*)::INTEGER - of_same_nations AS of_other_nations
  FROM schools`

export function registerOverlap(engine: Engine): RegisterOverlap {
  const { nations, ...counted } = onlyRow<Omit<RegisterOverlap, 'nations'> & { nations: string }>(
    engine.query(OVERLAP),
  )
  return { ...counted, nations: nations.split('|') }
}

/** A newer edition closes fewer: a file that lacks a larger share of the open schools is part of a register. */
const MAX_CLOSED_SHARE = 0.02

/**
 * The ways a register can come in, what most people would want first. A register that shares no school with the open
 * one is of another place: it is added, as far as its ids are free. One that does is a newer edition, of its nation alone where others are open.
 */
export function mergeModesOf({
  shared,
  clashing,
  staged,
  of_same_nations,
  of_other_nations,
}: RegisterOverlap): [MergeMode, ...MergeMode[]] {
  if (clashing > 0) return clashing < staged ? ['add_others', 'replace'] : ['replace']
  const ofNation: MergeMode[] = of_same_nations > 0 && of_other_nations > 0 ? ['replace_nation'] : []
  if (shared === 0) return ['add', ...ofNation, 'replace']
  if ((of_same_nations - shared) / of_same_nations > MAX_CLOSED_SHARE) return ['add', ...ofNation, 'replace']
  const [first, ...others]: MergeMode[] = [...ofNation, 'replace']
  return [first ?? 'replace', 'add', ...others]
}
