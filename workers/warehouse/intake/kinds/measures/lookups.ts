import type { Engine } from '../../../engine'
import measureReading from './measure_reading.sql?raw'

/** Makes the macros that measures are read by. */
export function putMeasureLookups(engine: Engine): void {
  engine.run(measureReading)
}
