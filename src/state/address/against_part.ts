import type { Against } from '../../domain/coverage/against'
import { COVERAGE_MEASURES } from '../../domain/coverage/coverage_measures'
import { REPORTING_PHASES } from '../../domain/school/phase'
import { academicYear, oneOf, type Format } from './parts'

const phase = oneOf(REPORTING_PHASES)
const measure = oneOf(COVERAGE_MEASURES)

function textOf(against: Against): string {
  switch (against.kind) {
    case 'year':
      return `year:${academicYear.write(against.year) ?? ''}`
    case 'phase':
      return `phase:${against.phase}`
    case 'measure':
      return `measure:${against.measure}`
  }
}

/** "year:2023/24", "phase:primary", "measure:hours". */
export const againstPart: Format<Against | null> = {
  write: (value) => value && textOf(value),
  read: (text) => {
    const [kind, value = ''] = text.split(':', 2)
    if (kind === 'year') {
      const year = academicYear.read(value)
      return year == null ? undefined : { kind, year }
    }
    if (kind === 'phase') {
      const found = phase.read(value)
      return found && { kind, phase: found }
    }
    const found = kind === 'measure' ? measure.read(value) : undefined
    return found && { kind: 'measure', measure: found }
  },
}
