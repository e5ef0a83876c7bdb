import type { FileKindDescription } from '../file_kind_description'

/** County packs: three metrics of an organisation in a month. */
export const countyPacks: FileKindDescription = {
  label: 'County pack',
  hint: 'Three metrics of an organisation by area in a month, as Report saves them: packs of many organisations stand in one table and map',
  repeats: 'another of the same organisation, month, area and metric: the first counts',
  fieldLabels: {
    pack_organisation: 'Organisation',
    metric_id: 'Metric id',
    definition_version: 'Version of its definition',
    metric_name: 'Metric',
    metric_unit: 'Unit',
    pack_grouping: 'Grouping',
    pack_month: 'Month',
    pack_as_at: 'As reported by',
    pack_value: 'Value',
    pack_denominator: 'Denominator',
  },
}
