import type { Engine } from '../../../engine'
import eventReading from './event_reading.sql?raw'

/** Makes the macros that events are read by. */
export function putEventLookups(engine: Engine): void {
  engine.run(eventReading)
}
