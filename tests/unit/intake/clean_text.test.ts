import { describe, expect, test } from 'vitest'
import { cleanText, mayNeedCleaning } from '../../../workers/warehouse/intake/clean_text'

describe('a cell is read as it is meant', () => {
  test.each([
    ['an invisible character', '100001\u200b', '100001'],
    ['a soft hyphen and a byte order mark', '\ufeffpri\u00admary', 'primary'],
    ['every kind of space', 'a\u00a0b\u202fc\u3000d\u2028e', 'a b c d e'],
    ['letters and accents apart', 'Cafe\u0301', 'Café'],
    ['an apostrophe that marks a number as text', "'100001", '100001'],
    ['an apostrophe that marks a date as text', "'05/02/2024", '05/02/2024'],
    ['an apostrophe that guards a formula', "'=1+1", '=1+1'],
    ['a formula that says a text', '="00123"', '00123'],
    ['a formula that says a text with quotation marks', '="a ""b"""', 'a "b"'],
    ['a name that begins with an apostrophe', "'Appy Days", "'Appy Days"],
    ['an id in curly quotes', '“100001”', '100001'],
    ['an id in curly apostrophes', ' ‘A17’ ', 'A17'],
    ['an id in straight quotation marks', '"100001"', '100001'],
    ['an id in quotation marks of another language', '«100001»', '100001'],
    ['a number after a quotation mark that never closes', '“30', '30'],
    ['words in quotation marks', '“Elder School”', 'Elder School'],
    ['words in apostrophes', "'70s music'", "'70s music'"],
    ['words in straight quotation marks', '"Big" School', '"Big" School'],
    ['quotation marks round some of the words', '“Big” School “North”', '“Big” School “North”'],
    ['an id in closing apostrophes', '’100001’', '100001'],
    ['a letter in closing apostrophes', '’a’', '’a’'],
    ['a name with an apostrophe at its end', "Boys'", "Boys'"],
    ['a number of inches', '30"', '30"'],
    ['any other formula', '=SUM(A1:A3)', '=SUM(A1:A3)'],
  ])('%s', (_, written, meant) => {
    expect(cleanText(written)).toBe(meant)
    expect(mayNeedCleaning(new TextEncoder().encode(written)) || written === meant).toBe(true)
  })

  test('plain letters are passed over without being decoded', () => {
    expect(mayNeedCleaning(new TextEncoder().encode('Acme\'s "talk" = 3'))).toBe(false)
  })
})
