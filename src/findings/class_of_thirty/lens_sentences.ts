import type { JobLens, Lens } from '../../domain/class_of_thirty/lens'
import { SKILL_DEFINITION, STEM_DEFINITION } from './definition_sentences'
import type { ChoiceGroup } from '../../ui/choice'

interface LensLabels {
  /** In the choice of lenses. */
  readonly label: string
  /** After "by": "There are no figures by …". */
  readonly sentenceLabel: string
  /** Head of the first column of the table. */
  readonly group: string
}

export const LENS_LABELS: Readonly<Record<Lens, LensLabels>> = {
  sector: { label: 'Sector', sentenceLabel: 'sector', group: 'Sector' },
  section: { label: 'Sector (21)', sentenceLabel: 'section of industry', group: 'Section' },
  occupation: { label: 'Occupation', sentenceLabel: 'occupation', group: 'Occupation' },
  submajor: { label: 'Occupation (26)', sentenceLabel: 'finer occupation', group: 'Occupation' },
  skill: { label: 'Skill level', sentenceLabel: 'skill level', group: 'Skill level' },
  stem: { label: 'STEM or not', sentenceLabel: 'STEM or not', group: 'STEM or not' },
  sex: { label: 'Women and men', sentenceLabel: 'occupation and sex', group: 'Occupation and sex' },
  openings: { label: 'Openings to come', sentenceLabel: 'openings', group: 'Occupation' },
  own: { label: 'Your own table', sentenceLabel: 'a table of your own', group: 'Group' },
  fsm: { label: 'Free school meals', sentenceLabel: 'free school meals', group: 'Free school meals' },
  reached: { label: 'Met outreach or not', sentenceLabel: 'outreach met', group: 'Outreach met' },
  encounters: { label: 'How often they met it', sentenceLabel: 'outreach met', group: 'Outreach met' },
}

const options = (lenses: readonly Lens[]) =>
  lenses.map((value) => ({ value, label: LENS_LABELS[value].label }))

const OWN_TABLE = options(['own'])
const NO_OWN_TABLE = OWN_TABLE.map((option) => ({
  ...option,
  label: 'Your own table: load it in Data',
  disabled: true,
}))

/**
 * Lenses as they are offered: what is counted first, then how it is divided. A person’s own table can be chosen once one
 * is loaded, so that arrow keys walk past it until then.
 */
export const lensChoices = (hasOwnTable: boolean): readonly ChoiceGroup[] => [
  {
    label: 'Jobs',
    options: options(['sector', 'section', 'occupation', 'submajor', 'skill', 'stem', 'sex', 'openings']),
  },
  { label: 'Yours', options: hasOwnTable ? OWN_TABLE : NO_OWN_TABLE },
  { label: 'Pupils of the loaded schools', options: options(['fsm', 'reached', 'encounters']) },
]

const SIC = 'Sectors are those of SIC 2007: where people work, not what they do there.'
const SOC = 'Occupations are those of SOC 2020: what people do, wherever they do it.'

/** What a lens on jobs counts as what, for beside the picture. */
export const LENS_DEFINITIONS: Readonly<Record<JobLens, string>> = {
  sector: SIC,
  section: SIC,
  occupation: SOC,
  submajor: SOC,
  skill: SKILL_DEFINITION,
  stem: STEM_DEFINITION,
  sex: `${SOC} Who does a job today says nothing of who could.`,
  openings: `${SOC} Openings are posts to fill over all the years: those that replace people who leave, and growth.`,
  own: 'Groups and numbers are as the table that was loaded has them, its totals left out.',
}
