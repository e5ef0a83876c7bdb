/** Groups of jobs that a class of 30 can be made of, by classification: code → official label, then other wordings. */
type GroupWords = Readonly<Record<string, readonly [label: string, ...others: string[]]>>

/** SOC 2020 major groups (ONS, volume 1). */
const SOC9: GroupWords = {
  '1': ['Managers, directors and senior officials'],
  '2': ['Professional occupations'],
  '3': ['Associate professional occupations', 'Associate professional and technical occupations'],
  '4': ['Administrative and secretarial occupations'],
  '5': ['Skilled trades occupations'],
  '6': ['Caring, leisure and other service occupations'],
  '7': ['Sales and customer service occupations'],
  '8': ['Process, plant and machine operatives'],
  '9': ['Elementary occupations'],
}

/** SOC 2020 sub-major groups (ONS, volume 1). */
const SOC26: GroupWords = {
  '11': ['Corporate managers and directors'],
  '12': ['Other managers and proprietors'],
  '21': ['Science, research, engineering and technology professionals'],
  '22': ['Health professionals'],
  '23': ['Teaching and other educational professionals'],
  '24': ['Business, media and public service professionals'],
  '31': ['Science, engineering and technology associate professionals'],
  '32': ['Health and social care associate professionals'],
  '33': ['Protective service occupations'],
  '34': ['Culture, media and sports occupations'],
  '35': ['Business and public service associate professionals'],
  '41': ['Administrative occupations'],
  '42': ['Secretarial and related occupations'],
  '51': ['Skilled agricultural and related trades'],
  '52': ['Skilled metal, electrical and electronic trades'],
  '53': ['Skilled construction and building trades'],
  '54': ['Textiles, printing and other skilled trades'],
  '61': ['Caring personal service occupations'],
  '62': ['Leisure, travel and related personal service occupations'],
  '63': ['Community and civil enforcement occupations'],
  '71': ['Sales occupations'],
  '72': ['Customer service occupations'],
  '81': ['Process, plant and machine operatives'],
  '82': ['Transport and mobile machine drivers and operatives'],
  '91': ['Elementary trades and related occupations'],
  '92': ['Elementary administration and service occupations'],
}

/** SIC 2007 sections (ONS). */
const SIC_SECTION: GroupWords = {
  A: ['Agriculture, forestry and fishing'],
  B: ['Mining and quarrying'],
  C: ['Manufacturing'],
  D: ['Electricity, gas, steam and air conditioning supply'],
  E: [
    'Water supply; sewerage, waste management and remediation activities',
    'Water supply, sewerage, waste management and remediation activities',
  ],
  F: ['Construction'],
  G: [
    'Wholesale and retail trade; repair of motor vehicles and motorcycles',
    'Wholesale and retail trade; repair of motor vehicles and motor cycles',
  ],
  H: ['Transportation and storage', 'Transport and storage'],
  I: ['Accommodation and food service activities'],
  J: ['Information and communication'],
  K: ['Financial and insurance activities'],
  L: ['Real estate activities'],
  M: ['Professional, scientific and technical activities'],
  N: ['Administrative and support service activities'],
  O: ['Public administration and defence; compulsory social security', 'Public administration and defence'],
  P: ['Education'],
  Q: ['Human health and social work activities'],
  R: ['Arts, entertainment and recreation'],
  S: ['Other service activities'],
  T: [
    'Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use',
    'Activities of households as employers',
  ],
}

export const JOB_GROUP_WORDS = { SOC9, SOC26, SIC_SECTION } as const

/** Letters and digits alone, "and" written out: how wordings are compared. */
export const foldGroup = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/\((soc|sic) ?20\d\d\)/g, '')
    .replace(/[^a-z0-9]/g, '')
