import { describe, expect, it } from 'vitest'
import { besideEachOther, besideFinding, differenceWords } from '../../../src/domain/class_beside'
import { classPicture } from '../../../src/views/class_of_thirty/class_picture'
import type { ClassAnswer } from '../../../src/views/class_of_thirty/class_question'
import { classOf, figuresOf, placeNamed } from './published'

const tees = classOf('TV_LSIP', 'SIC22', 2025)
const england = classOf('EN', 'SIC22', 2025)
const places = { shown: 'Tees Valley', other: 'England' }

describe('two places side by side', () => {
  it('differ by exact children, and by half a child or more', () => {
    const groups = besideEachOther(tees, england)
    expect(groups).toHaveLength(14)
    const words = Object.fromEntries(groups.map((each) => [each.group.code, differenceWords(each)]))
    expect(words['Q']).toBe('2 more')
    expect(words['F']).toBe('about the same')
  })

  it('are told apart by their two largest differences', () => {
    expect(besideFinding(besideEachOther(tees, england), places, 30)).toBe(
      'In every class of 30, Tees Valley has about 2 more for health and care and 1 fewer for science, engineering and professional services than England.',
    )
  })

  it('are said to be about the same where nothing is half a child apart', () => {
    expect(besideFinding(besideEachOther(england, england), places, 30)).toContain('about the same')
  })

  it('name the sources of both', () => {
    const answer = (areaName: string, code: string): ClassAnswer => ({
      question: { kind: 'jobs', lens: 'sector', place: placeNamed(areaName), year: 2025, baseYear: null },
      figures: figuresOf(code, 'SIC22', 2025),
      baseFigures: null,
      replacement: null,
    })
    const one = answer('Tees Valley', 'TV_LSIP')
    const picture = classPicture(one, 2026, 30, answer('England', 'EN'))
    expect(picture.source).toMatch(/2025, Tees Valley, jobs\..* Beside: Source: .*2025, England, jobs\./)
    expect(picture.title).toBe(classPicture(one, 2026).title)
    expect(picture.finding).toContain('than England.')
  })
})
