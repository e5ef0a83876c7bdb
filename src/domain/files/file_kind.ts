export const FILE_KINDS = [
  'schools',
  'school_links',
  'employers',
  'engagements',
  'priority_list',
  'school_attributes',
  'hub_areas',
  'targets',
  'boundaries',
  'jobs',
  'own_table',
] as const
export type FileKind = (typeof FILE_KINDS)[number]
