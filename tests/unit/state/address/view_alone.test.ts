import { describe, expect, test } from 'vitest'
import { Address } from '../../../../src/state/address/address.svelte'
import { viewAlone } from '../../../../src/state/address/view_alone'

/** A window with an address bar and no page. */
function windowAt(search: string): Window {
  const location = { search, pathname: '/' }
  const go = (_state: unknown, _title: string, link: string) => {
    location.search = link.startsWith('?') ? link : ''
  }
  return {
    location,
    history: { pushState: go, replaceState: go },
    addEventListener: () => undefined,
  } as unknown as Window
}

describe('a link of the header', () => {
  const address = new Address(windowAt('?view=gaps&phase=primary&statuses=never&fsm=25&school=900123'))

  test('lets go of a chosen school, and of what is of the view left', () => {
    expect(address.linkTo(viewAlone('coverage'))).toBe('?phase=primary')
    expect(address.linkTo(viewAlone('class-of-30'))).toBe('?view=class-of-30&phase=primary')
    expect(address.linkTo(viewAlone('data'))).toBe('?view=data&phase=primary')
  })

  test('leads back to a view as it was left, without the school', () => {
    address.go(viewAlone('coverage'))
    expect(address.query).toBe('phase=primary')
    expect(address.linkTo(viewAlone('gaps'))).toBe('?view=gaps&phase=primary&statuses=never&fsm=25')
  })

  test('lets go of a presentation and of a story that came with a link', () => {
    const story = new Address(
      windowAt('?view=story&slide=3&present=yes&story=i45WKstMLbdNTywoVtJRCs_IB5JKsbEA'),
    )
    expect(story.notices).toEqual([])
    for (const view of ['story', 'brief', 'class-of-30'] as const)
      expect(story.linkTo(viewAlone(view))).toBe(`?view=${view}`)
  })
})
