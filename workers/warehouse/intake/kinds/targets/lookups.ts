import type { Engine } from '../../../engine'
import { createWordMap } from '../../word_tables'
import targetReading from './target_reading.sql?raw'
import { TARGET_METRICS } from '../../../../../src/domain/targets/target_metrics'
import { EVERY_AREA_WORDS, TARGET_METRIC_WORDS, TARGET_PHASE_WORDS, TARGET_UNIT_WORDS } from './target_words'

/** Makes the macros that targets are read by. */
export function putTargetLookups(engine: Engine): void {
  createWordMap(engine, 'target_metric_codes', TARGET_METRIC_WORDS)
  createWordMap(engine, 'target_phase_codes', TARGET_PHASE_WORDS)
  createWordMap(engine, 'target_unit_codes', TARGET_UNIT_WORDS)
  createWordMap(engine, 'every_area_words', { all: EVERY_AREA_WORDS })
  const units = Object.entries(TARGET_METRICS).map(([metric, { unit }]) => `'${metric}': '${unit}'`)
  engine.run(`CREATE OR REPLACE TEMP MACRO target_metric_units() AS MAP {${units.join(', ')}}`)
  engine.run(targetReading)
}
