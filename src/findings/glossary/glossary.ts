import { COVERAGE_TERMS } from './coverage_terms'
import { DATA_TERMS } from './data_terms'
import type { GlossaryEntry } from './glossary_entry'
import { STATUS_TERMS } from './status_terms'
import { WORK_TERMS } from './work_terms'

/** The one table of terms: marks beside headings and the Help panel both read it. */
export const GLOSSARY = { ...COVERAGE_TERMS, ...STATUS_TERMS, ...DATA_TERMS, ...WORK_TERMS } as const
export type Term = keyof typeof GLOSSARY

const collator = new Intl.Collator('en-GB', { sensitivity: 'base' })

/** Every entry, A to Z. */
export const glossaryEntries = (): readonly GlossaryEntry[] =>
  Object.values<GlossaryEntry>(GLOSSARY).sort((a, b) => collator.compare(a.name, b.name))

/** What a mark is called. */
export const termQuestion = ({ short }: GlossaryEntry): string => `What does “${short}” mean?`

export const termSource = ({ source }: GlossaryEntry): string => `Source: ${source}.`

/** Keys of groupings that are terms; any other grouping has the name that its file gives it. */
const TERMS_OF_GROUPINGS: Readonly<Record<string, Term>> = {
  hub: 'hub',
  trust: 'trust',
  constituency: 'constituency',
}

/** The term that explains a grouping: its own, or what a grouping is. LSIPs have the key of the column they came in. */
export const termOfGrouping = ({ key, label }: { readonly key: string; readonly label: string }): Term =>
  TERMS_OF_GROUPINGS[key] ?? (/\blsip\b/i.test(`${key} ${label}`) ? 'lsip' : 'grouping')
