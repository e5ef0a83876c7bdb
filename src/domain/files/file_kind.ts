export const FILE_KINDS = [
  'schools',
  'school_links',
  'employers',
  'engagements',
  'priority_list',
  'hub_areas',
  'targets',
  'boundaries',
  'jobs',
  'own_table',
] as const
export type FileKind = (typeof FILE_KINDS)[number]
