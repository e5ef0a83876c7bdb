import type { ClassGroup } from '../../domain/class_of_thirty/class_of_thirty'
import type { Lens } from '../../domain/class_of_thirty/lens'

/** A group of jobs for children of about eight: short words, eight at most to a line. */
export interface ChildWords {
  readonly label: string
  /** What people do there, after "They": "They build homes and roads." */
  readonly do: string
}

const words = (label: string, doing: string): ChildWords => ({ label, do: doing })

/** Only jobs, and only by what is made or done: never sex, free meals, or who was reached (DOMAIN §5.9). */
export const CHILD_WORDS: Readonly<Record<'sector' | 'occupation', Readonly<Record<string, ChildWords>>>> = {
  sector: {
    'A+B+D+E': words('Farms, power and water', 'grow food and keep lights on'),
    C: words('Making things', 'make things in factories'),
    F: words('Building', 'build homes and roads'),
    G: words('Shops and garages', 'sell things and mend cars'),
    H: words('Moving things', 'drive, fly and bring parcels'),
    I: words('Food and hotels', 'cook and look after guests'),
    J: words('Computers and films', 'write code and make films'),
    'K+L': words('Money and homes', 'look after money and homes'),
    M: words('Science and plans', 'find things out and plan things'),
    N: words('Helping at work', 'clean, guard and plan'),
    O: words('Keeping us safe', 'keep us safe and make rules'),
    P: words('Schools', 'help people learn'),
    Q: words('Health and care', 'help people feel better'),
    'R+S+T': words('Sport, art and fun', 'play, paint and cut hair'),
  },
  occupation: {
    '1': words('Leading a team', 'help a team work well'),
    '2': words('Experts', 'heal, teach and plan bridges'),
    '3': words('Testing and fixing', 'test things and fix computers'),
    '4': words('Office work', 'write, plan and answer calls'),
    '5': words('Skilled hands', 'build, mend, cook and grow'),
    '6': words('Caring', 'care for people and pets'),
    '7': words('Selling', 'sell things and help shoppers'),
    '8': words('Driving and machines', 'drive and work machines'),
    '9': words('Keeping things going', 'clean, carry and serve'),
  },
}

/** What a class is asked at the end; nothing anybody must become. */
export const CHILD_PROMPTS: readonly string[] = [
  'What would you like to find out?',
  'Which job would you like to try?',
  'Who do you know who does this?',
]

export const hasChildWords = (lens: Lens): lens is keyof typeof CHILD_WORDS =>
  Object.hasOwn(CHILD_WORDS, lens)

/** A group in child words; its own label where there are none. */
export const childWords = (lens: Lens, { code, label }: Pick<ClassGroup, 'code' | 'label'>): ChildWords =>
  (hasChildWords(lens) ? CHILD_WORDS[lens][code] : undefined) ?? { label, do: '' }

/** "They help people feel better." */
export const childSentence = (lens: Lens, group: Pick<ClassGroup, 'code' | 'label'>): string =>
  `They ${childWords(lens, group).do}.`

/** "How many help people feel better?" */
export const childQuestion = (lens: Lens, group: Pick<ClassGroup, 'code' | 'label'>): string =>
  `How many ${childWords(lens, group).do}?`
