import { NO_WEIGHTS } from '../../src/domain/need/need_weights'
import type { PlanQuestion } from '../../src/domain/plan/plan_question'
import { windowOfYear } from '../../src/domain/time/academic_year'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import type { Engine } from '../../workers/warehouse/engine'
import { columnsOf } from './open_small_world'
import { smallWorld } from './small_world'
import { UNFILTERED } from './unfiltered'
import { PLAN_QUESTION } from '../fixtures/plan/plan_question'

/** A degree of latitude is 144,554 m by road. Most in need first, which is the order of the rows of its plans. */
export const ROWS = { C: 0, G: 1, A: 2, B: 3, D: 4, F: 5, E: 6, H: 7 } as const

/** Schools north of each other: A, B and C compete for one volunteer, D, E and F are far from all, G has no position. */
export function planWorld(engine: Engine): OpenColumns {
  const unplaced = (id: string, pupils: number, fsmPct: number) => ({
    ...{ id, pupils, fsmPct, region: 'North', localAuthority: 'Ashire' },
  })
  const secondary = (id: string, lat: number, pupils: number, fsmPct: number) => ({
    ...{ ...unplaced(id, pupils, fsmPct), lon: 0, lat },
  })
  smallWorld(
    engine,
    [
      secondary('A', 51, 100, 40),
      secondary('B', 51.01, 200, 20),
      secondary('C', 51.02, 300, 80),
      { ...secondary('D', 52, 50, 16), localAuthority: 'Beeshire' },
      secondary('E', 53, 50, 0),
      secondary('F', 53.001, 80, 8),
      unplaced('G', 60, 60),
      { ...secondary('H', 51.02, 3, 80), phase: 'PRI' },
    ],
    [],
  )
  engine.run(`
    UPDATE schools SET postcode = 'AA1 1AA' WHERE school_id IN ('A', 'B', 'C', 'H');
    UPDATE schools SET postcode = 'AA2 1AA' WHERE school_id = 'D';
    UPDATE schools SET postcode = 'AA3 1AA' WHERE school_id IN ('E', 'F');
    UPDATE schools SET postcode = 'AA4 1AA' WHERE school_id = 'G';
    UPDATE schools SET town = 'Kelby' WHERE school_id IN ('A', 'B');
    UPDATE schools SET town = 'Marlow' WHERE school_id = 'C';
    UPDATE schools SET town = 'Nab' WHERE school_id = 'F';
    INSERT INTO volunteers BY NAME
      SELECT 0 AS volunteer_index, 'V1' AS volunteer_id, 'AA1' AS district, 0 AS lon, 51.03 AS lat, 'maths;physics' AS disciplines,
        'secondary' AS phases, 'in_school' AS modes, 1 AS visits_per_term, '2026-09-01'::DATE AS dbs_expiry, 'active' AS status;
    INSERT INTO volunteers BY NAME
      SELECT 1 AS volunteer_index, 'V2' AS volunteer_id, 'AA1' AS district, 0 AS lon, 51.05 AS lat, 'maths' AS disciplines,
        'primary' AS phases, 'in_school' AS modes, 1 AS visits_per_term, '2024-09-01'::DATE AS dbs_expiry, 'active' AS status;
    INSERT INTO volunteers BY NAME
      SELECT 2 AS volunteer_index, 'V3' AS volunteer_id, 'ZE1' AS district, 0 AS lon, 60 AS lat, NULL AS disciplines,
        'secondary' AS phases, 'in_school' AS modes, 4 AS visits_per_term, '2026-09-01'::DATE AS dbs_expiry, 'active' AS status;
    INSERT INTO employers BY NAME SELECT 0 AS employer_index, 'Acme' AS employer_id, 'Acme' AS name, 0 AS lon, 51 AS lat;
    INSERT INTO employers BY NAME SELECT 1 AS employer_index, 'Bell' AS employer_id, 'Bell' AS name, 0 AS lon, 51.03 AS lat;
    INSERT INTO employers BY NAME SELECT 2 AS employer_index, 'Crane' AS employer_id, 'Crane' AS name, 0 AS lon, 60 AS lat;
    INSERT INTO school_attributes SELECT 'column_absence', 'Absence', school_id, 'all', 0, figure
      FROM (VALUES ('A', 30), ('B', 20), ('C', 10)) AS absence (school_id, figure);`)
  return columnsOf(engine)
}

/** The same without a list of volunteers, where employers stand in. */
export const withoutVolunteers = (open: OpenColumns): OpenColumns => ({
  ...open,
  volunteers: { ...open.volunteers, ids: [] },
})

export const PLAN: PlanQuestion = {
  ...PLAN_QUESTION,
  schools: {
    phase: 'all',
    window: windowOfYear(2024),
    ...UNFILTERED,
    need: { ...NO_WEIGHTS, parts: { ...NO_WEIGHTS.parts, fsm: 2 } },
  },
  value: 'pupils',
  objective: { kind: 'value_first' },
  limitKm: 6,
  dbsOn: '2025-10-01',
}
