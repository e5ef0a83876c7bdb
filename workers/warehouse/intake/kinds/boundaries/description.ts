import type { FileKindDescription } from '../file_kind_description'

/** Boundaries of areas. */
export const boundaries: FileKindDescription = {
  label: 'Boundaries file',
  hint: 'GeoJSON or TopoJSON with the codes or names of areas, such as those of the ONS',
  records: 'areas',
  isReadByShape: true,
}
