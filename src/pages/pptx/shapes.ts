import { xmlText } from '../../domain/files/xml'
import { stepsOf } from './curves'
import type { SlidePoint } from './curves'
import type { PageBox, Cell, Type } from '../layout/page'

/** English Metric Units, a slide's own, in a px of the page: 13⅓ inches across 1920 px. */
const EMU = 6350
/** Slide text is set in hundredths of a point, half a point to a px of the page. */
const HUNDREDTHS = 50
/** Fineness of an outline's points: these to one unit of its drawing. */
const FINENESS = 100

export const emu = (px: number): number => Math.round(px * EMU)

/** What the selection pane calls something, and what a screen reader says of it. */
export interface Named {
  readonly name: string
  readonly alt?: string
}

/** Hands out the ids of one slide's things; 1 is the slide's own. */
export class ShapeIds {
  #last = 1
  named({ name, alt }: Named): string {
    this.#last += 1
    const described = alt === undefined ? '' : ` descr="${xmlText(alt)}"`
    return `<p:cNvPr id="${this.#last}" name="${xmlText(name)}"${described}/>`
  }
}

const offsetAndSize = ({ left, top, width, height }: PageBox): string =>
  `<a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`

const fill = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`

/** Things that are moved and resized as one. */
export function group(ids: ShapeIds, named: Named, box: PageBox, within: (ids: ShapeIds) => string): string {
  const place = offsetAndSize(box)
  const inside = place.replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt')
  return `<p:grpSp><p:nvGrpSpPr>${ids.named(named)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}${inside}</a:xfrm></p:grpSpPr>${within(ids)}</p:grpSp>`
}

/** How an outline is painted: filled, or as a line so many of its units wide. */
export interface Paint {
  readonly colour: string
  readonly line?: number
}

/** An SVG path, drawn in a view of `size` units that fills the box, as a freeform that can be edited. */
export function freeform(
  ids: ShapeIds,
  named: Named,
  box: PageBox,
  path: string,
  size: SlidePoint,
  paint: Paint,
): string {
  const { colour, line } = paint
  const width = emu(((line ?? 0) * box.width) / size.x)
  const view = `w="${Math.round(size.x * FINENESS)}" h="${Math.round(size.y * FINENESS)}"`
  const painted =
    line === undefined
      ? `${fill(colour)}<a:ln><a:noFill/></a:ln>`
      : `<a:noFill/><a:ln w="${width}" cap="rnd">${fill(colour)}<a:round/></a:ln>`
  return `<p:sp><p:nvSpPr>${ids.named(named)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${offsetAndSize(box)}</a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path ${view}${line === undefined ? '' : ' fill="none"'}>${outline(path)}</a:path></a:pathLst></a:custGeom>${painted}</p:spPr></p:sp>`
}

function outline(path: string): string {
  const pt = ({ x, y }: SlidePoint) =>
    `<a:pt x="${Math.round(x * FINENESS)}" y="${Math.round(y * FINENESS)}"/>`
  return stepsOf(path)
    .map((step) => {
      switch (step.kind) {
        case 'move':
          return `<a:moveTo>${pt(step.to)}</a:moveTo>`
        case 'line':
          return `<a:lnTo>${pt(step.to)}</a:lnTo>`
        case 'curve':
          return `<a:cubicBezTo>${[...step.by, step.to].map(pt).join('')}</a:cubicBezTo>`
        case 'close':
          return '<a:close/>'
      }
    })
    .join('')
}

/** A rectangle whose corners are round by so many px. */
export function patch(ids: ShapeIds, named: Named, box: PageBox, colour: string, radius: number): string {
  const round = Math.round((100_000 * radius) / Math.min(box.width, box.height))
  return `<p:sp><p:nvSpPr>${ids.named(named)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${offsetAndSize(box)}</a:xfrm><a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${round}"/></a:avLst></a:prstGeom>${fill(colour)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
}

/** The slide's picture of that number, from 1, filling its box. */
export const picture = (ids: ShapeIds, named: Named, box: PageBox, number: number): string =>
  `<p:pic><p:nvPicPr>${ids.named(named)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${pictureRelation(number)}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>${offsetAndSize(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`

/** What a slide calls its picture of that number. */
export const pictureRelation = (number: number): string => `rIdPicture${number}`

/** One paragraph. An empty one has its size too: without it a row of a table is as high as words of 18 points. */
function paragraph(words: string, { size, colour, bold = false, align = 'l' }: Type): string {
  const sized = `lang="en-GB" sz="${Math.round(size * HUNDREDTHS)}"`
  const run = `<a:r><a:rPr ${sized} b="${bold ? 1 : 0}" dirty="0">${fill(colour)}</a:rPr><a:t>${xmlText(words)}</a:t></a:r>`
  return `<a:p><a:pPr algn="${align}"/>${words === '' ? '' : run}<a:endParaRPr ${sized}/></a:p>`
}

/** Words in a box, wrapped in it; as the slide's title where `title` says so. */
export function textBox(
  ids: ShapeIds,
  named: Named,
  box: PageBox,
  words: string,
  type: Type,
  title: boolean | undefined,
): string {
  const kind = title ? '<p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr>' : '<p:cNvSpPr txBox="1"/><p:nvPr/>'
  return `<p:sp><p:nvSpPr>${ids.named(named)}${kind}</p:nvSpPr><p:spPr><a:xfrm>${offsetAndSize(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraph(words, type)}</p:txBody></p:sp>`
}

/** A table that can be edited; its first row is its headings. Columns and the rows' height in px. */
export function table(
  ids: ShapeIds,
  named: Named,
  place: { readonly left: number; readonly top: number; readonly rowHeight: number },
  columns: readonly number[],
  rows: readonly (readonly Pick<Cell, 'words' | 'type'>[])[],
  line: string,
): string {
  const width = columns.reduce((sum, each) => sum + each, 0)
  const box = { left: place.left, top: place.top, width, height: place.rowHeight * rows.length }
  const none = ['lnL', 'lnR', 'lnT'].map((edge) => `<a:${edge} w="0"><a:noFill/></a:${edge}>`).join('')
  const cell = ({ words, type }: Pick<Cell, 'words' | 'type'>) =>
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph(words, type)}</a:txBody><a:tcPr marL="0" marR="0" marT="0" marB="0" anchor="ctr">${none}<a:lnB w="${emu(1)}">${fill(line)}</a:lnB><a:noFill/></a:tcPr></a:tc>`
  const body = rows.map((cells) => `<a:tr h="${emu(place.rowHeight)}">${cells.map(cell).join('')}</a:tr>`)
  return `<p:graphicFrame><p:nvGraphicFramePr>${ids.named(named)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${offsetAndSize(box)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr/><a:tblGrid>${columns.map((each) => `<a:gridCol w="${emu(each)}"/>`).join('')}</a:tblGrid>${body.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}
