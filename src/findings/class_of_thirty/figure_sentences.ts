import type { ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import { formatRounded } from './class_sentences'

/** "9,900": how many one figure stands for. */
export const formatCountPerChild = ({ count, size }: Pick<ClassOfThirty, 'count' | 'size'>): string =>
  formatRounded(count / size)

/** What is counted, and that jobs are no people. */
export const unitNote = (unit: string): string => (unit === 'jobs' ? 'jobs: jobs, not people' : unit)
