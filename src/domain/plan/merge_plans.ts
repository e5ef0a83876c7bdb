import { MAX_PLAN_VERSIONS, type KeptPlan, type KeptVisit, type PlanVersion } from './kept_plan'

/** A school at which two plans differ: each has its own visits to it. */
export interface PlanConflict {
  readonly school: string
  readonly schoolName: string
  readonly ours: readonly KeptVisit[]
  readonly theirs: readonly KeptVisit[]
}

/** The plans that another project file holds, or why it holds none that can be read. */
export type PlansReading =
  | { readonly kind: 'plans'; readonly plans: readonly KeptPlan[] }
  | { readonly kind: 'refused'; readonly why: string }

type Visits = Pick<KeptPlan, 'visits'>

function bySchool({ visits }: Visits): Map<string, KeptVisit[]> {
  const schools = new Map<string, KeptVisit[]>()
  for (const visit of visits) schools.set(visit.school, [...(schools.get(visit.school) ?? []), visit])
  return schools
}

const isUndecided = ({ state, changedOn }: KeptVisit): boolean => state === 'planned' && changedOn === ''

const isSameDecision = (a: KeptVisit, b: KeptVisit): boolean =>
  a.state === b.state && a.barrier === b.barrier && a.detail === b.detail && a.outUntil === b.outUntil

/** The visits to one school as both plans have them; undefined where they differ in who goes or in what was decided. */
function agreed(ours: readonly KeptVisit[], theirs: readonly KeptVisit[]): readonly KeptVisit[] | undefined {
  if (ours.length !== theirs.length) return undefined
  const visits = ours.map((our) => {
    const their = theirs.find(({ supplier }) => supplier === our.supplier)
    if (their === undefined) return undefined
    if (isSameDecision(our, their) || isUndecided(their)) return our
    return isUndecided(our) ? their : undefined
  })
  return visits.some((visit) => visit === undefined) ? undefined : (visits as readonly KeptVisit[])
}

/** The schools at which two plans differ, in the order of ours. */
export function conflictsOf(ours: Visits, theirs: Visits): readonly PlanConflict[] {
  const their = bySchool(theirs)
  return [...bySchool(ours)].flatMap(([school, visits]) => {
    const others = their.get(school)
    if (others === undefined || agreed(visits, others) !== undefined) return []
    return [{ school, schoolName: visits[0]?.schoolName ?? school, ours: visits, theirs: others }]
  })
}

/** How many schools two plans have alike, and how many one alone has: those are all in the merged plan. */
export function mergeCounts(
  ours: Visits,
  theirs: Visits,
): { readonly alike: number; readonly onlyOurs: number; readonly onlyTheirs: number } {
  const [our, their] = [bySchool(ours), bySchool(theirs)]
  const both = [...our.keys()].filter((school) => their.has(school)).length
  return {
    alike: both - conflictsOf(ours, theirs).length,
    onlyOurs: our.size - both,
    onlyTheirs: their.size - both,
  }
}

const versionOf = ({ savedAt, settings, visits }: PlanVersion): PlanVersion => ({ savedAt, settings, visits })

/**
 * Our plan with the visits of theirs: schools that one plan alone has are all in it, and of a school at which they differ
 * ours stays unless it is in `takeTheirs`. Both plans as they were become versions of it, so that nothing is lost.
 */
export function mergedPlan(
  ours: KeptPlan,
  theirs: KeptPlan,
  takeTheirs: ReadonlySet<string>,
  savedAt: string,
): KeptPlan {
  const [our, their] = [bySchool(ours), bySchool(theirs)]
  const visits = [...new Set([...our.keys(), ...their.keys()])].flatMap((school) => {
    const mine = our.get(school)
    const others = their.get(school)
    if (mine === undefined || others === undefined) return mine ?? others ?? []
    return agreed(mine, others) ?? (takeTheirs.has(school) ? others : mine)
  })
  return {
    ...ours,
    savedAt,
    visits,
    versions: [...ours.versions, versionOf(theirs), versionOf(ours)].slice(-MAX_PLAN_VERSIONS),
  }
}
