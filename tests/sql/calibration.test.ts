import { beforeAll, describe } from 'vitest'
import { readEmployers } from '../../workers/warehouse/matching/employer_comparison'
import { EmployerMatcher } from '../../workers/warehouse/matching/employer_matcher'
import { EMPLOYER_MODEL } from '../../workers/warehouse/matching/employer_weights'
import { readRegister } from '../../workers/warehouse/matching/school_comparison'
import { SchoolMatcher } from '../../workers/warehouse/matching/school_matcher'
import { SCHOOL_MODEL } from '../../workers/warehouse/matching/school_weights'
import type { LoadedEmployer } from '../../workers/warehouse/matching/written_employer'
import type { RegisterSchool } from '../../workers/warehouse/matching/written_school'
import { testCalibration } from '../matching/calibrated'
import { writeEmployers } from '../matching/written_employers'
import { writeSchools } from '../matching/written_schools'
import { hasRealFiles, NO_REAL_FILES, realFiles } from '../real_files'
import { load, openIntake, realFile, reportsOf } from './intake_in_node'

const ABSENT = hasRealFiles ? '' : ` (${NO_REAL_FILES})`

describe.skipIf(!hasRealFiles)(`how sure a match is, on England’s register${ABSENT}`, () => {
  let register: readonly RegisterSchool[]
  beforeAll(async () => {
    const intake = await openIntake()
    await reportsOf(load(intake, [{ file: realFile(realFiles().schools), kind: 'schools' }]))
    register = readRegister(intake.engine)
  })
  testCalibration(() => ({
    model: SCHOOL_MODEL,
    heldBack: ['siblingSchool'],
    surely: 0.25,
    write: (count, random) => {
      const { found, written } = writeSchools(register, count, random)
      return { written, matcher: new SchoolMatcher(found) }
    },
  }))
})

describe.skipIf(!hasRealFiles)(
  `how sure a match is, on the gender pay gap service’s employers${ABSENT}`,
  () => {
    let employers: readonly LoadedEmployer[]
    beforeAll(async () => {
      const intake = await openIntake()
      await reportsOf(load(intake, [{ file: realFile(realFiles().employers), kind: 'employers' }]))
      employers = readEmployers(intake.engine)
    })
    testCalibration(() => ({
      model: EMPLOYER_MODEL,
      heldBack: ['numberSame'],
      surely: 0.08,
      write: (count, random) => {
        const { found, written } = writeEmployers(employers, count, random)
        return { written, matcher: new EmployerMatcher(found) }
      },
    }))
  },
)
