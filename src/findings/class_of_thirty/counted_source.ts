import { sourceLine, SOURCES } from '../../../data/sources'
import type { Dataset } from '../../domain/project/dataset'
import type { FileKind } from '../../domain/files/file_kind'

/** The source line of what was counted in the loaded files of those kinds; the demo says that it is invented. '' where none is loaded. */
export function countedSource(
  { demo, files }: Pick<Dataset, 'demo' | 'files'>,
  kinds: readonly FileKind[],
  {
    period,
    geography,
    unit,
  }: { readonly period?: string; readonly geography: string; readonly unit: string },
): string {
  if (demo)
    return sourceLine({
      ...SOURCES.demo,
      period: period ?? SOURCES.demo.period,
      geography,
      unit: `${unit} of invented schools`,
    })
  const read = files.filter(({ kind }) => kinds.includes(kind)).map(({ file }) => file)
  if (read.length === 0) return ''
  return `Source: ${read.join(' and ')}, as loaded${period === undefined ? '' : `, ${period}`}, ${geography}, ${unit}.`
}
