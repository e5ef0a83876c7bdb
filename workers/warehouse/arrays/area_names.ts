import { factsIn } from '../../../data/facts_text'
import constituencies from '../../../data/facts/constituencies.csv?raw'
import localAuthorities from '../../../data/facts/local_authorities.csv?raw'
import type { BoundaryLayer, BoundaryShape } from './boundary_layers'

/** Codes that registers have for no area: 999 of the Department for Education, L99999999 of the ONS for the Channel Islands and their like. */
const NO_AREA_CODE = /^(9{3,}|0{3,}|[EKNSWLMJ]9{7,8})( \(pseudo\))?$/i
/** A code that the ONS gives an area. */
const ONS_CODE = /^[EKNSW]\d{8}$/
/** Properties of a layer that hold names, as the ONS and others call them; Welsh names come second. */
const NAME_PROPERTY = /(nm|name)$/i

const REGION_NAMES = {
  E12000001: 'North East',
  E12000002: 'North West',
  E12000003: 'Yorkshire and the Humber',
  E12000004: 'East Midlands',
  E12000005: 'West Midlands',
  E12000006: 'East of England',
  E12000007: 'London',
  E12000008: 'South East',
  E12000009: 'South West',
  S92000003: 'Scotland',
  W92000004: 'Wales',
  N92000002: 'Northern Ireland',
}

/** The names that the app ships of the areas of some groupings, by their code. */
const SHIPPED_NAMES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  region: new Map(Object.entries(REGION_NAMES)),
  constituency: new Map(
    factsIn(constituencies, ['gss_code', 'name']).map(({ gss_code, name }) => [gss_code, name]),
  ),
  local_authority: new Map(
    factsIn(localAuthorities, ['gss_code', 'gss_name']).map(({ gss_code, gss_name }) => [gss_code, gss_name]),
  ),
  lsip: new Map(
    factsIn(localAuthorities, ['lsip_code', 'lsip_name']).map(({ lsip_code, lsip_name }) => [
      lsip_code,
      lsip_name,
    ]),
  ),
}

const ALL_SHIPPED: ReadonlyMap<string, string> = new Map(
  Object.values(SHIPPED_NAMES).flatMap((names) => [...names]),
)

/** True of what a register writes where a school is in no area of a grouping. */
export const isNoArea = (written: string): boolean => NO_AREA_CODE.test(written)

function nameOfShapes(shapes: readonly BoundaryShape[] | undefined, code: string): string | undefined {
  const names = Object.entries(shapes?.[0]?.names ?? {})
  return names.find(
    ([property, value]) => NAME_PROPERTY.test(property) && value.trim() !== '' && value !== code,
  )?.[1]
}

/** The published code of each name that the app ships for a grouping; '' where two areas share the name or none has it. */
function shippedCode(grouping: string, name: string): string {
  const found = [...(SHIPPED_NAMES[grouping] ?? [])].filter(([, each]) => each === name)
  return found.length === 1 ? (found[0]?.[0] ?? '') : ''
}

/** An area's name on screen, with its published code; '' where none is known. */
export interface NamedArea {
  readonly area: string
  readonly code: string
}

/**
 * Names of areas that a file writes as codes: the names the app ships, else those of a loaded boundaries file, else
 * “code E14001063”. An area that is written as a name stays as it is; one of no area is ''. Two codes of one name
 * keep their codes in the name.
 */
export function namesOfAreas(
  grouping: string,
  written: readonly string[],
  layers: readonly BoundaryLayer[],
): ReadonlyMap<string, NamedArea> {
  const named = new Map<string, NamedArea>()
  const taken = new Map<string, string>()
  for (const each of [...written].sort()) {
    if (each === '' || isNoArea(each)) {
      named.set(each, { area: '', code: '' })
      continue
    }
    const code = ONS_CODE.test(each) ? each : ''
    const name = code === '' ? each : (ALL_SHIPPED.get(code) ?? layerName(layers, code) ?? `code ${code}`)
    const isTaken = taken.has(name) && code !== ''
    const area = isTaken ? `${name} (${code})` : name
    taken.set(name, each)
    named.set(each, { area, code: code || shippedCode(grouping, each) })
  }
  return named
}

const layerName = (layers: readonly BoundaryLayer[], code: string): string | undefined =>
  layers
    .map(({ byName }) => nameOfShapes(byName.get(code.toLowerCase()), code))
    .find((name) => name !== undefined)
