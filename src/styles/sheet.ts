import { css } from './css.js';

/**
 * The page of paper: black on white, nothing under 9 points. It is as wide as A4 between its margins
 * and no longer than Letter, so that it fits on both.
 */
export const sheetStyles = css`
  @page {
    margin: 7mm;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h1, h2, p, ul, ol, table) {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  html {
    background: #fff;
    color: #000;
    color-scheme: light;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  body {
    margin: 0;
    font:
      9pt/1.15 'Segoe UI',
      'Helvetica Neue',
      Helvetica,
      Arial,
      sans-serif;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }
  .sheet {
    inline-size: 196mm;
    margin-inline: auto;
  }
  .defs {
    position: absolute;
  }
  b {
    font-weight: 700;
  }
  ul,
  ol {
    list-style: none;
  }
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 44mm;
    column-gap: 6mm;
    align-items: end;
  }
  h1 {
    font-size: 13pt;
    font-weight: 700;
    line-height: 1.12;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  h2 {
    font-size: 10.5pt;
    font-weight: 700;
  }
  .me {
    display: grid;
    row-gap: 1.8mm;
  }
  .me span {
    border-block-end: 0.6pt solid #555;
  }
  .disclosure {
    margin-block-start: 2mm;
    padding-block: 1.1mm;
    border-block: 0.6pt solid #999;
  }
  .disclosure span + span::before {
    content: '· ';
  }
  .marks {
    margin-block-start: 1.4mm;
  }
  table {
    inline-size: 100%;
    margin-block-start: 2mm;
    border-collapse: collapse;
    table-layout: fixed;
    border-block-end: 1.2pt solid #000;
  }
  tbody {
    break-inside: avoid;
  }
  thead {
    display: table-row-group;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    padding: 0;
    padding-inline-end: 5mm;
  }
  td {
    padding-block-end: 0.9mm;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    padding-block: 0.7mm 0.9mm;
    border-block: 1.2pt solid #000;
  }
  tbody th {
    padding-block: 0.7mm 0.3mm;
    border-block-start: 0.6pt solid #777;
  }
  tbody th > b:first-child {
    font-size: 10pt;
    margin-inline-end: 1.5mm;
  }
  thead + tbody th {
    border-block-start: 0;
  }
  thead b {
    display: flex;
    gap: 1.4mm;
    align-items: baseline;
    font-size: 11pt;
    line-height: 1.15;
  }
  .of-4 thead b {
    font-size: 10pt;
  }
  thead span {
    display: block;
  }
  .now {
    font-weight: 700;
  }
  .marked {
    margin-inline-end: 1.5mm;
  }
  .marked svg {
    display: inline-block;
    margin-inline-end: 1mm;
  }
  .bar {
    display: block;
    overflow: visible;
    margin-block: 0.1mm 0.5mm;
  }
  .state {
    display: flex;
    gap: 1.2mm;
  }
  .sign {
    position: relative;
    display: block;
    flex: none;
    inline-size: 3.6mm;
    block-size: 3.6mm;
  }
  .sign svg {
    position: absolute;
    inset: 0;
    inline-size: 3.6mm;
    block-size: 3.6mm;
  }
  td li + li {
    margin-block-start: 0.5mm;
  }
  .entry :is(ul, li, p),
  .inline li {
    display: inline;
  }
  .entry li,
  .inline li {
    margin-inline-end: 1mm;
  }
  .inline li:not(:last-child)::after {
    content: ';';
  }
  .entry > b {
    margin-inline: 1mm;
  }
  .entry .marker {
    display: inline-block;
    inline-size: 2.6mm;
    block-size: 2.6mm;
  }
  .entry .state {
    display: inline-flex;
  }
  .ref {
    white-space: nowrap;
  }
  .reading {
    margin-block-start: 1mm;
  }
  .pairs {
    break-inside: avoid;
    margin-block-start: 1.2mm;
  }
  .pairs li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 2.5mm;
    align-items: start;
  }
  .pairs svg {
    margin-block-start: 0.4mm;
    inline-size: 11mm;
    block-size: 2.5mm;
  }
  .questions {
    break-inside: avoid;
    display: flex;
    gap: 6mm;
    margin-block-start: 1.4mm;
    padding-block-start: 1mm;
    border-block-start: 1.2pt solid #000;
  }
  .questions > :first-child {
    flex: 1;
    min-inline-size: 0;
  }
  ol {
    counter-reset: question;
  }
  ol {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 6mm;
  }
  ol li {
    display: grid;
    grid-template-columns: 4mm minmax(0, 1fr);
    padding-block-start: 1.2mm;
    counter-increment: question;
  }
  ol li::before {
    content: counter(question);
    font-weight: 700;
  }
  ol i {
    grid-column: 1 / -1;
    block-size: 4.4mm;
    align-self: end;
    border-block-end: 0.6pt solid #555;
  }
  .tight ol i {
    block-size: 1.5mm;
  }
  .phone {
    inline-size: 23mm;
    text-align: center;
  }
  .code {
    display: block;
    inline-size: 23mm;
    block-size: 23mm;
  }
  footer {
    margin-block-start: 1.6mm;
    padding-block-start: 0.9mm;
    border-block-start: 0.6pt solid #999;
  }
  footer p {
    line-height: 1.1;
  }
  .address {
    overflow-wrap: anywhere;
  }
`;
