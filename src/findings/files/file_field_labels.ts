import { capitalised } from '../../domain/words/capitalised'
import { FILE_KIND_DESCRIPTIONS, FILE_KINDS, isRegister, type FileKind } from '../../domain/files/file_kind'

/** What fields that several kinds of file have are called on screen. */
const SHARED_FIELD_LABELS: Readonly<Record<string, string>> = {
  urn: 'School’s URN',
  name: 'Name',
  phase: 'Phase',
  type: 'Type',
  status: 'Status',
  pupils: 'Number of young people',
  lon: 'Longitude',
  lat: 'Latitude',
  position: 'Position',
  postcode: 'Postcode',
  region: 'Region',
  local_authority: 'Local authority',
  school_name: 'School’s name',
  year: 'Academic year',
}

/** What a field of a register is called on screen. */
export const registerFieldLabel = (field: string): string =>
  FILE_KINDS.filter(isRegister).map((kind) => fieldLabel(kind, field))[0] ?? field

/** What a field of a kind of file is called on screen: by its kind, or by all, or else its own name in words. */
export const fieldLabel = (kind: FileKind, field: string): string =>
  FILE_KIND_DESCRIPTIONS[kind].fieldLabels?.[field] ??
  SHARED_FIELD_LABELS[field] ??
  capitalised(field).replaceAll('_', ' ')
