/**
 * Columns about people. They are never read into a table: the intake copies only the columns it has a field for, and
 * a heading that matches here can feed no field whatever a synonym says.
 * Patterns are matched against folded headings (lower case, letters and digits only).
 */
const PERSONAL = [
  /email|emailaddress|^mail$/,
  /telephone|phone|mobile(no|num|number|tel)?$|^tel(no|num|number)?$|^fax/,
  /^upn$|^uniquepupilnumber/,
  /dateofbirth|^dob$|birthdate/,
  /^head(title|firstname|lastname|forename|surname|name|teacher|preferred|honours|ofschool|$)/,
  /^(props|proprietor|principal|governor|chairofgovernors|chairs?)(name)?$/,
  /(first|last|middle|given|family|sur|fore|preferred|maiden)name|^fullname$/,
  /(responsible|contact|named|lead|key)person/,
  /^(main|lead|school|key|site|employer|booking)?contact(name|person|details)?s?$/,
  /^(lead)?(volunteer|ambassador|teacher|staff|pupil|student|learner|parent|carer|speaker|mentor|presenter|adviser|advisor|coordinator)s?names?$/,
  /^(lead)?(volunteer|ambassador|teacher|speaker|mentor|presenter|headteacher|coordinator|manager)$/,
  /(manager|coordinator|officer|lead|leader|owner)(name)?$/,
  /^(booked|requested|submitted|created|reported|entered|updated)by/,
  /homeaddress|nationalinsurance|^nino$|dbs(number|certificate)/,
] as const

/** True where a folded heading names people, or a way to reach one. */
export const isPersonal = (foldedHeading: string): boolean =>
  PERSONAL.some((pattern) => pattern.test(foldedHeading))
