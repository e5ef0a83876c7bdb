import type { FileKindDescription } from '../file_kind_description'

/** Employers. */
export const employers: FileKindDescription = {
  label: 'Employers file',
  hint: 'Gender pay gap service download, or name, postcode, company number, SIC and size',
  namesEmployers: true,
  codeLists: {
    size: [
      { code: 'micro', label: 'Micro: 0 to 9 employees' },
      { code: 'small', label: 'Small: 10 to 49' },
      { code: 'medium', label: 'Medium: 50 to 249' },
      { code: 'large', label: 'Large: 250 or more' },
    ],
  },
  fieldLabels: {
    employer_id: 'Employer’s id',
    company_number: 'Company number',
    sic: 'SIC codes',
    sic_2: 'Second SIC code',
    sic_3: 'Third SIC code',
    sic_4: 'Fourth SIC code',
    company_status: 'Company status',
    dissolved_on: 'Date of dissolution',
    size: 'Size',
  },
}
