import { tagsIn, tagText } from '../../../../src/domain/engagement/tags'
import type { CellContent } from '../kinds/file_kind_definition'
import { isCertainlyPersonName, isPersonName } from './person_names'
import { isAboutPeople } from './people_headings'
import { withoutContacts } from './people_values'
import { keptText, NOT_SHOWN } from './quoting'

const FIRMS_NAMED_AFTER_PEOPLE = new Set([
  'john lewis',
  'ted baker',
  'laura ashley',
  'paul smith',
  'thomas cook',
  'james fisher',
  'charles taylor',
  'robert walters',
  'michael page',
  'john wood',
])

/** Nothing but a telephone number, without a name or an extension. */
const ONLY_A_NUMBER = /^[+(]?\d[\d ().–-]*$/

/** A cell as it is kept, without people; unchanged where it holds none. `ofPeople`: its column holds names of people. */
export function keptCell(content: CellContent, value: string, ofPeople: boolean): string {
  const isName = ofPeople ? isPersonName(value) : isCertainlyPersonName(value)
  switch (content) {
    case 'places':
      return withoutContacts(value)
    case 'school_names':
      return ofPeople && isName ? NOT_SHOWN : keptText(value)
    case 'organisations':
      if (FIRMS_NAMED_AFTER_PEOPLE.has(value.trim().toLowerCase())) return value
      return isName ? NOT_SHOWN : keptText(value)
    case 'telephones':
      return ONLY_A_NUMBER.test(value.trim()) ? value : keptText(value)
    case 'tags':
      return keptTags(value)
    case 'words':
      return isPersonName(value) ? NOT_SHOWN : keptText(value)
  }
}

/** Each tag is judged by itself; one that is headed as about people is left out. */
const keptTags = (text: string): string =>
  tagText(
    [...tagsIn(text)]
      .filter(([heading]) => !isAboutPeople(heading))
      .map(([heading, value]) => [heading, keptCell('words', value, false)]),
  )
