/** The Content-Security-Policy of an HTML file that leaves: it loads nothing and runs no script. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
