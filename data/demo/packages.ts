import type { ActivityType } from '../../src/domain/engagement/engagement'

/** A package of activity on offer: invented, of the kinds that programmes have. Codes between semicolons. */
interface DemoPackage {
  readonly name: string
  readonly type: ActivityType
  readonly phases: string | null
  readonly sessions: number | null
  readonly disciplines: string | null
}

export const PACKAGES: readonly DemoPackage[] = [
  {
    name: 'Demo Bridge Day',
    type: 'HANDS_ON',
    phases: 'primary;secondary',
    sessions: 1,
    disciplines: 'engineering',
  },
  {
    name: 'Demo Robot Arm Workshop',
    type: 'WORKSHOP',
    phases: 'secondary',
    sessions: 2,
    disciplines: 'engineering;computing',
  },
  { name: 'Demo Energy at Home', type: 'WORKSHOP', phases: 'primary', sessions: 1, disciplines: 'physics' },
  {
    name: 'Demo Meet an Engineer',
    type: 'CAREERS_TALK',
    phases: null,
    sessions: 1,
    disciplines: 'engineering',
  },
  {
    name: 'Demo Lab Coats Club',
    type: 'STEM_CLUB',
    phases: 'primary;secondary',
    sessions: 6,
    disciplines: 'biology;chemistry',
  },
  {
    name: 'Demo Code Breakers',
    type: 'CHALLENGE_DAY',
    phases: 'secondary',
    sessions: 1,
    disciplines: 'computing;maths',
  },
  {
    name: 'Demo Mentors for Year 10',
    type: 'MENTORING',
    phases: 'secondary',
    sessions: 5,
    disciplines: null,
  },
  {
    name: 'Demo Behind the Gates',
    type: 'SITE_VISIT',
    phases: 'college;secondary',
    sessions: 1,
    disciplines: 'engineering;construction',
  },
  {
    name: 'Demo Wind and Waves Assembly',
    type: 'ASSEMBLY',
    phases: 'primary',
    sessions: 1,
    disciplines: 'environment_earth',
  },
  {
    name: 'Demo Mock Interviews',
    type: 'MOCK_INTERVIEW',
    phases: 'college;secondary',
    sessions: 1,
    disciplines: null,
  },
]
