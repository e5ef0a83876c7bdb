import { describe, expect, it } from 'vitest'
import { keepToOwnOrigin } from '../../../workers/own_origin'

const OWN = 'https://atlas.example'

function workerScope() {
  const requests: string[] = []
  class XMLHttpRequest {
    open(_method: string, url: string | URL): void {
      requests.push(String(url))
    }
  }
  const scope = {
    location: { href: `${OWN}/app/assets/worker.js`, origin: OWN },
    fetch: (input: RequestInfo | URL) => {
      requests.push(input instanceof Request ? input.url : String(input))
      return Promise.resolve(new Response())
    },
    XMLHttpRequest,
    WebSocket: class {},
    importScripts: () => undefined,
  }
  keepToOwnOrigin(scope)
  return { scope, requests }
}

describe('a worker without a policy', () => {
  const ELSEWHERE = [
    'https://other.example/x',
    '//other.example/x',
    'http://atlas.example/x',
    'https://atlas.example.other.example/',
    'https://atlas.example:8443/',
    'data:text/plain,x',
  ]

  it.each(ELSEWHERE)('does not ask %s', async (address) => {
    const { scope, requests } = workerScope()
    await expect(scope.fetch(address)).rejects.toThrow('asks no other site')
    if (!address.startsWith('//'))
      await expect(scope.fetch(new Request(address))).rejects.toThrow('asks no other site')
    expect(() => new scope.XMLHttpRequest().open('GET', address)).toThrow('asks no other site')
    expect(requests).toEqual([])
  })

  it('asks its own origin', async () => {
    const { scope, requests } = workerScope()
    await scope.fetch('demo.arrow')
    await scope.fetch(new URL(`${OWN}/app/demo.arrow`))
    new scope.XMLHttpRequest().open('GET', '/app/duckdb.wasm')
    expect(requests).toEqual(['demo.arrow', `${OWN}/app/demo.arrow`, '/app/duckdb.wasm'])
  })

  it('has no other way out, and none can be put back', () => {
    const { scope } = workerScope()
    expect([scope.WebSocket, scope.importScripts]).toEqual([undefined, undefined])
    expect('EventSource' in scope && scope.EventSource).toBeUndefined()
    expect(() => {
      scope.fetch = () => Promise.resolve(new Response())
    }).toThrow(TypeError)
  })
})
