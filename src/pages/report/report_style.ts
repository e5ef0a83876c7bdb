/** Colours of the paper: src/ui/theme.css does not reach a file that leaves. */
export const REPORT_STYLE = `
body { max-width: 840px; margin: 24px auto; padding: 0 16px; color: #12233a; font: 14px/1.35 Arial, Helvetica, sans-serif; }
h1 { font-size: 22px; line-height: 1.2; margin: 4px 0 6px; } h2 { font-size: 15px; margin: 16px 0 3px; } p { margin: 3px 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; overflow-wrap: anywhere; } thead th { border-bottom: 2px solid #12233a; font-size: 12px; }
th, td { padding: 6px 8px 6px 0; border-bottom: 1px solid #bdb9ad; text-align: left; vertical-align: top; font-size: 12.5px; } tr { break-inside: avoid; }
.big { display: block; font-size: 19px; font-weight: bold; } .revised { display: block; border-left: 3px solid #12233a; padding-left: 6px; } .broken { display: block; margin-top: 3px; border-top: 3px double #12233a; font-weight: bold; }
.bar { position: relative; display: block; height: 7px; margin: 3px 0; background: #eeebe3; } .bar i { display: block; height: 100%; background: #12233a; } .bar em { position: absolute; top: -3px; bottom: -3px; width: 3px; background: #12233a; outline: 1px solid #fff; }
.rag { display: inline-block; border: 1px solid; border-radius: 4px; padding: 0 6px; font-weight: bold; } .G { color: #1d6b3a; background: #dff0e3; } .A { color: #7a4b00; background: #fdeecb; } .R { color: #9a2413; background: #f9ddd6; } .grey { color: #445163; background: #edebe4; }
.stamp { border: 2px dashed #12233a; padding: 0 5px; font-weight: bold; text-transform: uppercase; font-size: 11px; }
.fine { color: #445163; font-size: 11px; } .definitions { columns: 2; padding: 0; list-style: none; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 24px; }
@page { size: A4; margin: 11mm 12mm; }
@media print { body { margin: 0; padding: 0; max-width: none; print-color-adjust: exact; } th, td { font-size: calc(8pt * var(--scale)); padding: calc(1.3mm * var(--scale)) 2mm calc(1.3mm * var(--scale)) 0; line-height: 1.25; } .big { font-size: calc(12pt * var(--scale)); } .others td, .others th { padding: calc(0.7mm * var(--scale)) 2mm calc(0.7mm * var(--scale)) 0; } .second { break-before: page; } .fine { font-size: calc(6.5pt * var(--scale)); line-height: 1.2; } .two p { font-size: calc(8pt * var(--scale)); } }
`

/** The page that lists the reports of a ZIP file. */
export const INDEX_STYLE =
  'body{font:14px/1.4 Arial,sans-serif;color:#12233a;margin:24px}table{border-collapse:collapse}th,td{padding:4px 10px 4px 0;border-bottom:1px solid #bdb9ad;text-align:left}.total th,.total td{border-bottom:2px solid #12233a;font-weight:bold}'
