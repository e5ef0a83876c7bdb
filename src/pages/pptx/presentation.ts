import { strToU8, zipSync } from 'fflate'
import { xmlText } from '../../domain/files/xml'
import { PAGE } from '../layout/page'
import type { PageSize } from '../layout/page'
import { notesMaster, notesSlide } from './notes'
import {
  COLOUR_MAP,
  DECLARATION,
  EMPTY_GROUP,
  NAMESPACES,
  PACKAGE,
  PRESENTATIONML,
  relation,
  relations,
} from './parts'
import { emu, pictureRelation } from './shapes'
import { theme } from './theme'

/** One slide: what stands on it as shapes.ts writes it, and the colour behind. */
export interface SlidePart {
  readonly shapes: string
  readonly ground: string
  /** For the speaker alone; '' for none. */
  readonly notes: string
  /** PNG files, in the order shapes.ts numbers them. */
  readonly pictures: readonly Uint8Array[]
}

/** The properties of a presentation and the size of its slides, 16:9 by default. */
export interface Properties {
  readonly title: string
  readonly source: string
  readonly made: Date
  readonly size?: PageSize
}

/** A PowerPoint file (ECMA-376) of slides of one size: the fewest parts PowerPoint and LibreOffice open without repair. */
export function pptx(
  slides: readonly SlidePart[],
  properties: Properties,
  font: string,
): Uint8Array<ArrayBuffer> {
  const xml: Record<string, string> = { ...commonParts(slides, properties, font) }
  const files: Record<string, Uint8Array> = {}
  slides.forEach((slide, at) => {
    const number = at + 1
    xml[`ppt/slides/slide${number}.xml`] = slideXml(slide)
    xml[`ppt/slides/_rels/slide${number}.xml.rels`] = slideRelations(slide, number)
    slide.pictures.forEach((png, of) => (files[mediaName(number, of + 1)] = png))
    if (slide.notes === '') return
    xml[`ppt/notesSlides/notesSlide${number}.xml`] = notesSlide(slide.notes)
    xml[`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`] = relations([
      relation(1, 'notesMaster', '../notesMasters/notesMaster1.xml'),
      relation(2, 'slide', `../slides/slide${number}.xml`),
    ])
  })
  for (const [name, text] of Object.entries(xml)) files[name] = strToU8(DECLARATION + text)
  return zipSync(files, { mtime: properties.made })
}

const mediaName = (slide: number, picture: number): string => `ppt/media/slide${slide}-${picture}.png`

const slideXml = ({ shapes, ground }: SlidePart): string =>
  `<p:sld ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="${ground.slice(1).toUpperCase()}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${EMPTY_GROUP}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`

const slideRelations = ({ pictures, notes }: SlidePart, number: number): string =>
  relations([
    relation(1, 'slideLayout', '../slideLayouts/slideLayout1.xml'),
    ...pictures.map((_, of) =>
      relation(pictureRelation(of + 1), 'image', `../media/slide${number}-${of + 1}.png`),
    ),
    ...(notes === '' ? [] : [relation(2, 'notesSlide', `../notesSlides/notesSlide${number}.xml`)]),
  ])

/** The parts that are the same whatever the slides show. */
function commonParts(
  slides: readonly SlidePart[],
  properties: Properties,
  font: string,
): Readonly<Record<string, string>> {
  const { size = PAGE } = properties
  const title = titlePlaceholder(size)
  const slideIds = slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 4}"/>`).join('')
  return {
    '[Content_Types].xml': contentTypes(slides),
    '_rels/.rels': relations([
      relation(1, 'officeDocument', 'ppt/presentation.xml'),
      `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ]),
    'docProps/core.xml': coreProperties(properties),
    'ppt/presentation.xml': `<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId3"/></p:notesMasterIdLst><p:sldIdLst>${slideIds}</p:sldIdLst><p:sldSz cx="${emu(size.width)}" cy="${emu(size.height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations([
      relation(1, 'slideMaster', 'slideMasters/slideMaster1.xml'),
      relation(2, 'theme', 'theme/theme1.xml'),
      relation(3, 'notesMaster', 'notesMasters/notesMaster1.xml'),
      ...slides.map((_, at) => relation(at + 4, 'slide', `slides/slide${at + 1}.xml`)),
    ]),
    'ppt/theme/theme1.xml': theme(font),
    'ppt/theme/theme2.xml': theme(font),
    'ppt/notesMasters/notesMaster1.xml': notesMaster(),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([relation(1, 'theme', '../theme/theme2.xml')]),
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${EMPTY_GROUP}${title}</p:spTree></p:cSld>${COLOUR_MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      relation(1, 'slideLayout', '../slideLayouts/slideLayout1.xml'),
      relation(2, 'theme', '../theme/theme1.xml'),
    ]),
    'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="Title only"><p:spTree>${EMPTY_GROUP}${title}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([
      relation(1, 'slideMaster', '../slideMasters/slideMaster1.xml'),
    ]),
  }
}

function contentTypes(slides: readonly SlidePart[]): string {
  const kinds = [
    ['presentation', 'presentation.main'],
    ['slideMasters/slideMaster1', 'slideMaster'],
    ['slideLayouts/slideLayout1', 'slideLayout'],
    ['notesMasters/notesMaster1', 'notesMaster'],
    ...slides.flatMap(({ notes }, at) => [
      [`slides/slide${at + 1}`, 'slide'],
      ...(notes === '' ? [] : [[`notesSlides/notesSlide${at + 1}`, 'notesSlide']]),
    ]),
  ]
  const overrides = [
    ...kinds.map(([part, kind]) => [`/ppt/${part}.xml`, `${PRESENTATIONML}.${kind}+xml`]),
    ...[1, 2].map((theme) => [
      `/ppt/theme/theme${theme}.xml`,
      'application/vnd.openxmlformats-officedocument.theme+xml',
    ]),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
  ].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
  return `<Types xmlns="${PACKAGE}/content-types">${[...defaults, ...overrides].join('')}</Types>`
}

const coreProperties = ({ title, source, made }: Properties): string =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Reach Atlas</dc:creator><dc:description>${xmlText(source)}</dc:description><dcterms:created xsi:type="dcterms:W3CDTF">${made.toISOString().slice(0, 19)}Z</dcterms:created></cp:coreProperties>`

const titlePlaceholder = ({ width }: PageSize): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(PAGE.margin)}" y="${emu(60)}"/><a:ext cx="${emu(width - 2 * PAGE.margin)}" cy="${emu(76)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>`
