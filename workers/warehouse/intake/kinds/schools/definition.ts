import { mergeSchools } from '../../changes/take_in'
import { PhaseCheck } from './phase_check'
import contactRule from './contact_rule.sql?raw'
import phaseRule from './phase_rule.sql?raw'
import { SCHOOL_STAGING_TABLES } from './staging_tables'
import type { FileKindDefinition } from '../file_kind_definition'
import { SCHOOLS } from './headings'
import { schoolsReader } from './reader'
import { unknownPhases } from './unknown_phases'

/** A word that the reading of a register knows each phase by. */
const WORDS_OF_PHASES = {
  EY: 'nursery',
  PRI: 'primary',
  SEC: 'secondary',
  ALL: 'all-through',
  P16: '16 plus',
  SPECIAL: 'special',
  AP_PRU: 'pupil referral unit',
  INDEPENDENT: 'independent',
}

/** A register of schools. */
export const definition: FileKindDefinition = {
  headings: SCHOOLS,
  joinedBy: 'school_id',
  contradictedBy: [
    /^date$|^(activity|visit|session|engagement|event)(date|type|id|status)$|^dateof(activity|visit|session|engagement|event)$/,
    /^group(uid|type)|^joineddate$/,
    /cohort/,
    /^time(period|identifier)$|^geographiclevel$/,
  ],
  reader: schoolsReader,
  table: 'schools',
  isReadByOthers: true,
  readingStep: -1,
  createLookups: (engine) => {
    engine.run(phaseRule)
    engine.run(contactRule)
  },
  stagingTables: SCHOOL_STAGING_TABLES,
  confirmMerge: mergeSchools,
  notOfPeople: ['phase', 'school_id'],
  cellContents: {
    name: 'places',
    trust: 'places',
    town: 'places',
    local_authority: 'places',
    constituency: 'places',
    region: 'places',
    telephone: 'telephones',
    street: 'places',
    website: 'places',
  },
  unknownWords: (engine, planned) => ({ phase: unknownPhases(engine, planned) }),
  checkTable: (engine, _name, planned) => new PhaseCheck(engine, planned),
  wordsOfCodes: { phase: WORDS_OF_PHASES },
}
