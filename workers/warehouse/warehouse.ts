import { bind } from './bind'
import type { BoundHandlers } from './bind'
import * as commands from './commands/registry'
import type { Parts } from './parts'
import * as questions from './questions/registry'

const handlers = { ...questions, ...commands }

/**
 * Everything the app can ask of what is open, and every command that changes it. Coverage and gaps are answered from
 * columns (arrays/), the rest by the engine; both hold the same tables. A load is atomic: until it succeeds every
 * question is answered from what was open before.
 */
export type Warehouse = BoundHandlers<Parts, typeof handlers>

export const warehouseOf = (parts: () => Parts): Warehouse => bind(handlers, parts)
