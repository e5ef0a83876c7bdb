/** What every part of a PowerPoint file begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const NAMESPACES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`
export const PRESENTATIONML = 'application/vnd.openxmlformats-officedocument.presentationml'

/** The group every slide's shapes stand in. */
export const EMPTY_GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

/** Which colour of the theme each of the usual ones is. */
export const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

/** How one part names another: `id` as the part says it, or the number of one called rId1, rId2 … */
export const relation = (id: number | string, kind: string, target: string): string =>
  `<Relationship Id="${typeof id === 'number' ? `rId${id}` : id}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`

export const relations = (all: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
