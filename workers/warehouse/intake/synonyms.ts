import type { FileKind } from '../../../src/domain/files/file_kind'
import { EMPLOYERS } from './synonyms/employers'
import { ENGAGEMENTS } from './synonyms/engagements'
import { JOBS } from './synonyms/jobs'
import type { KindHeadings } from './synonyms/kind_headings'
import { SCHOOLS } from './synonyms/schools'

/**
 * The headings each kind of file is known by. To accept another heading, add it here or, where a kind
 * has many, in its own file.
 */
export const SYNONYMS: Readonly<Record<FileKind, KindHeadings>> = {
  schools: SCHOOLS,
  school_links: {
    needed: [[['urn']], [['linked_urn']], [['link_type']]],
    fields: {
      urn: ['URN'],
      linked_urn: ['LinkURN', 'Linked URN'],
      link_type: ['LinkType', 'Link type'],
      since: ['LinkEstablishedDate', 'Link established date'],
    },
  },
  employers: EMPLOYERS,
  engagements: ENGAGEMENTS,
  priority_list: {
    needed: [[['urn']]],
    fields: {
      urn: ['URN', 'School URN', 'Establishment URN', 'School ID'],
      school_name: ['School name', 'School', 'EstablishmentName', 'Name'],
      postcode: ['Postcode', 'School postcode'],
      local_authority: ['LA (name)', 'Local authority', 'LA name', 'LA'],
      region: ['Region', 'GOR (name)'],
    },
  },
  hub_areas: {
    needed: [[['la_code'], ['la_name']], [['hub']]],
    fields: {
      la_code: ['LA (code)', 'LA code', 'Local authority code', 'LA number'],
      la_name: ['LA (name)', 'LA name', 'Local authority', 'Local authority name', 'LA'],
      hub: [
        'Hub',
        'Hub name',
        'Hub area',
        'STEM Ambassador Hub',
        'STEM Hub',
        'LSIP area',
        'LSIP',
        'Grouping',
        'Area',
      ],
      valid_from: ['Valid from', 'From', 'Start date', 'Effective from'],
    },
  },
  targets: {
    needed: [[['metric']], [['target']]],
    fields: {
      metric: ['Metric', 'Measure', 'KPI', 'Indicator'],
      phase: ['Phase', 'School phase', 'Reporting phase'],
      year: ['Year', 'Academic year'],
      target: ['Target %', 'Target', 'Target pct', 'Target per cent', 'Target value'],
      source: ['Source', 'Reference', 'Where from'],
    },
  },
  // The columns that formats/boundaries.ts writes.
  boundaries: {
    needed: [[['outline']]],
    fields: {
      layer: ['Boundary layer'],
      names: ['Boundary names'],
      start_year: ['Boundary start'],
      end_year: ['Boundary end'],
      outline: ['Boundary outline'],
    },
  },
  jobs: JOBS,
  // Known by no heading: only a person says that a table is their own, and which columns are which.
  own_table: { needed: [[['own_label']], [['own_figure']]], fields: { own_label: [], own_figure: [] } },
}

/** What to call a needed field in the sentence that says it is missing, and a heading that would do. */
export const NEEDED_WORDS: Readonly<Record<string, string>> = {
  urn: 'a URN',
  school_id: 'a URN or another id',
  linked_urn: 'the URN of a linked school',
  link_type: 'a type of link',
  name: 'a name',
  phase: 'a phase',
  type: 'a type of establishment',
  postcode: 'a postcode',
  sic: 'SIC codes',
  size: 'a size',
  lon: 'a longitude',
  lat: 'a latitude',
  date: 'the date of the activity',
  school_name: 'a school name',
  la_code: 'a local authority code',
  la_name: 'a local authority name',
  hub: 'a hub',
  metric: 'a metric',
  target: 'a target',
  outline: 'an outline of each area',
  area: 'an area',
  job_group: 'an occupation or industry',
  year: 'a year',
  figure: 'a number of jobs',
  own_label: 'labels of the groups',
  own_figure: 'numbers',
}
