import { sourceLine, SOURCES } from '../../data/sources'
import { formatDate } from '../domain/time/academic_year'
import type { Dataset } from '../domain/project/dataset'
import { FILE_KIND_LABELS } from './files/file_kind_labels'

/**
 * Where figures of the loaded data come from, as the line beneath a picture of one place and period says it: its
 * files by name, and how far the log goes. '' where nothing was loaded.
 */
export function loadedSource(
  dataset: Pick<Dataset, 'demo' | 'files' | 'historyTo'>,
  place: string,
  period: string,
): string {
  if (dataset.demo) return sourceLine({ ...SOURCES.demo, geography: place, period })
  if (dataset.files.length === 0) return ''
  const files = dataset.files.map(
    ({ file, kind }) => `${file} (${FILE_KIND_LABELS[kind].replace(/ file$/, '').toLowerCase()})`,
  )
  const upTo = dataset.historyTo === null ? '' : ` The log goes to ${formatDate(dataset.historyTo)}.`
  return `Source: ${files.join(', ')}; ${period}, ${place}, schools.${upTo}`
}
