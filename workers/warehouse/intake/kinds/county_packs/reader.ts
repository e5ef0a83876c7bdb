import { METRICS_IN_A_PACK } from '../../../../../src/domain/packs/county_pack'
import { counted } from '../../../../../src/domain/words/counted'
import { onlyRow } from '../../../rows'
import type { KindReader } from '../kind_reader'
import { PACK_CELL_CHECKS } from './cell_checks'
import checkPacks from './county_packs.sql?raw'

export const countyPacksReader: KindReader = {
  cellChecks: PACK_CELL_CHECKS,
  read({ engine }) {
    engine.run(checkPacks)
    const { values, hidden, metrics, organisations } = onlyRow<{
      values: number
      hidden: number
      metrics: number
      organisations: string
    }>(
      engine.query(`SELECT count(*)::INTEGER AS values,
        count(*) FILTER (trimmed(pack_value) = 'c')::INTEGER AS hidden,
        count(DISTINCT own_metric)::INTEGER AS metrics,
        coalesce(string_agg(DISTINCT own_organisation, '; ' ORDER BY own_organisation), '') AS organisations
        FROM checked_records WHERE verdict = 'kept'`),
    )
    return {
      notices: [
        `${counted(values, 'value')} of ${counted(metrics, 'metric')}, of ${organisations || 'no organisation'}.`,
        hidden > 0 ? `${counted(hidden, 'value is', 'values are')} hidden by its organisation.` : '',
        metrics > 0 && metrics !== METRICS_IN_A_PACK
          ? `A county pack has ${METRICS_IN_A_PACK} metrics; this file has ${metrics}.`
          : '',
      ].filter((notice) => notice !== ''),
    }
  },
}
