/** Paper: A4, numbered pages, page one on two of them, nothing torn apart that belongs together. */
export const PRINT_STYLE = `
@page { size: A4; margin: 14mm 16mm 16mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 10pt system-ui, "Liberation Sans", Arial, sans-serif; } }
@media print {
  :root { color-scheme: light; }
  html, body { background: #ffffff; }
  body { font-family: Arial, "Liberation Sans", Helvetica, sans-serif; font-size-adjust: 0.52; font-size: 11.5pt; line-height: 1.36; }
  .large-print body { font-size: 18pt; line-height: 1.45; }
  main, .banner-inner, footer { max-width: none; padding: 0; }
  .banner { background: none; color: var(--ink); border-bottom: 2pt solid var(--ink); }
  .banner-inner { padding: 0 0 3pt; }
  .skip, .back { display: none; }
  h1 { margin: 12pt 0 8pt; font-size: 1.75em; }
  h2 { margin: 15pt 0 6pt; padding-top: 5pt; border-top-width: 1.5pt; font-size: 1.35em; }
  h3 { margin: 12pt 0 5pt; }
  h4 { margin: 10pt 0 4pt; }
  h1, h2, h3, h4, h5, figcaption, caption, summary { break-after: avoid; }
  p, ul, ol, dl, blockquote { max-width: none; margin-bottom: 6pt; orphans: 3; widows: 3; }
  li { margin-bottom: 2pt; }
  .new-page { break-before: page; }
  .commitment, .answered { margin-top: 14pt; }
  .answered h3, .commitment h4 { margin-top: 7pt; }
  .readings > div, .pieces > li, tr, figure svg.picture, .notice, blockquote, .facts > div { break-inside: avoid; }
  .readings { grid-template-columns: repeat(3, 1fr); }
  .large-print .readings { grid-template-columns: 1fr; }
  .readings > div { background: none; border: 0.75pt solid var(--line); border-top-width: 3pt; }
  .scroll { overflow: visible; }
  table, .wide table { min-width: 0; width: 100%; font-size: 0.86em; }
  .large-print table, .large-print .wide table { font-size: 1em; }
  thead { display: table-header-group; }
  th, td { padding: 3pt 6pt 3pt 0; }
  tbody th, .wide tbody th { min-width: 0; }
  .notice { margin: 8pt 0; padding: 5pt 8pt; }
  a, a:visited { color: var(--ink); text-decoration: underline; text-decoration-color: var(--line); }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  summary { color: var(--ink); text-decoration: none; list-style: none; }
  .page-one .lead { font-size: 1em; }
  body:not(.large-print *) .page-one { font-size: 10.5pt; line-height: 1.22; }
  .page-one h2 { font-size: 1.2em; margin: 5pt 0 1pt; padding-top: 2pt; }
  .page-one h3 { font-size: 1em; margin: 3pt 0 1pt; }
  .page-one p, .page-one ul, .page-one ol { margin-bottom: 3pt; }
  .page-one li, .page-one li > ul { margin-bottom: 0; margin-top: 0; }
  .page-one table { font-size: 1em; line-height: 1.25; }
  .page-one th, .page-one td { padding-top: 1pt; padding-bottom: 1pt; }
  .page-one .means { display: inline; font-size: 1em; }
  .page-one .scroll { margin-bottom: 4pt; }
  .page-one caption { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .page-one h1 { margin: 6pt 0 4pt; }
  .page-one .fits thead th:first-child { width: 72%; }
  .page-one .notice { margin: 4pt 0; padding: 3pt 6pt; }
  .bar, .mark path, .tag.gap { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
