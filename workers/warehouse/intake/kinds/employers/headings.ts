import type { KindHeadings } from '../kind_headings'

/** The gender pay gap service’s download, and usual wordings. */
export const EMPLOYERS: KindHeadings = {
  needed: [[['name']], [['postcode'], ['sic'], ['size'], ['lon', 'lat']]],
  fields: {
    employer_id: ['EmployerId', 'Employer ID', 'Employer reference', 'Company ID'],
    company_number: [
      'CompanyNumber',
      'Company number',
      'Companies House number',
      'Company registration number',
      'Company reg number',
      'Company registration no',
      'Company no',
      'Registered number',
      'CRN',
    ],
    name: [
      'EmployerName',
      'Employer name',
      'Employer',
      'Company name',
      'Company',
      'Organisation name',
      'Organisation',
      'Business name',
      'Name',
    ],
    postcode: ['PostCode', 'Employer postcode', 'RegAddress.PostCode', 'Site postcode'],
    sic: ['SicCodes', 'SIC codes', 'SIC code', 'SIC 2007', 'SIC', 'SIC section', 'Industry code'],
    size: [
      'EmployerSize',
      'Employer size',
      'Size band',
      'Size',
      'Employees',
      'Number of employees',
      'Employee band',
    ],
    lon: ['Longitude', 'Lon', 'Lng', 'Long'],
    lat: ['Latitude', 'Lat'],
  },
}
