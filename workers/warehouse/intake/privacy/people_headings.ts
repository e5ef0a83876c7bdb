import { namesRoleOfPerson } from './people_roles'

/**
 * Headings of columns about people. No such column is ever read into a table: the intake copies only the columns it has
 * a field for or that a person chose, and a heading that matches here can feed no field and be no grouping.
 * These patterns are matched against headings folded to lower-case letters and digits, so that "E-mail" is "email".
 */
const ALWAYS_PERSONAL = [
  /email|^mail$|^e?mailaddress/,
  /telephone|phone|mobile(no|num|number|tel)?\d?$|^tel(no|num|number)?\d?$|hometel|worktel|day(time)?tel|^fax|faxn|landline|whatsapp/,
  /^(mobile|cell|tel)(no|num|number)/,
  /^upn$|upnnumber|upnno|pupilupn|studentupn|learnerupn|uniquepupil|^uln$|ulnn|learneruln|uniquelearner|^trn$|teacherreference(no|num)/,
  /d(ate)?ofbirth|^dob|dob$|birth(date|day)|birthplace|placeofbirth|(month|year|country)ofbirth|^born$/,
  /^head(title|firstname|lastname|forename|surname|name|teacher|preferred|honours|ofschool|$)/,
  /headteacher(?!s?$)|headteacher$|headsname/,
  /^(props|proprietor|principal|governor|chairofgovernors|chairs?)(name)?$/,
  /(first|last|middle|given|family|sur|fore|preferred|maiden|christian)names?|fullname|^knownas|^nickname|^initials$|^salutation$/,
  /(responsible|contact|named|key|lead)person|personresponsible|keycontact|maincontact|contactname/,
  /nextofkin|emergencycontact|contact(no|num|number|details?|info|information|address|email)\d?$|contacts?$/,
  /^contact(1|2|3|one|two|name|person|lead)/,
  /home(address|postcode|town)|nationalinsurance|^nino$|^ni(no|num|number)$|passportn|drivinglicen[cs]e|nhsn(o|um)/,
  /dbs|^crb|disclosureandbarring|disclosurebarring/,
  /bank(account|details)|sortcode|payroll|^username$|^userid$|^login(name|id)?$|ipaddress|linkedin|twitter|facebook|instagram/,
  /^ethnic(ity|group|origin|background)|ethnicity$|^religion$|^nationality$|^sexual(ity|orientation)|^pronouns?|^maritalstatus/,
  /medical|allerg(y|ies)|dietary|disabilit(y|ies)(detail|status|need)?s?$|accessneeds|safeguarding|lookedafter/,
  /(photo|image|media|parental|data)consent|^consent|consent(form|given|received)?$|signature|^signed/,
  /^(booked|requested|submitted|created|reported|entered|updated|logged|recorded|approved|led|presented|taught|run|uploaded|modified|checked|referred|invited|completed|signed|organised|organized|arranged|added|hosted)by/,
  /^who/,
  /^rnl$|^senco$|^dsl$|^hod$|^ceo$/,
  /^(attendee|delegate|participant|applicant)(s?name|no|id|ref|status|type)?$/,
] as const

const fold = (heading: string): string =>
  heading
    .trim()
    .replace(/^\w+\.(?=\w+$)/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** Numbers and shares of people, which are about none of them. */
const COUNTS =
  /^(total )?(number|no\.?|count|how many|percentage|per ?cent|ratio|proportion|average|mean)\b( of)?|^total|%|\bper \w+$|\b(count|total|hours|hrs|ratio|rate)\s*(\(.*\))?$/i

const spaced = (heading: string): string => heading.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2')

/** "TelephoneNum", "E_mail", "Lead teacher’s name (if known)": true where a heading names people, or a way to reach one. */
export function isAboutPeople(heading: string): boolean {
  const bare = heading.replace(/\(.*?\)|\[.*?\]/g, ' ')
  const keys = [fold(heading), fold(bare)]
  if (ALWAYS_PERSONAL.some((pattern) => keys.some((wording) => pattern.test(wording)))) return true
  return !COUNTS.test(spaced(heading).trim()) && namesRoleOfPerson(heading)
}
