/** How the report looks: black on white, on a screen and on paper. */
export const reportStyle = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #14202a; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 75rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.375rem; margin: 2.5rem 0 0.5rem; border-top: 1px solid #7c8893; padding-top: 1rem; }
h3 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; }
p, li { max-width: 70ch; overflow-wrap: anywhere; }
.table { overflow-x: auto; margin: 1rem 0; }
.table:focus-visible { outline: 3px solid #0b5a78; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: 600; padding-block: 0.25rem; }
th, td { border: 1px solid #7c8893; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; overflow-wrap: break-word; }
th { font-weight: 600; }
thead th { background: #f3f6f7; }
.form td { height: 3rem; min-width: 8rem; }
@page { margin: 15mm; }
@media print {
  body { font-size: 9pt; }
  main { max-width: none; padding: 0; }
  .table { overflow: visible; }
  h2, h3, caption { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  thead th { background: none; }
}`.trim();
