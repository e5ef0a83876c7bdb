import type { Progress } from '../../../src/domain/import_report'
import type { Phase } from '../../../src/domain/phase'
import type { LikelySchool, WaitingSchool } from '../../../src/domain/school_matching'
import { texts } from '../arrow_columns'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'
import { SchoolMatcher } from './school_matcher'
import waitingSchools from './waiting_schools.sql?raw'
import type { RegisterSchool, WrittenSchool } from './written_school'

const REGISTER =
  'SELECT school_id, name, postcode, town, local_authority, phase FROM schools ORDER BY school_index'
const CANDIDATES = 5
/** Ways of writing compared between two turns of the event loop, so that other questions are answered meanwhile. */
const AT_A_TIME = 25

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

export function readRegister(engine: Engine): RegisterSchool[] {
  const table = engine.query(REGISTER)
  const [ids, names, postcodes, towns, authorities, phases] = [
    ...['school_id', 'name', 'postcode', 'town', 'local_authority', 'phase'],
  ].map((column) => texts(table, column))
  return (ids ?? []).map((id, at) => ({
    id,
    name: names?.[at] ?? '',
    postcode: postcodes?.[at] ?? '',
    town: towns?.[at] ?? '',
    localAuthority: authorities?.[at] ?? '',
    phase: (phases?.[at] ?? 'OTHER') as Phase,
  }))
}

/** The schools that waiting rows may mean, of one register; what was once compared is kept. */
export class SchoolReview {
  private readonly schools: readonly RegisterSchool[]
  private readonly matcher: SchoolMatcher
  private readonly compared = new Map<string, readonly LikelySchool[]>()

  constructor(private readonly engine: Engine) {
    this.schools = readRegister(engine)
    this.matcher = new SchoolMatcher(this.schools)
  }

  /** Every way of writing a school that waits or was decided, most rows first, then the likeliest. */
  async waiting(onProgress: (progress: Progress) => void): Promise<WaitingSchool[]> {
    const written = rowsOf<Omit<WaitingSchool, 'candidates'>>(this.engine.query(waitingSchools))
    for (const [at, school] of written.entries()) {
      if (this.compared.has(school.written)) continue
      if (at % AT_A_TIME === 0) {
        onProgress({ doing: 'Comparing with the register', file: '', done: at / written.length })
        await turn()
      }
      this.compared.set(school.written, this.likeliest(school))
    }
    return written
      .map((school) => ({ ...school, candidates: this.compared.get(school.written) ?? [] }))
      .sort(
        (a, b) =>
          b.rows - a.rows || (b.candidates[0]?.probability ?? 0) - (a.candidates[0]?.probability ?? 0),
      )
  }

  /** Schools that a person asks for by URN, postcode, or words of the name and place. */
  search(words: string): LikelySchool[] {
    const asked = words.trim()
    const compact = asked.toUpperCase().replaceAll(' ', '')
    const exact = this.schools.flatMap(({ id, postcode }, school) =>
      id === asked || (compact !== '' && postcode.replace(' ', '') === compact) ? [school] : [],
    )
    if (exact.length > 0) return exact.slice(0, CANDIDATES).map((school) => this.told(school, 1))
    return this.likeliest({ name: asked, postcode: '', place: '' })
  }

  private likeliest(written: WrittenSchool): LikelySchool[] {
    return this.matcher
      .likeliest(written, CANDIDATES)
      .map(({ school, probability }) => this.told(school, probability))
  }

  private told(school: number, probability: number): LikelySchool {
    return { ...this.schools[school]!, probability }
  }
}
