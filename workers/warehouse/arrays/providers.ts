import { columnFrom } from '../../../src/domain/column_from'
import type { Table } from 'apache-arrow'
import { codesOf, NOT_GIVEN, UNKNOWN } from '../../../src/domain/engagement/activity_fields'
import { codeColumn, numberColumn, textColumn } from '../arrow_columns'
import type { EmployerColumns } from './school_columns'
import { bitsOf } from './year_group_bits'

/** What is known of the employers of a log, by the code of a provider. */
export interface ProviderColumns {
  /** The id of a loaded employer, or else the wording of the log, by code; '' for 0. */
  readonly keys: readonly string[]
  /** Names A to Z, and last the one of rows that name no provider; `nameOf` is the place of each. */
  readonly names: readonly string[]
  readonly nameOf: Uint32Array
  /** A bit for each section of SIC, and the place of the size, among the codes of their fields. */
  readonly sections: Uint32Array
  readonly size: Uint8Array
}

interface Providers extends ProviderColumns {
  /** The provider of each engagement, counted from 1; 0 where the log names none. */
  readonly codes: Uint32Array
  readonly count: number
}

/** A provider as the log or the file of employers has it. */
interface Named {
  readonly name: string
  readonly employerId: string
}

export type KnownEmployers = Pick<EmployerColumns, 'ids' | 'names' | 'sections' | 'sizes'>

function described(providers: readonly Named[], employers: KnownEmployers): Omit<ProviderColumns, 'keys'> {
  const placeOfId = new Map(employers.ids.map((id, place) => [id, place]))
  const placeOf = ({ employerId }: Named): number => placeOfId.get(employerId) ?? -1
  const written = providers.map((each) => (employers.names[placeOf(each)] ?? '') || each.name)
  const names = [...new Set(written)]
    .filter((name) => name !== '' && name !== NOT_GIVEN)
    .sort((a, b) => a.localeCompare(b, 'en-GB'))
  names.push(NOT_GIVEN)
  const placeOfName = new Map(names.map((name, place) => [name, place]))
  const sections = codesOf('sector')
  const sizes = codesOf('size')
  const unknownSection = sections.indexOf(UNKNOWN)
  const unknownSize = sizes.indexOf(UNKNOWN)
  return {
    names,
    nameOf: columnFrom(Uint32Array, written, (name) => placeOfName.get(name) ?? names.length - 1),
    sections: columnFrom(Uint32Array, providers, (each) => {
      const places = [...(employers.sections[placeOf(each)] ?? '')].map((letter) => sections.indexOf(letter))
      return bitsOf(
        places.filter((place) => place >= 0),
        unknownSection,
      )
    }),
    size: columnFrom(Uint8Array, providers, (each) => {
      const place = sizes.indexOf(employers.sizes[placeOf(each)] ?? '')
      return place < 0 ? unknownSize : place
    }),
  }
}

const NOBODY: Named = { name: '', employerId: '' }

/**
 * The provider of each engagement. Written names that match one loaded employer are one provider, under the employer's
 * name; others are known by the first spelling. Project files older than written_employers identify providers by name alone.
 */
export function providersOf(
  engagements: Table,
  writtenEmployers: Table,
  employers: KnownEmployers,
): Providers {
  if (engagements.getChild('written_employer') === null) {
    const coded = codeColumn(engagements, 'employer')
    const named = [NOBODY]
    textColumn(engagements, 'employer').forEach((name, row) => {
      named[coded.codes[row]!] ??= { name, employerId: '' }
    })
    const all = Array.from({ length: coded.count }, (_, code) => named[code] ?? NOBODY)
    return { ...coded, keys: all.map(({ name }) => name), ...described(all, employers) }
  }
  const named: Named[] = [NOBODY]
  const codeOfProvider = new Map<string, number>()
  const keys = textColumn(writtenEmployers, 'wording')
  const names = writtenNames(writtenEmployers)
  const codes = textColumn(writtenEmployers, 'employer_id').map((employerId, row) => {
    const provider = employerId === '' ? (keys[row] ?? '') : employerId
    const code = codeOfProvider.get(provider) ?? codeOfProvider.size + 1
    codeOfProvider.set(provider, code)
    named[code] ??= { name: names[row] ?? '', employerId }
    return code
  })
  const codeOfRow = new Uint32Array(engagements.numRows)
  numberColumn(engagements, 'written_employer', Int32Array, -1).forEach((written, row) => {
    codeOfRow[row] = codes[written] ?? 0
  })
  return {
    codes: codeOfRow,
    count: codeOfProvider.size + 1,
    keys: ['', ...codeOfProvider.keys()],
    ...described(named, employers),
  }
}

/** The name that each row of written employers has, or else its number. */
function writtenNames(writtenEmployers: Table): readonly string[] {
  const texts = (column: string): readonly string[] =>
    writtenEmployers.getChild(column) ? textColumn(writtenEmployers, column) : []
  const numbers = texts('number')
  return texts('name').map((name, row) => name || (numbers[row] ?? ''))
}
