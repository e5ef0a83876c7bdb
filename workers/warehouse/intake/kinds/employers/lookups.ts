import type { Engine } from '../../../engine'
import employerNames from './employer_names.sql?raw'
import sicSections from './sic_sections.sql?raw'
import sizeBands from './size_bands.sql?raw'

/** Makes the macros that employers are read by. */
export function putEmployerLookups(engine: Engine): void {
  for (const macros of [employerNames, sicSections, sizeBands]) engine.run(macros)
}
