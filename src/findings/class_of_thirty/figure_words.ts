import type { ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import { countWords } from './class_of_thirty_words'

/** "9,900": how many one figure stands for. */
export const standsFor = ({ count, size }: Pick<ClassOfThirty, 'count' | 'size'>): string =>
  countWords(count / size)

/** What is counted, and that jobs are no people. */
export const unitNote = (unit: string): string => (unit === 'jobs' ? 'jobs: jobs, not people' : unit)
