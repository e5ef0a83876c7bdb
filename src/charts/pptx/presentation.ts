import { strToU8, zipSync } from 'fflate'
import { xmlText } from '../../domain/xml'
import { emu } from './shapes'

/** One slide: what stands on it as shapes.ts writes it, and the colour behind. */
export interface SlidePart {
  readonly shapes: string
  readonly ground: string
}

/** What a presentation says of itself in its properties. */
export interface Properties {
  readonly title: string
  readonly source: string
  readonly made: Date
}

const SIZE = { width: emu(1920), height: emu(1080) }
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const NAMESPACES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`
const PRESENTATIONML = 'application/vnd.openxmlformats-officedocument.presentationml'
const EMPTY_GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

/** A PowerPoint file (ECMA-376) of slides at 16:9: the fewest parts PowerPoint and LibreOffice open without repair. */
export function pptx(
  slides: readonly SlidePart[],
  properties: Properties,
  font: string,
): Uint8Array<ArrayBuffer> {
  const slideRels = slides.map((_, at) => relation(at + 3, 'slide', `slides/slide${at + 1}.xml`))
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(slides.length),
    '_rels/.rels': relations([
      relation(1, 'officeDocument', 'ppt/presentation.xml'),
      `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ]),
    'docProps/core.xml': coreProperties(properties),
    'ppt/presentation.xml': `<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 3}"/>`).join('')}</p:sldIdLst><p:sldSz cx="${SIZE.width}" cy="${SIZE.height}"/><p:notesSz cx="${SIZE.height}" cy="${SIZE.width}"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations([
      relation(1, 'slideMaster', 'slideMasters/slideMaster1.xml'),
      relation(2, 'theme', 'theme/theme1.xml'),
      ...slideRels,
    ]),
    'ppt/theme/theme1.xml': theme(font),
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${EMPTY_GROUP}${titlePlaceholder}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      relation(1, 'slideLayout', '../slideLayouts/slideLayout1.xml'),
      relation(2, 'theme', '../theme/theme1.xml'),
    ]),
    'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="Title only"><p:spTree>${EMPTY_GROUP}${titlePlaceholder}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([
      relation(1, 'slideMaster', '../slideMasters/slideMaster1.xml'),
    ]),
  }
  slides.forEach(({ shapes, ground }, at) => {
    parts[`ppt/slides/slide${at + 1}.xml`] =
      `<p:sld ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="${ground.slice(1).toUpperCase()}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${EMPTY_GROUP}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
    parts[`ppt/slides/_rels/slide${at + 1}.xml.rels`] = relations([
      relation(1, 'slideLayout', '../slideLayouts/slideLayout1.xml'),
    ])
  })
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(DECLARATION + xml)] as const)
  return zipSync(Object.fromEntries(files), { mtime: properties.made })
}

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`

const relations = (all: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`

function contentTypes(slides: number): string {
  const numbered = Array.from(
    { length: slides },
    (_, at) => [`/ppt/slides/slide${at + 1}.xml`, 'slide'] as const,
  )
  const kinds = [
    ['/ppt/presentation.xml', 'presentation.main'],
    ['/ppt/slideMasters/slideMaster1.xml', 'slideMaster'],
    ['/ppt/slideLayouts/slideLayout1.xml', 'slideLayout'],
    ...numbered,
  ] as const
  const overrides = kinds.map(
    ([part, kind]) => `<Override PartName="${part}" ContentType="${PRESENTATIONML}.${kind}+xml"/>`,
  )
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}<Override PartName="/ppt/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
}

const coreProperties = ({ title, source, made }: Properties): string =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Reach Atlas</dc:creator><dc:description>${xmlText(source)}</dc:description><dcterms:created xsi:type="dcterms:W3CDTF">${made.toISOString().slice(0, 19)}Z</dcterms:created></cp:coreProperties>`

const titlePlaceholder = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(72)}" y="${emu(60)}"/><a:ext cx="${emu(1776)}" cy="${emu(76)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>`

/** A theme must name twelve colours, two fonts and three of each style; only the fonts are ever seen. */
function theme(font: string): string {
  const colours = [
    ...['dk1 12233A', 'lt1 FFFFFF', 'dk2 445163', 'lt2 FBFAF7', 'accent1 0B5CAD', 'accent2 D67822'],
    ...[
      'accent3 117F7E',
      'accent4 A33249',
      'accent5 7B60C4',
      'accent6 819676',
      'hlink 0B5CAD',
      'folHlink 793876',
    ],
  ].map((each) => {
    const [name = '', rgb = ''] = each.split(' ')
    return `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`
  })
  const three = (one: string) => one.repeat(3)
  const face = `<a:latin typeface="${xmlText(font)}"/><a:ea typeface=""/><a:cs typeface=""/>`
  const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Reach Atlas"><a:themeElements><a:clrScheme name="Reach Atlas">${colours.join('')}</a:clrScheme><a:fontScheme name="Reach Atlas"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme><a:fmtScheme name="Plain"><a:fillStyleLst>${three(solid)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln w="9525">${solid}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three(solid)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}
