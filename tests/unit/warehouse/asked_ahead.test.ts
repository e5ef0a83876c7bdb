import { describe, expect, test, vi } from 'vitest'
import { AskedAhead } from '../../../src/warehouse/asked_ahead'

const answering = (text: string) => () => Promise.resolve(text)

describe('answers asked ahead', () => {
  test('are given once, to the same calls in the same order', async () => {
    const ahead = new AskedAhead<string>()
    void ahead.add('openKept', answering('nothing'))
    void ahead.add('openDemo', answering('demo'))
    expect(await ahead.take('openKept')).toBe('nothing')
    expect(await ahead.take('openDemo')).toBe('demo')
    expect(ahead.take('openDemo')).toBeUndefined()
  })

  test('end with the first call that differs, after which nothing is asked', () => {
    const ahead = new AskedAhead<string>()
    const ask = vi.fn(answering('demo'))
    void ahead.add('openDemo', answering('demo'))
    expect(ahead.take('describe')).toBeUndefined()
    expect(ahead.take('openDemo')).toBeUndefined()
    expect(() => ahead.add('openDemo', ask)).toThrow('not asked ahead')
    expect(ask).not.toHaveBeenCalled()
  })

  test('that fail do so where they are taken', async () => {
    const ahead = new AskedAhead<string>()
    ahead.add('openKept', () => Promise.reject(new Error('no room'))).catch(() => undefined)
    await expect(ahead.take('openKept')).rejects.toThrow('no room')
  })
})
