import proj4 from 'proj4'
import { scatter } from '../../../data/demo/place'
import { randomFor, weighted, type Random } from '../../../data/demo/random'
import { settlements, type Settlement } from '../../../data/demo/settlements'

/** The columns of the Department for Education's register that the app reads. */
const HEADINGS = [
  'URN',
  'LA (code)',
  'LA (name)',
  'EstablishmentName',
  'TypeOfEstablishment (name)',
  'EstablishmentStatus (name)',
  'OpenDate',
  'PhaseOfEducation (name)',
  'StatutoryLowAge',
  'StatutoryHighAge',
  'OfficialSixthForm (name)',
  'Postcode',
  'NumberOfPupils',
  'PercentageFSM',
  'GOR (name)',
  'Easting',
  'Northing',
] as const

export const FIRST_URN = 900_001

export const urnOf = (school: number): string => String(FIRST_URN + school)

/** Phase, type, ages and sixth form, in the shares of England's register. */
const drawKind = weighted([
  [['Primary', 'Community school', '4', '11', 'Does not have a sixth form'], 66],
  [['Secondary', 'Academy converter', '11', '18', 'Has a sixth form'], 13],
  [['16 plus', 'Further education', '16', '99', 'Not applicable'], 2],
  [['Not applicable', 'Community special school', '5', '16', 'Does not have a sixth form'], 8],
  [['Not applicable', 'Other independent school', '3', '18', ''], 11],
] as const)

const drawSettlement = weighted(settlements.map((settlement) => [settlement, settlement.schools] as const))

/** Good to 200 m: the places are invented. */
const grid = proj4('+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy')

/** A register of `schools` invented schools in the shape of `edubasealldata*.csv`, line by line. Same count, same lines. */
export function* registerLines(schools: number): Generator<string> {
  const random = randomFor('bench register')
  yield line(HEADINGS)
  for (let school = 0; school < schools; school++) yield line(rowOf(random, school, drawSettlement(random)))
}

function rowOf(random: Random, school: number, settlement: Settlement): string[] {
  const [phase, type, low, high, sixthForm] = drawKind(random)
  const { authority } = settlement
  const { lon, lat } = scatter(random, settlement, settlement.spreadKm)
  const [easting, northing] = grid.forward([lon, lat])
  return [
    urnOf(school),
    authority.code,
    authority.name,
    `Bench School ${school + 1}`,
    type,
    'Open',
    '01-09-2005',
    phase,
    low,
    high,
    sixthForm,
    `ZZ${(school % 90) + 1} ${school % 10}AA`,
    String(80 + random.below(phase === 'Secondary' ? 1500 : 400)),
    (random.next() * 60).toFixed(1),
    authority.region,
    String(Math.round(easting)),
    String(Math.round(northing)),
  ]
}

const line = (cells: readonly string[]): string => `${cells.map((cell) => `"${cell}"`).join(',')}\r\n`
