/** Colours of the paper: src/ui/theme.css does not reach a file that leaves. */
export const STATEMENT_STYLE = `
body { max-width: 760px; margin: 24px auto; padding: 0 16px; color: #12233a; font: 14px/1.4 Arial, Helvetica, sans-serif; }
h1 { font-size: 24px; line-height: 1.2; margin: 4px 0 8px; } h2 { font-size: 15px; margin: 16px 0 4px; } p { margin: 3px 0; } .thanks { font-size: 16px; }
dl { display: grid; grid-template-columns: repeat(3, 1fr); gap: 10px 16px; margin: 14px 0; } dl div { border-top: 2px solid #12233a; padding-top: 4px; } dt { font-size: 12.5px; } dd { margin: 0; } dd b { display: block; font-size: 22px; line-height: 1.15; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 24px; } ul { margin: 0; padding-left: 18px; } table { width: 100%; border-collapse: collapse; } td { padding: 3px 10px 3px 0; border-bottom: 1px solid #bdb9ad; vertical-align: top; font-size: 13px; } td:first-child { white-space: nowrap; width: 130px; }
.fine { color: #445163; font-size: 11.5px; }
@page { size: A4; margin: 14mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10pt; print-color-adjust: exact; } .fine { font-size: 7.5pt; } td { font-size: 9pt; } }
`
