import {
  MOST_WEIGHT,
  NEED_PARTS,
  NO_WEIGHTS,
  type ColumnWeight,
  type NeedPart,
  type NeedWeights,
} from '../../domain/need/need_weights'
import { COLUMN_KEY } from '../../domain/school/column_filter'
import type { Format } from './parts'

const MOST_COLUMNS = 20
const MAX_KEY_LENGTH = 400

const isPart = (key: string): key is NeedPart => (NEED_PARTS as readonly string[]).includes(key)

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

const isColumnKey = (key: string): boolean =>
  key.startsWith(COLUMN_KEY) && key.length > COLUMN_KEY.length && key.length <= MAX_KEY_LENGTH

const columnText = ({ column, weight, moreNeed }: ColumnWeight): string =>
  `${encodeURIComponent(column)}:${weight}${moreNeed === 'lower' ? ':lower' : ''}`

/** "status:45,fsm:15,column_x:10:lower": parts that are not named count for nothing; "none" where none counts. */
export const needWeights: Format<NeedWeights | null> = {
  write: (value) => {
    if (value === null) return null
    const parts = NEED_PARTS.filter((part) => value.parts[part] > 0).map(
      (part) => `${part}:${value.parts[part]}`,
    )
    return [...parts, ...value.columns.map(columnText)].join(',') || 'none'
  },
  read: (text) => {
    if (text === 'none') return NO_WEIGHTS
    const parts: Record<NeedPart, number> = { ...NO_WEIGHTS.parts }
    const columns: ColumnWeight[] = []
    const keys = new Set<string>()
    for (const each of text.split(',')) {
      const [, name = '', digits = '', lower] = /^([^:]+):(\d{1,3})(:lower)?$/.exec(each) ?? []
      const key = decoded(name)
      const weight = Number(digits)
      if (key === '' || weight > MOST_WEIGHT || keys.has(key)) return undefined
      keys.add(key)
      if (isPart(key) && lower === undefined) parts[key] = weight
      else if (isColumnKey(key))
        columns.push({ column: key, weight, moreNeed: lower === undefined ? 'higher' : 'lower' })
      else return undefined
    }
    return columns.length > MOST_COLUMNS ? undefined : { parts, columns }
  },
}
