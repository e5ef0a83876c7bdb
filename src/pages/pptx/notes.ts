import { xmlText } from '../../domain/files/xml'
import { COLOUR_MAP, EMPTY_GROUP, NAMESPACES } from './parts'

/** The place of the slide's picture above the notes, and of the notes; EMU on a page 6858000 wide, 9144000 high. */
const placeholder = (
  id: number,
  name: string,
  kind: string,
  top: number,
  height: number,
  body: string,
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr>${kind === 'sldImg' ? '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' : '<a:spLocks noGrp="1"/>'}</p:cNvSpPr><p:nvPr><p:ph type="${kind}"${kind === 'body' ? ' idx="1"' : ''}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="${top}"/><a:ext cx="5486400" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${body}</p:sp>`

const paragraphs = (notes: string): string =>
  notes
    .split('\n')
    .map((row) => `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${xmlText(row)}</a:t></a:r></a:p>`)
    .join('')

const body = (notes: string): string => `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(notes)}</p:txBody>`

const tree = (notes: string): string =>
  `<p:spTree>${EMPTY_GROUP}${placeholder(2, 'Slide', 'sldImg', 685800, 3086100, '')}${placeholder(3, 'Notes', 'body', 4343400, 4114800, body(notes))}</p:spTree>`

/** What pages of notes have in common; PowerPoint wants one before any slide may have notes. */
export const notesMaster = (): string =>
  `<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree('Notes')}</p:cSld>${COLOUR_MAP}</p:notesMaster>`

/** One slide's notes, for the speaker alone. */
export const notesSlide = (notes: string): string =>
  `<p:notes ${NAMESPACES}><p:cSld>${tree(notes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
