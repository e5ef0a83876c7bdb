/** What a room may not import: rooms and files are beginnings of paths from the root of the repository. */
export interface ClosedDoors {
  /** Rooms, and packages, of which it may know nothing. */
  readonly closed: readonly string[]
  /** Rooms of which it may know the types alone. */
  readonly typesOnly?: readonly string[]
  /** Files that stand open all the same. */
  readonly open?: RegExp
}

/** Stands among closed rooms for every Svelte component; a module of state ends in .svelte too, and starts with a small letter. */
export const COMPONENTS = 'Svelte components'

const UI = 'src/ui'
const CHARTS = 'src/charts'
const MAP = 'src/map'
const STAGE = 'src/stage'
const VIEWS = 'src/views'
const STATE = 'src/state'
const FINDINGS = 'src/findings'
const PAGES = 'src/pages'
const WAREHOUSE = 'src/warehouse'

/** Which rooms a room may not look into. Data flows file → intake → table → metric → answer → view → marks. */
export const CLOSED_DOORS: Readonly<Record<string, ClosedDoors>> = {
  'src/domain': {
    closed: [FINDINGS, PAGES, UI, CHARTS, MAP, STAGE, VIEWS, STATE, WAREHOUSE, 'workers', 'svelte'],
  },
  'src/findings': {
    closed: [PAGES, CHARTS, STAGE, VIEWS, 'workers', 'svelte', COMPONENTS],
    typesOnly: [UI, MAP, WAREHOUSE, STATE],
    open: /^src\/state\/(?!.*\.svelte)/,
  },
  'src/pages': { closed: [UI, STAGE, VIEWS, STATE, WAREHOUSE, 'workers', 'svelte', COMPONENTS] },
  'src/ui': {
    closed: ['src/domain', FINDINGS, PAGES, CHARTS, MAP, STAGE, VIEWS, STATE, WAREHOUSE, 'workers'],
  },
  'src/charts': { closed: [PAGES, MAP, STAGE, VIEWS, STATE, WAREHOUSE, 'workers'] },
  'src/map': { closed: [CHARTS, FINDINGS, PAGES, STAGE, VIEWS, STATE, WAREHOUSE, 'workers/warehouse'] },
  'src/warehouse': {
    closed: [FINDINGS, PAGES, UI, CHARTS, MAP, STAGE, VIEWS, STATE, 'workers/cartographer'],
  },
  'src/state': { closed: [FINDINGS, PAGES, UI, CHARTS, MAP, STAGE, VIEWS, 'workers'] },
  'src/stage': { closed: [PAGES, VIEWS, 'workers'] },
  'src/views': { closed: ['workers'] },
  workers: { closed: [PAGES, STAGE, UI, CHARTS, MAP, VIEWS, STATE, WAREHOUSE] },
  data: { closed: [FINDINGS, PAGES, STAGE, UI, CHARTS, MAP, VIEWS, STATE, WAREHOUSE, 'workers/warehouse'] },
}

/** The files that pass a closed door, and what stands open to each beyond the rule of its room. */
export const PASSES: Readonly<Record<string, RegExp>> = {
  // Each names the type of its worker.
  'src/warehouse/warehouse.ts': /^workers\//,
  'src/warehouse/venue_solver.ts': /^workers\//,
  'src/map/cartographer.ts': /^workers\//,
  // Joins what each view declares of the address: of a view it sees that declaration alone.
  'src/state/address/view_parts.ts': /^src\/views\/\w+\/address\.ts$/,
  // Names kinds of file: of the intake it sees the list of them and their plain descriptions.
  'src/domain/files/file_kind.ts':
    /^workers\/warehouse\/intake\/kinds\/(registry|file_kind_description)\.ts$/,
}
