import { version as app } from '../package.json'
import { formatDate } from './domain/time/academic_year'
import { nowIso } from './domain/project/project_file'
import { canRemember, isPictureName, markFile, readMark } from './pages/marked/marked_file'
import type { Address } from './state/address/address.svelte'
import type { FinishFile } from './ui/finished_file'
import type { Answering } from './warehouse/warehouse'

type Digests = Answering<'dataDigest'>

/** Pictures leave with the view on screen in their metadata; files of other types leave as they are. */
export const rememberView =
  (address: Address, warehouse: Digests): FinishFile =>
  async (name, file, type, query = address.query) => {
    if (!canRemember(type)) return file
    return markFile(name, file, type, { query, data: await warehouse.dataDigest(), made: nowIso(), app })
  }

/**
 * Opens the view that the first picture among the files remembers, and says whether the data is the same. Returns the
 * files that are no such pictures.
 */
export async function openPictureAmong(
  files: readonly File[],
  address: Address,
  warehouse: Digests,
): Promise<readonly File[]> {
  const others: File[] = []
  let isOpened = false
  for (const file of files) {
    const mark = isPictureName(file.name) ? await readMark(file.name, file).catch(() => undefined) : undefined
    if (!mark) others.push(file)
    else if (!isOpened) {
      isOpened = true
      address.open(mark.query)
      const isSame = mark.data === (await warehouse.dataDigest())
      address.addNotice(
        `The view of “${file.name}”, made on ${formatDate(mark.made.slice(0, 10))}, is open. ${
          isSame
            ? 'The data is the same as then.'
            : 'The data open now is not the same as then, so figures may differ from the picture.'
        }`,
      )
    }
  }
  return others
}
