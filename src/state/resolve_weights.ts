import type { NeedWeights } from '../domain/need/need_weights'
import type { Dataset } from '../domain/project/dataset'

/** Weights as far as their columns are loaded, and the keys of columns that are not. */
export function resolveWeights(
  weights: NeedWeights | null,
  { figureColumns }: Pick<Dataset, 'figureColumns'>,
): { readonly weights: NeedWeights | null; readonly missing: readonly string[] } {
  if (weights === null) return { weights, missing: [] }
  const isLoaded = ({ column }: { column: string }) => figureColumns.some(({ key }) => key === column)
  const columns = weights.columns.filter(isLoaded)
  return {
    weights: { ...weights, columns },
    missing: weights.columns.filter((each) => !isLoaded(each)).map(({ column }) => column),
  }
}
