/** Paper: A4, numbered pages, page one on two of them, nothing torn apart that belongs together. */
export const PRINT_STYLE = `
@page { size: A4; margin: 16mm 17mm 18mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 10pt system-ui, "Liberation Sans", Arial, sans-serif; } }
@media print {
  html, body { background: none; }
  body { font-size: 11.5pt; line-height: 1.36; }
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
  .large-print table { font-size: 1em; }
  thead { display: table-header-group; }
  th, td { padding: 3pt 6pt 3pt 0; }
  tbody th, .wide tbody th { min-width: 0; }
  .notice { margin: 8pt 0; padding: 5pt 8pt; }
  a, a:visited { color: var(--ink); text-decoration: underline; text-decoration-color: var(--line); }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  summary { color: var(--ink); text-decoration: none; list-style: none; }
  .page-one .lead { font-size: 1em; }
  .bar, .mark path, .tag.gap { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
