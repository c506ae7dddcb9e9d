/**
 * How the page looks: the element's type, rules and colours. Black on white where the page does not
 * say that it may be dark; on paper always.
 */
const look = `
:root{color-scheme:light;--paper:#fff;--ink:#14202a;--ink-2:#495660;--rule:#d3dae0;--accent:#0b5a78;--against:#55626d}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
main{max-inline-size:62rem;margin-inline:auto;padding:1.5rem 1rem 3rem}
h1,h2,h3,h4,p,ul,ol,dl,dd,table{margin:0;padding:0;font-size:inherit;font-weight:inherit}
h1{font-size:1.75rem;font-weight:600;line-height:1.12;letter-spacing:-.02em;text-wrap:balance;max-inline-size:20em;margin-block-start:.3rem}
h2{font-size:1.375rem;font-weight:600;line-height:1.18;letter-spacing:-.012em}
h3{font-size:1.125rem;font-weight:600;line-height:1.3;margin-block-start:2.25rem}
h4{font-weight:600;margin-block-start:1.5rem}
strong,b{font-weight:600}
a{color:var(--accent);text-underline-offset:3px;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.lead{font-size:1.0625rem;color:var(--ink-2);max-inline-size:38em;margin-block-start:.75rem}
.note,.ref,caption,footer{font-size:.875rem;color:var(--ink-2)}
.note{max-inline-size:46em}
.past{margin-block-start:1.25rem;padding:.75rem 1rem;border:2px solid var(--ink)}
.disclosure{margin-block-start:1.5rem;padding-block:.85rem;border-block:1px solid var(--rule);font-size:.875rem;color:var(--ink-2)}
.disclosure strong{color:var(--ink)}
ul{list-style:none}
.disclosure ul{display:flex;flex-wrap:wrap;gap:.1rem 1.6em;margin-block-start:.15rem}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin-block-start:.75rem}
nav a{display:inline-flex;align-items:center;min-block-size:2.75rem}
section{margin-block-start:2.75rem;padding-block-start:1rem;border-block-start:2px solid var(--ink)}
h2+.note,h3+.note,h2+p{margin-block-start:.5rem}
.list{margin-block-start:.9rem}
.list{display:grid;gap:.6rem 2rem}
.list+.note{margin-block-start:.9rem}
.marker{display:inline-block;inline-size:1.3em}
.said{display:block;color:var(--ink-2);font-size:.875rem}
table{inline-size:100%;border-collapse:collapse;margin-block-start:1rem}
th,td{text-align:start;vertical-align:top;font-weight:400;padding:0}
.row th{border-block-start:1px solid var(--rule);padding-block:.9rem .2rem}
tbody:first-of-type .row th{border-block-start-color:var(--ink)}
.row .note{display:block}
.who{inline-size:6.9rem;padding-block:.35rem .9rem;padding-inline-end:.6rem;font-size:.9375rem}
.who .marker{display:none}
.who+td,.harm{padding-block:.35rem .9rem}
.arm{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:.75rem}
.arm+.arm{margin-block-start:.4rem}
.arm b{white-space:nowrap}
.arm svg{grid-column:1/-1;display:block;margin-block-start:.1rem;overflow:visible}
.own{fill:var(--accent)}
.against{fill:url(#hatch);stroke:var(--against)}
.halo{stroke:var(--paper);stroke-width:3.5}
.range{stroke:var(--ink);stroke-width:1.5}
.hatch{stroke:var(--against);stroke-width:1.4}
.words p{margin-block-start:.4rem}
.figure .from{margin-block-start:.15rem}
.sure{grid-column:1/-1;max-inline-size:46em}
.from{font-size:.875rem;color:var(--ink-2)}
td ul li+li{margin-block-start:.4rem}
.boxed{border:1px solid var(--ink);padding:0 .3em;font-size:.875rem;font-weight:600;white-space:nowrap}
.ref{white-space:nowrap}
.ref a{padding-block:.3em}
.sums td,.sums thead th{text-align:end;padding-inline-start:.6rem;white-space:nowrap}
.sums th,.sums td{padding-block:.3rem;border-block-start:1px solid var(--rule)}
.sums thead th{border-block-start:0}
.sums thead th:first-child{text-align:start;white-space:normal;padding-inline-start:0}
.sums thead th+th{inline-size:3.9rem}
.sums caption,.sums .all{text-align:start;white-space:normal}
.sums .all{padding-inline-start:.6rem}
caption{text-align:start}
.sr{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.questions li,.sources li{padding-inline-start:.25rem}
.questions,.sources{padding-inline-start:1.6rem;margin-block-start:.75rem}
.questions li+li{margin-block-start:.75rem}
.sources{font-size:.875rem}
.sources li+li{margin-block-start:.35rem}
.sources li:target{outline:2px solid var(--accent);outline-offset:3px}
.sources a,footer a{display:inline-block;padding-block:.1rem;overflow-wrap:anywhere}
dl{margin-block-start:.9rem}
dt{font-weight:600;margin-block-start:.75rem}
dd{max-inline-size:46em;color:var(--ink-2);font-size:.875rem}
footer{margin-block-start:2.75rem;padding-block-start:1rem;border-block-start:1px solid var(--rule)}
.defs{position:absolute}
@media (min-width:48rem){
main{padding:2.5rem 2rem 4rem}
h1{font-size:2.25rem}
.who{inline-size:12.25rem;padding-inline-end:1.5rem;font-size:1rem}
.who .marker{display:inline-block}
.sums thead th+th{inline-size:7rem}
.list{grid-template-columns:repeat(auto-fit,minmax(16rem,1fr))}
.figure{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:2rem}
.figure .words p:first-child{margin-block-start:0}
.columns{columns:2;column-gap:2rem}
.columns>div{break-inside:avoid}
}
@media (forced-colors:active){.own,.against{fill:CanvasText}.against{fill:Canvas;stroke:CanvasText}.range,.hatch{stroke:CanvasText}}
@media print{
@page{margin:14mm}
html{font-size:10.3pt}
h1{font-size:1.6rem}
h3{margin-block-start:1.4rem}
main{max-inline-size:none;padding:0}
nav{display:none}
h2,h3,h4,.row{break-after:avoid}
tr,li,.disclosure{break-inside:avoid}
.row th{padding-block:.5rem .1rem}
.who+td,.harm,.who{padding-block:.15rem .4rem}
section{margin-block-start:1.5rem}
a{color:inherit}
.figure{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:1.5rem}
}
`;

const dark = `
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#10171d;--ink:#ebf0f3;--ink-2:#b3bfc8;--rule:#2c3841;--accent:#83c8e2;--against:#aab6c0}}
`;

const paper = `
@media print{:root{--ink:#000;--ink-2:#333;--rule:#aaa;--accent:#000;--against:#333}}
`;

/** @param isDark - Whether it may be dark on a system that is. */
export const pageStyle = (isDark: boolean): string =>
  `${look}${isDark ? dark : ''}${paper}`.replaceAll('\n', '');
