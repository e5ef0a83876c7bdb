import { tableFromIPC, type Table } from 'apache-arrow'
import { coastOnce } from '../../../src/map/coast'
import { LayerSnapshots } from '../../../src/map/layers/LayerSnapshots'
import { statusLook } from '../../../src/map/layers/mark_look'
import { SchoolLayer } from '../../../src/map/layers/SchoolLayer'
import { openMap } from '../../../src/map/open_map'
import { rgbOf } from '../../../src/map/theme'
import { THEME } from '../../fixtures/map_theme'

/*
 * The least that stands between an address and a first map of the demo: the coast, two tables as typed arrays, one pass
 * over the log, one draw of every school, one number. Without an engine, a view round the map or areas.
 */

const NEVER = 0
const BEFORE = 1
const REACHED = 2
/** The year that begins in it. */
const ACADEMIC_YEAR = 2024

/** The server says that its files are zipped, so the browser unzips them. */
async function fetchTable(name: string): Promise<Table> {
  const response = await fetch(`demo/${name}.arrow.gz`)
  return tableFromIPC(new Uint8Array(await response.arrayBuffer()))
}

const column = (table: Table, name: string): ArrayLike<number> => {
  const values: unknown = table.getChild(name)?.toArray()
  if (!ArrayBuffer.isView(values) || values instanceof DataView)
    throw new Error(`There are no numbers in ${name}`)
  return values as unknown as ArrayLike<number>
}

function statesOf(schools: number, log: Table): Uint8Array {
  const states = new Uint8Array(schools).fill(NEVER)
  const [school, year] = [column(log, 'school_index'), column(log, 'academic_year')]
  for (let row = 0; row < log.numRows; row += 1) {
    const at = school[row] ?? 0
    if (year[row] === ACADEMIC_YEAR) states[at] = REACHED
    else if (states[at] === NEVER) states[at] = BEFORE
  }
  return states
}

const container = document.querySelector<HTMLElement>('#map')
if (!container) throw new Error('There is nothing to draw on')
const [map, schools, log] = await Promise.all([
  coastOnce().then((coast) => openMap(container, coast, THEME)),
  fetchTable('schools'),
  fetchTable('engagements'),
])
const states = statesOf(schools.numRows, log)
const layer = new SchoolLayer(statusLook(THEME), rgbOf(THEME.ink), new LayerSnapshots(map, () => false))
layer.setPositions(Float64Array.from(column(schools, 'lon')), Float64Array.from(column(schools, 'lat')))
layer.setState(states)
map.addLayer(layer)
const reached = states.reduce((sum, state) => sum + Number(state === REACHED), 0)
map.once('render', () => {
  document.querySelector('p')?.replaceChildren(`${reached} of ${states.length} schools reached`)
  performance.mark('reach-atlas:first-map')
})
