import { OVERLAP_BY } from '../../domain/overlap/overlap_activity'
import { STATEMENT_KINDS } from '../../domain/statement/statement'
import { SUPPLY_RADII } from '../../domain/supply/supply'
import { DISCIPLINES } from '../../domain/volunteers/volunteer'
import { groupingKey, isoDay, loadedName, month, oneOf, part, yesNo } from '../../state/address/parts'
import { list, tab } from '../../state/address/shared_parts'

export const reportAddress = {
  view: 'report',
  parts: {
    list,
    tab,
    /** What hubs are compared by; where it is not loaded, what Coverage compares by. */
    hubsBy: part(groupingKey, 'hub'),
    /** Hubs: schools reached, or those of the priority list alone. */
    hubsMeasure: part(oneOf(['reach', 'priority']), 'reach'),
    /** Hubs: the phase of the scope, or primary, secondary and college together. */
    hubsPhases: part(oneOf(['one', 'three']), 'one'),
    /** Hubs: one academic year, or three pooled. */
    hubsYears: part(oneOf(['one', 'three']), 'one'),
    /** The hub whose panel is open; null for the first. */
    hub: part(loadedName, null),
    /** Fairness: % FSM, or a column of figures about schools, by its key. */
    rankBy: part(groupingKey, 'fsm'),
    /** Fairness: which end of the column is the most deprived; as its heading has it, unless it is chosen. */
    rankFrom: part(oneOf(['usual', 'higher', 'lower']), 'usual'),
    /** Fairness: what reach is told apart by too: `phase`, `list`, or a grouping’s key. */
    splitBy: part(groupingKey, 'phase'),
    /** Supply: volunteers in reach of schools, or what became of requests. */
    supplyShows: part(oneOf(['reach', 'demand']), 'reach'),
    /** Supply: the discipline that cold spots lack. */
    supplyDiscipline: part(oneOf(DISCIPLINES), 'engineering'),
    /** Supply: how far a volunteer is looked for. */
    supplyRadius: part(oneOf(SUPPLY_RADII), 'rural'),
    /** Supply: requests made in the window of the scope, or all that are loaded. */
    requestsOf: part(oneOf(['window', 'all']), 'window'),
    /** Supply: what demand is told by. */
    demandBy: part(oneOf(['area', 'phase', 'discipline', 'month']), 'area'),
    /** Overlap: whose schools are laid over each other. */
    overlapBy: part(oneOf(OVERLAP_BY), 'provider'),
    /** Overlap: duplication among what was delivered, or with what is planned. */
    overlapOf: part(oneOf(['delivered', 'planned']), 'delivered'),
    /** Benchmarks: published figures that stand beside one’s own, all, or those of one report. */
    benchmarksOf: part(oneOf(['beside', 'all', '000', '001', '002', '003', '004']), 'beside'),
    /** The table twin of a tab’s chart. */
    asTable: part(yesNo, false),
    /** First day of the month reported on, ISO; null for the last of the log. */
    month: part(month, null),
    /** Only what was reported by this day counts, ISO; null for the month’s last day. */
    asAt: part(isoDay, null),
    /** The two pages, feedback by area and measures of one’s own, aims and measures, statements, or county packs. */
    sheet: part(oneOf(['kpi', 'feedback', 'aims', 'statements', 'packs']), 'kpi'),
    /** Whom statements are for. */
    statements: part(oneOf(STATEMENT_KINDS), 'employer'),
    /** The one that is open, by its key; null for the first. */
    statement: part(loadedName, null),
  },
} as const
