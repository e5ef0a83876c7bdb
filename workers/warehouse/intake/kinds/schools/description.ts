import { PHASE_LABELS, PHASES } from '../../../../../src/domain/school/phase'
import type { FileKindDescription } from '../file_kind_description'

/** A register of schools. */
export const schools: FileKindDescription = {
  label: 'Schools file',
  hint: 'England: edubasealldata….csv or an extract; or the register of Scotland, Wales or Northern Ireland',
  role: 'school_register',
  codeLists: {
    phase: PHASES.map((code) => ({
      code,
      label: code === 'OTHER' ? 'Other, or no phase' : PHASE_LABELS[code],
    })),
  },
  percentFields: ['fsm_pct'],
  fieldLabels: {
    school_id: 'School’s id (in England its URN)',
    ukprn: 'UKPRN',
    laestab: 'LAESTAB (DfE number)',
    establishment_number: 'Establishment number',
    age_range: 'Age range',
    low_age: 'Lowest age',
    high_age: 'Highest age',
    sixth_form: 'Sixth form',
    fsm_pct: 'Free school meals, %',
    easting: 'Easting',
    northing: 'Northing',
    street: 'Street',
    town: 'Town',
    local_authority_code: 'Local authority code',
    constituency: 'Constituency',
    trust: 'Trust',
    open_date: 'Date opened',
    close_date: 'Date closed',
    telephone: 'Telephone of the school',
    website: 'Website of the school',
  },
}
