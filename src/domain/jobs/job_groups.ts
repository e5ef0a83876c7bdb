import { labelInSentence } from '../class_of_thirty/breakdown'
import type { GroupName } from '../class_of_thirty/breakdown'

const sector = (code: string, label: string): GroupName => ({
  code,
  label,
  sentenceLabel: labelInSentence(label),
})

/** The 14 display groups (DOMAIN §5.3): made so that most are more than half a child of 30. */
export const SECTOR_GROUPS: readonly GroupName[] = [
  sector('A+B+D+E', 'Farming, energy, water and mining'),
  sector('C', 'Making things'),
  sector('F', 'Building'),
  sector('G', 'Shops and garages'),
  sector('H', 'Transport and delivery'),
  sector('I', 'Food and hotels'),
  sector('J', 'Digital and media'),
  sector('K+L', 'Money and property'),
  sector('M', 'Science, engineering and professional services'),
  sector('N', 'Office and site services'),
  sector('O', 'Government and defence'),
  sector('P', 'Schools and colleges'),
  sector('Q', 'Health and care'),
  sector('R+S+T', 'Arts, sport and other'),
]

/** The 21 sections of SIC 2007, in plainer words. */
export const SECTION_GROUPS: readonly GroupName[] = [
  sector('A', 'Farming, forestry and fishing'),
  sector('B', 'Mining and quarrying'),
  sector('C', 'Making things'),
  sector('D', 'Electricity and gas'),
  sector('E', 'Water and waste'),
  sector('F', 'Building'),
  sector('G', 'Shops and garages'),
  sector('H', 'Transport and delivery'),
  sector('I', 'Food and hotels'),
  sector('J', 'Digital and media'),
  sector('K', 'Money and insurance'),
  sector('L', 'Property'),
  sector('M', 'Science, engineering and professional services'),
  sector('N', 'Office and site services'),
  sector('O', 'Government and defence'),
  sector('P', 'Schools and colleges'),
  sector('Q', 'Health and care'),
  sector('R', 'Arts and sport'),
  sector('S', 'Other services, such as hairdressing'),
  sector('T', 'Work in other people’s homes'),
  sector('U', 'Embassies and world organisations'),
]

const occupation = (code: string, label: string, asJobs: string): GroupName => ({
  code,
  label,
  sentenceLabel: asJobs,
})

/** The nine major groups of SOC 2020, in plainer words. */
export const OCCUPATION_GROUPS: readonly GroupName[] = [
  occupation('1', 'Managers and directors', 'management jobs'),
  occupation('2', 'Professionals', 'professional jobs'),
  occupation('3', 'Technicians and associate professionals', 'technician and associate professional jobs'),
  occupation('4', 'Office and secretarial', 'office and secretarial jobs'),
  occupation('5', 'Skilled trades', 'skilled trades'),
  occupation('6', 'Caring, leisure and other services', 'caring, leisure and other service jobs'),
  occupation('7', 'Sales and customer service', 'sales and customer service jobs'),
  occupation('8', 'Machine operators and drivers', 'machine and driving jobs'),
  occupation('9', 'Elementary jobs, such as cleaning', 'elementary jobs, such as cleaning'),
]

/** The 26 sub-major groups of SOC 2020, in plainer words. */
export const SUBMAJOR_GROUPS: readonly GroupName[] = [
  sector('11', 'Senior managers and directors'),
  sector('12', 'Other managers and owners'),
  sector('21', 'Scientists, engineers and technologists'),
  sector('22', 'Health professionals'),
  sector('23', 'Teachers and other educators'),
  sector('24', 'Business, media and public service professionals'),
  sector('31', 'Science and engineering technicians'),
  sector('32', 'Health and social care associates'),
  sector('33', 'Police, fire and armed services'),
  sector('34', 'Arts, media and sport'),
  sector('35', 'Business and public service associates'),
  sector('41', 'Administration'),
  sector('42', 'Secretaries and reception'),
  sector('51', 'Skilled farming and gardening'),
  sector('52', 'Skilled metal, electrical and electronic trades'),
  sector('53', 'Skilled building trades'),
  sector('54', 'Food, textile, print and other skilled trades'),
  sector('61', 'Caring'),
  sector('62', 'Leisure, travel and personal services'),
  sector('63', 'Community wardens and enforcement'),
  sector('71', 'Sales'),
  sector('72', 'Customer service'),
  sector('81', 'Plant and machine operators'),
  sector('82', 'Drivers'),
  sector('91', 'Elementary trades, such as labouring'),
  sector('92', 'Elementary services, such as cleaning'),
]

/** Each occupation twice: women, then men. */
export const SEX_GROUPS: readonly GroupName[] = OCCUPATION_GROUPS.flatMap(
  ({ code, label, sentenceLabel: asJobs }) => [
    { code: `${code}f`, label: `${label}: women`, sentenceLabel: `women in ${asJobs}` },
    { code: `${code}m`, label: `${label}: men`, sentenceLabel: `men in ${asJobs}` },
  ],
)
