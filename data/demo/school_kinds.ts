import type { Phase } from '../../src/domain/school/phase'
import { weighted, type Random } from './random'
import type { Settlement, SettlementKind } from './settlements'

/** What the register says of a school besides its name and place. */
export interface SchoolKind {
  readonly phase: Phase
  readonly type: string
  readonly lowAge: number
  readonly highAge: number
  readonly sixthForm: boolean
  /** Middle of the rolls of such schools. */
  readonly pupils: number
  /** What to call it, after its place: "Infant School". */
  readonly noun: string
  /** Share of pupils on free school meals beside the place's; null where the register gives none. */
  readonly fsmFactor: number | null
}

const TYPES = {
  primary: weighted([
    ['Academy converter', 33],
    ['Community school', 32],
    ['Voluntary aided school', 14],
    ['Voluntary controlled school', 9],
    ['Academy sponsor led', 8],
    ['Foundation school', 3],
    ['Free schools', 1],
  ]),
  secondary: weighted([
    ['Academy converter', 48],
    ['Academy sponsor led', 25],
    ['Community school', 8],
    ['Voluntary aided school', 8],
    ['Free schools', 6],
    ['Foundation school', 5],
  ]),
  special: weighted([
    ['Community special school', 40],
    ['Academy special converter', 26],
    ['Other independent special school', 18],
    ['Free schools special', 8],
    ['Foundation special school', 5],
    ['Non-maintained special school', 3],
  ]),
  college: weighted([
    ['Further education', 62],
    ['Free schools 16 to 19', 22],
    ['Academy 16-19 converter', 16],
  ]),
  alternative: weighted([
    ['Pupil referral unit', 52],
    ['Academy alternative provision converter', 28],
    ['Free schools alternative provision', 20],
  ]),
}

/** Draws one school of a kind of settlement; 'other' is alternative provision, with a few that fit nowhere. */
export function drawKind(random: Random, of: SettlementKind, settlement: Settlement): SchoolKind {
  switch (of) {
    case 'nursery':
      return kind('EY', 'Local authority nursery school', 2, 5, 95, 'Nursery School', 0.9)
    case 'primary':
      return primary(random, settlement.primaryPupils ?? 240)
    case 'secondary':
      return secondary(random, settlement.secondaryPupils ?? 1000)
    case 'all_through':
      return {
        ...kind(
          'ALL',
          random.pick(['Academy converter', 'Free schools']),
          4,
          18,
          1150,
          'All-through School',
          1,
        ),
        sixthForm: true,
      }
    case 'post16':
      return college(random)
    case 'special':
      return kind(
        'SPECIAL',
        TYPES.special(random),
        4,
        random.chance(0.6) ? 19 : 16,
        120,
        'Special School',
        1.5,
      )
    case 'independent':
      return independent(random)
    case 'other':
      return random.chance(0.9)
        ? kind('AP_PRU', TYPES.alternative(random), 11, 16, 48, 'Learning Centre', 2)
        : kind('OTHER', 'Miscellaneous', 5, 16, 30, 'Education Centre', null)
  }
}

const kind = (
  phase: Phase,
  type: string,
  lowAge: number,
  highAge: number,
  pupils: number,
  noun: string,
  fsmFactor: number | null,
): SchoolKind => ({ phase, type, lowAge, highAge, sixthForm: false, pupils, noun, fsmFactor })

function primary(random: Random, pupils: number): SchoolKind {
  const type = TYPES.primary(random)
  const faith = faithOf(random, type)
  const lowest = random.chance(0.45) ? 3 : 4
  const split = random.next()
  if (split < 0.07) return kind('PRI', type, lowest, 7, pupils * 0.75, `${faith}Infant School`, 0.9)
  if (split < 0.13) return kind('PRI', type, 7, 11, pupils * 1.1, `${faith}Junior School`, 1)
  const noun =
    faith === '' ? random.pick(['Primary School', 'Community Primary School', 'Primary Academy']) : ''
  return kind('PRI', type, lowest, 11, pupils, noun === '' ? `${faith}Primary School` : noun, 1)
}

function secondary(random: Random, pupils: number): SchoolKind {
  const type = TYPES.secondary(random)
  const faith = faithOf(random, type)
  const sixthForm = random.chance(0.58)
  const plain = ['School', 'Academy', 'High School', 'Community School', 'Comprehensive School']
  const noun = faith === '' ? random.pick(plain) : `${faith}School`
  return { ...kind('SEC', type, 11, sixthForm ? 18 : 16, pupils, noun, 0.95), sixthForm }
}

function college(random: Random): SchoolKind {
  const type = TYPES.college(random)
  const further = type === 'Further education'
  return {
    ...kind(
      'P16',
      type,
      16,
      further ? 99 : 19,
      further ? 2200 : 900,
      further ? 'College' : 'Sixth Form College',
      null,
    ),
    sixthForm: true,
  }
}

function independent(random: Random): SchoolKind {
  const sixthForm = random.chance(0.4)
  const [low, high] = sixthForm
    ? [random.pick([3, 7, 11]), 18]
    : [random.pick([3, 4]), random.pick([11, 13, 16])]
  const noun = high <= 13 ? 'Preparatory School' : 'Independent School'
  return {
    ...kind('INDEPENDENT', 'Other independent school', low, high, sixthForm ? 420 : 180, noun, null),
    sixthForm,
  }
}

function faithOf(random: Random, type: string): string {
  if (type === 'Voluntary aided school') return random.chance(0.55) ? 'Catholic ' : 'Church of England '
  if (type === 'Voluntary controlled school') return 'Church of England '
  return type === 'Academy converter' && random.chance(0.22) ? 'Church of England ' : ''
}
