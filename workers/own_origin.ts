/** Interfaces that connect to, or run code from, an address this module cannot check. The app uses none of them. */
const UNUSED = [
  'EventSource',
  'RTCPeerConnection',
  'SharedWorker',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'Worker',
  'importScripts',
] as const

/** The parts of a worker's global scope that can reach another site. */
export interface WorkerScope {
  readonly location: { readonly href: string; readonly origin: string }
  fetch: typeof fetch
  readonly XMLHttpRequest?: { readonly prototype: { open: (method: string, url: string | URL) => void } }
}

/**
 * Restricts a worker's requests to its own origin. A worker has only the Content-Security-Policy that its script was
 * served with; on a host that sends none this replaces `connect-src 'self'`. It cannot stop module imports from another
 * origin: only a header does.
 */
export function keepToOwnOrigin(scope: WorkerScope): void {
  const { href, origin } = scope.location
  const check = (address: string): void => {
    const url = new URL(address, href)
    if (url.origin !== origin)
      throw new TypeError(`Reach Atlas asks no other site: ${url.origin} was not asked`)
  }

  const originalFetch = scope.fetch
  const fetchOwnOrigin: typeof fetch = async (input, init) => {
    check(input instanceof Request ? input.url : String(input))
    return originalFetch.call(scope, input, init)
  }
  replace(scope, 'fetch', fetchOwnOrigin)

  if (scope.XMLHttpRequest) {
    const { prototype } = scope.XMLHttpRequest
    const { open } = prototype
    replace(prototype, 'open', function (this: unknown, ...request: [method: string, url: string | URL]) {
      check(String(request[1]))
      open.apply(this, request)
    })
  }
  for (const name of UNUSED) replace(scope, name, undefined)
}

/** Puts a value in the place of another, for good. */
const replace = (owner: object, name: string, value: unknown): void =>
  void Object.defineProperty(owner, name, { value, writable: false, configurable: false })
