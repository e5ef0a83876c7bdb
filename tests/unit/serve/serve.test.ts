import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { openCommand } from '../../../src/serve/desktop_browser'
import { freePortFrom, movedPortNotice } from '../../../src/serve/production'
import { RESPONSE_HEADERS } from '../../../src/serve/response_headers'

const address = 'http://127.0.0.1:4173/'

test('a browser is opened only where there is a desktop', () => {
  expect(openCommand(address, 'linux', {})).toBeUndefined()
  expect(openCommand(address, 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', address])
  expect(openCommand(address, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open', address])
  expect(openCommand(address, 'darwin', {})).toEqual(['open', address])
  expect(openCommand(address, 'win32', {})?.[0]).toBe('cmd')
  expect(openCommand(address, 'darwin', { CI: 'true' })).toBeUndefined()
})

test('a taken port is passed over', async () => {
  const taken = await freePortFrom(42_173)
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(taken, '127.0.0.1', resolve))
  try {
    expect(await freePortFrom(taken)).toBeGreaterThan(taken)
  } finally {
    await new Promise((resolve) => other.close(resolve))
  }
})

test('the README of serving names every header that a host has to send', () => {
  const readme = readFileSync('src/serve/README.md', 'utf8')
  for (const [name, value] of Object.entries(RESPONSE_HEADERS))
    expect(readme).toContain(`${name}: ${value}\n`)
})

test('a move from the usual port is printed, with where a kept project then is', () => {
  expect(movedPortNotice(4173, 4173)).toBeUndefined()
  expect(movedPortNotice(4173, 4175)).toMatch(/^Port 4173 is taken.* 4175 .*kept at 4173 is not seen/)
})
