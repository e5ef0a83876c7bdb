/** Everything the page may do, as it can also stand in the page itself for a host that sends no headers. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ')

/**
 * Headers of every response, whatever the file: a worker takes its policy from the response that its script came in.
 * A host other than `npm start` has to send the same; README names them.
 */
export const RESPONSE_HEADERS = {
  // No page may show the app in a frame. A browser heeds this part in a header only.
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  // An address holds what is on screen, so no other site is to learn it.
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const
