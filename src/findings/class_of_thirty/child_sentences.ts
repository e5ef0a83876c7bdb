import type { ClassGroup } from '../../domain/class_of_thirty/class_of_thirty'
import type { Lens } from '../../domain/class_of_thirty/lens'

/** A group of jobs for children of about eight: short words, eight at most to a line. */
export interface ChildLabel {
  readonly label: string
  /** What people do there, after "They": "They build homes and roads." */
  readonly activity: string
}

const childLabel = (label: string, activity: string): ChildLabel => ({ label, activity: activity })

/** Only jobs, and only by what is made or done: never sex, free meals, or who was reached (DOMAIN §5.9). */
export const CHILD_LABELS: Readonly<Record<'sector' | 'occupation', Readonly<Record<string, ChildLabel>>>> = {
  sector: {
    'A+B+D+E': childLabel('Farms, power and water', 'grow food and keep lights on'),
    C: childLabel('Making things', 'make things in factories'),
    F: childLabel('Building', 'build homes and roads'),
    G: childLabel('Shops and garages', 'sell things and mend cars'),
    H: childLabel('Moving things', 'drive, fly and bring parcels'),
    I: childLabel('Food and hotels', 'cook and look after guests'),
    J: childLabel('Computers and films', 'write code and make films'),
    'K+L': childLabel('Money and homes', 'look after money and homes'),
    M: childLabel('Science and plans', 'find things out and plan things'),
    N: childLabel('Helping at work', 'clean, guard and plan'),
    O: childLabel('Keeping us safe', 'keep us safe and make rules'),
    P: childLabel('Schools', 'help people learn'),
    Q: childLabel('Health and care', 'help people feel better'),
    'R+S+T': childLabel('Sport, art and fun', 'play, paint and cut hair'),
  },
  occupation: {
    '1': childLabel('Leading a team', 'help a team work well'),
    '2': childLabel('Experts', 'heal, teach and plan bridges'),
    '3': childLabel('Testing and fixing', 'test things and fix computers'),
    '4': childLabel('Office work', 'write, plan and answer calls'),
    '5': childLabel('Skilled hands', 'build, mend, cook and grow'),
    '6': childLabel('Caring', 'care for people and pets'),
    '7': childLabel('Selling', 'sell things and help shoppers'),
    '8': childLabel('Driving and machines', 'drive and work machines'),
    '9': childLabel('Keeping things going', 'clean, carry and serve'),
  },
}

/** The question to a class at the end; it names nothing that anybody must become. */
export const CHILD_PROMPTS: readonly string[] = [
  'What would you like to find out?',
  'Which job would you like to try?',
  'Who do you know who does this?',
]

export const hasChildLabels = (lens: Lens): lens is keyof typeof CHILD_LABELS =>
  Object.hasOwn(CHILD_LABELS, lens)

/** A group in child words; its own label where there are none. */
export const childLabelOf = (lens: Lens, { code, label }: Pick<ClassGroup, 'code' | 'label'>): ChildLabel =>
  (hasChildLabels(lens) ? CHILD_LABELS[lens][code] : undefined) ?? { label, activity: '' }

/** "They help people feel better." */
export const childSentence = (lens: Lens, group: Pick<ClassGroup, 'code' | 'label'>): string =>
  `They ${childLabelOf(lens, group).activity}.`

/** "How many help people feel better?" */
export const childQuestion = (lens: Lens, group: Pick<ClassGroup, 'code' | 'label'>): string =>
  `How many ${childLabelOf(lens, group).activity}?`
