import { factsIn } from '../../../data/facts_text'
import localAuthorities from '../../../data/facts/local_authorities.csv?raw'

/** England's registers have the Department for Education's codes of local authorities; boundaries have the ONS's. */
const GSS_OF_DFE: ReadonlyMap<string, string> = new Map(
  factsIn(localAuthorities, ['la_code', 'gss_code']).map(({ la_code, gss_code }) => [la_code, gss_code]),
)

/** The nine-character code the ONS gives an area, where the code is one or is a local authority's of the DfE's. */
export function gssCode(code: string): string | undefined {
  if (/^[EKNSW]\d{8}$/.test(code)) return code
  const gss = GSS_OF_DFE.get(code) ?? ''
  return gss === '' ? undefined : gss
}
