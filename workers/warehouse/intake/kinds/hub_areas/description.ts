import type { FileKindDescription } from '../file_kind_description'

/** Hub areas. */
export const hubAreas: FileKindDescription = {
  label: 'Hub areas file',
  hint: 'Local authority code and hub; the days that it is valid from and to, where hubs changed',
  takesGroupings: true,
  dateFields: ['valid_from', 'valid_to'],
  fieldLabels: {
    la_code: 'Local authority code',
    la_name: 'Local authority',
    hub: 'Hub',
    valid_from: 'Valid from',
    valid_to: 'Valid to',
  },
}
