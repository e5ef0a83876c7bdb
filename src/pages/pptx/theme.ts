import { xmlText } from '../../domain/files/xml'

/** A theme must name twelve colours, two fonts and three of each style; only the fonts are ever seen. */
export function theme(font: string): string {
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
