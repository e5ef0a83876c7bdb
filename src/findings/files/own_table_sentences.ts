import { missingParts } from '../../domain/jobs/own_table'
import type { OwnTableDescription } from '../../domain/jobs/own_table'

const PART_PHRASES: Readonly<Record<keyof OwnTableDescription, string>> = {
  counted: 'what is counted',
  where: 'of where',
  when: 'of which year',
  source: 'the source',
}

/** The parts that are still missing, as words after "say"; '' where none is. */
export const missingDescription = (description: OwnTableDescription): string =>
  missingParts(description)
    .map((part) => PART_PHRASES[part])
    .join(', ')
