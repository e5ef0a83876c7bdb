import { capitalised } from '../../../domain/words/capitalised'

/** What the ONS's short names of layers stand for; its columns are named after them too: LAD24CD, PCON24NM. */
const LAYERS: Readonly<Record<string, string>> = {
  cauth: 'Combined authority',
  ced: 'County electoral division',
  ctry: 'Country',
  cty: 'County',
  ctyua: 'County or unitary authority',
  icb: 'Integrated care board',
  itl1: 'ITL 1 region',
  itl2: 'ITL 2 region',
  itl3: 'ITL 3 region',
  lad: 'Local authority district',
  lsip: 'LSIP area',
  lsoa: 'LSOA',
  ltla: 'Lower-tier authority',
  mcty: 'Metropolitan county',
  msoa: 'MSOA',
  pcon: 'Parliamentary constituency',
  pfa: 'Police force area',
  rgn: 'Region',
  ttwa: 'Travel to work area',
  utla: 'Upper-tier authority',
  wd: 'Ward',
}

/** A name to offer for the areas of a layer: what its short name stands for, or the name itself made readable. */
export function labelOfLayer({ file, layer }: { readonly file: string; readonly layer: string }): string {
  const written = (layer || file).replace(/\.[a-z]+$/i, '').replaceAll(/[_-]+/g, ' ')
  const [first = ''] = written.toLowerCase().split(' ')
  const known = LAYERS[first] ?? LAYERS[first.replace(/\d\d$/, '')]
  return known ?? capitalised(written)
}
