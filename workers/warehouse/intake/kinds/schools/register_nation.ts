import type { Nation } from '../../../../../src/domain/school/nation'
import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'
import { foldHeading } from '../../fold_heading'
import { headingWords } from '../../heading_words'
import type { PlannedTable } from '../../planned_file'

/** Headings of an id that one nation's register alone has, folded. */
const NATION_BY_HEADING: ReadonlyMap<string, Nation> = new Map([
  ['urn', 'England'],
  ['schoolurn', 'England'],
  ['establishmenturn', 'England'],
  ['seedcode', 'Scotland'],
  ['seed', 'Scotland'],
  ['schuid', 'Scotland'],
  ['deref', 'Northern Ireland'],
  ['denireference', 'Northern Ireland'],
  ['deniref', 'Northern Ireland'],
  ['deni', 'Northern Ireland'],
  ['institutionreferencenumber', 'Northern Ireland'],
])

/** Ids in all, and those of each nation's form. Seven digits alone do not tell Scotland, so no form of it is counted. */
interface Forms {
  readonly ids: number
  readonly england: number
  readonly wales: number
  readonly northern_ireland: number
}

/** Local authorities of Wales have the codes 660 to 681. */
const formsIn = (records: string): string => `
  SELECT count(trimmed(school_id))::INTEGER AS ids,
    count(urn_of(school_id))::INTEGER AS england,
    count(*) FILTER (laestab_of(school_id) BETWEEN '6600000' AND '6819999')::INTEGER AS wales,
    count(*) FILTER (regexp_full_match(trimmed(school_id), '[0-9]{3}-[0-9]{4}'))::INTEGER AS northern_ireland
  FROM ${records}`

/** Most of the positions are in another part of the world, whichever way round their columns stand. */
const IS_ELSEWHERE = `
  SELECT count(*) FILTER (NOT in_british_isles(lon, lat) AND NOT in_british_isles(lat, lon)) * 2 > count(*) AS elsewhere
  FROM (SELECT amount_of(lon) AS lon, amount_of(lat) AS lat FROM raw_records)
  WHERE is_on_earth(lon, lat) OR is_on_earth(lat, lon)`

function nationByForm({ ids, england, wales, northern_ireland }: Forms): Nation | null {
  if (2 * england > ids) return 'England'
  if (2 * wales > ids) return 'Wales'
  if (2 * northern_ireland > ids) return 'Northern Ireland'
  return null
}

/**
 * Makes the table `register_nation`: the nation whose register stands in `records`, recognised by the heading of its
 * ids or by the form of most of them, unless its positions are of another part of the world; NULL for any other
 * register.
 */
export function createRegisterNation(
  engine: Engine,
  { headings, plan }: PlannedTable,
  records = 'raw_records',
): Nation | null {
  const heading = headings.headings[plan.positions.get('school_id') ?? -1] ?? ''
  const names = [foldHeading(heading), ...headingWords(heading).words]
  const byHeading = names.map((wording) => NATION_BY_HEADING.get(wording)).find((each) => each !== undefined)
  const isElsewhere = (): boolean =>
    records === 'raw_records' &&
    plan.positions.has('lon') &&
    plan.positions.has('lat') &&
    onlyRow<{ elsewhere: boolean | null }>(engine.query(IS_ELSEWHERE)).elsewhere === true
  const byForm = (): Nation | null => nationByForm(onlyRow<Forms>(engine.query(formsIn(records))))
  const found = byHeading ?? (isElsewhere() ? null : byForm())
  engine.run('CREATE OR REPLACE TEMP TABLE register_nation (nation VARCHAR)')
  engine.query('INSERT INTO register_nation (nation) VALUES ($1)', found)
  return found
}
