import type { ChangeName } from '../../domain/files/changes'

export const CHANGE_LABELS: Record<ChangeName, string> = {
  opened: 'In the new file only: opened',
  closed: 'Not in the new file: closed',
  moved: 'Moved: another postcode, or more than 100 m',
  renamed: 'Renamed',
  rephased: 'Another phase',
  added: 'New rows',
  revised: 'Revised rows: the same id says something else',
  gone: 'Rows no longer there',
}
