import { FEWEST_SCHOOLS_OF_MEAN, type SchoolMean } from '../../domain/coverage/column_mean'
import type { CoverageAnswer } from '../../domain/coverage/coverage'
import { counted } from '../../domain/words/counted'

const figure = (mean: number): string => mean.toLocaleString('en-GB', { maximumSignificantDigits: 3 })

/** `which` follows "school" or "schools": " not reached". */
function meanOf({ schools, mean }: SchoolMean, which: string): string {
  if (schools === 0) return `not given for no school${which}`
  if (mean === null) return `not given for fewer than ${FEWEST_SCHOOLS_OF_MEAN} schools${which}`
  return `${figure(mean)} over ${counted(schools, 'school')}${which}`
}

/** Each column of figures: "Mean 23.4 over 120 schools reached, 31 over 80 schools not reached; 3 without a figure." */
export const columnMeanSentences = ({
  columnMeans,
  known,
}: Pick<CoverageAnswer, 'columnMeans' | 'known'>): { readonly label: string; readonly words: string }[] =>
  columnMeans.map(({ label, all, reached, notReached, withoutFigure }) => {
    const means = known
      ? [meanOf(reached, ' reached'), meanOf(notReached, ' not reached')]
      : [meanOf(all, '')]
    const without = withoutFigure > 0 ? `; ${withoutFigure.toLocaleString('en-GB')} without a figure` : ''
    return { label, words: `Mean ${means.join(', ')}${without}.` }
  })
