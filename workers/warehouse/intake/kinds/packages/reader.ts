import type { KindReader } from '../kind_reader'
import { PACKAGE_CELL_CHECKS } from './cell_checks'
import checkPackages from './packages.sql?raw'

export const packagesReader: KindReader = {
  cellChecks: PACKAGE_CELL_CHECKS,
  read({ engine }) {
    engine.run(checkPackages)
    return { notices: [] }
  },
}
