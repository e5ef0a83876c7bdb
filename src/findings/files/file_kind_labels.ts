import type { FileKind } from '../../domain/files/file_kind'

export const FILE_KIND_LABELS: Record<FileKind, string> = {
  schools: 'Schools file',
  school_links: 'School links file',
  employers: 'Employers file',
  engagements: 'Engagements file',
  priority_list: 'Priority list file',
  school_attributes: 'Columns about schools',
  hub_areas: 'Hub areas file',
  targets: 'Targets file',
  boundaries: 'Boundaries file',
  jobs: 'Job figures file',
  own_table: 'Table of your own',
}

/** What a record of a file of this kind is called. */
export const recordsOf = (kind: FileKind): 'areas' | 'rows' => (kind === 'boundaries' ? 'areas' : 'rows')
