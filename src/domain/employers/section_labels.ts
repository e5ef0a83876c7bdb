/** SIC 2007 sections (ONS), in few words where the whole name is long. */
export const SECTION_LABELS: Readonly<Record<string, string>> = {
  A: 'Agriculture, forestry and fishing',
  B: 'Mining and quarrying',
  C: 'Manufacturing',
  D: 'Electricity and gas',
  E: 'Water supply and waste',
  F: 'Construction',
  G: 'Wholesale and retail',
  H: 'Transportation and storage',
  I: 'Accommodation and food',
  J: 'Information and communication',
  K: 'Financial and insurance',
  L: 'Real estate',
  M: 'Professional, scientific and technical',
  N: 'Administrative and support',
  O: 'Public administration and defence',
  P: 'Education',
  Q: 'Human health and social work',
  R: 'Arts, entertainment and recreation',
  S: 'Other services',
  T: 'Households as employers',
  U: 'Bodies outside the country’s law',
}

export const sectionLabel = (letter: string): string => SECTION_LABELS[letter] ?? letter
