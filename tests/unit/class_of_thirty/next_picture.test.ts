import { describe, expect, test } from 'vitest'
import { nextPicture } from '../../../src/findings/class_of_thirty/next_picture'
import type { ClassQuestion } from '../../../src/findings/class_of_thirty/class_question'
import { StageSeats } from '../../../src/stage/stage_seats'
import { classOf, placeNamed } from './published'

const england = placeNamed('England')
const teesValley = placeNamed('Tees Valley')
const occupations = placeNamed('Tees Valley', { classification: 'SOC26', yearsBySex: [2020] })
const catalogue = [england, teesValley, occupations]
const question: ClassQuestion = {
  kind: 'jobs',
  lens: 'sector',
  place: teesValley,
  year: 2025,
  baseYear: null,
}

describe('another picture on stage', () => {
  test('is the next year, and after the last the first', () => {
    expect(nextPicture('year', question, catalogue, null)).toEqual({ jobsYear: 2035 })
    expect(nextPicture('year', { ...question, year: 2035 }, catalogue, null)).toEqual({ jobsYear: 2020 })
    const single = { ...question, place: placeNamed('Tees Valley', { years: [2025] }) }
    expect(nextPicture('year', single, catalogue, null)).toBeUndefined()
  })

  test('is the next lens with figures of the same place, never of openings', () => {
    const seen: (string | undefined)[] = []
    let lens = question.lens
    do {
      lens = nextPicture('lens', { ...question, lens }, catalogue, null)?.lens as typeof lens
      seen.push(lens)
    } while (lens !== 'sector')
    expect(seen).toEqual(['occupation', 'submajor', 'skill', 'stem', 'sex', 'sector'])
  })

  test('is England, and back to the place before', () => {
    expect(nextPicture('place', question, catalogue, null)).toEqual({ place: 'England' })
    const atEngland = { ...question, place: england }
    expect(nextPicture('place', atEngland, catalogue, 'Tees Valley')).toEqual({ place: 'Tees Valley' })
    expect(nextPicture('place', atEngland, catalogue, null)).toBeUndefined()
  })
})

describe('the children of a presentation', () => {
  test('are the same from picture to picture: who keeps a group keeps it, and nobody is two', () => {
    const seats = new StageSeats()
    const before = seats.take(classOf('EN', 'SIC22', 2025))
    const after = seats.take(classOf('TV_LSIP', 'SIC22', 2025))
    expect(new Set(after.map(({ child }) => child)).size).toBe(30)
    const was = new Map(before.map(({ child, code }) => [child, code]))
    const stayed = after.filter(({ child, code }) => was.get(child) === code).length
    expect(stayed).toBeGreaterThan(20)
    expect(seats.take(classOf('EN', 'SIC22', 2025))).not.toEqual(after)
  })
})
