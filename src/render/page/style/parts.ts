/** Tables, cards, and what stands in them. */
export const PARTS_STYLE = `
.scroll { overflow-x: auto; margin: 0 0 1.5rem; max-width: 100%; }
table { border-collapse: collapse; font-size: 0.895em; line-height: 1.4; min-width: min(100%, 30rem); }
.wide table { min-width: 58rem; }
.fits table { min-width: 0; width: 100%; }
caption { text-align: left; font-weight: 700; padding: 0 0 0.5rem; font-size: 1.06em; max-width: min(40rem, 100vw - 2rem); }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-bottom: 1px solid var(--faint); font-weight: 400; }
thead th { font-weight: 700; border-bottom: 2px solid var(--ink); vertical-align: bottom; }
th:last-child, td:last-child { padding-right: 0.2rem; }
tbody th { min-width: 7rem; }
.wide tbody th { min-width: 16rem; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.means { display: block; font-size: 0.94em; color: var(--muted); }
@media screen and (max-width: 40rem) {
  .wide table, .wide caption, .wide tbody, .wide tr, .wide tbody :is(th, td) { display: block; min-width: 0; }
  .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .wide tr { border-bottom: 2px solid var(--ink); padding: 0.7rem 0; }
  .wide tbody :is(th, td) { border: 0; padding: 0.15rem 0; text-align: left; }
  .wide tbody th { font-weight: 700; }
  .wide td::before { content: attr(data-heading) ": "; color: var(--muted); }
}
.fits table { table-layout: fixed; }
.fits thead th:first-child { width: 62%; }
.count { display: flex; align-items: center; gap: 0.6rem; }
.count b { min-width: 1.4em; text-align: right; font-variant-numeric: tabular-nums; }
.count svg { flex: 1 1 auto; height: 0.9em; min-width: 3rem; }
.tags { display: flex; flex-wrap: wrap; gap: 0.4rem; }
.tag { display: inline-block; border: 2px solid var(--ink); padding: 0 0.5em; font-weight: 700; font-size: 0.895em; line-height: 1.55; border-radius: 0.2em; }
.tag.gap { background: var(--ink); color: var(--paper); }
.tag.untold { border-style: dashed; }
@media (forced-colors: active) { .tag.gap { border-width: 4px; background: Canvas; color: CanvasText; } }
.commitment, .answered { border-top: 1px solid var(--line); margin-top: 2.25rem; }
.answered h3, .commitment :is(h3, h4) { margin-top: 1.1rem; }
h3 + .commitment { border-top: 0; margin-top: 0; }
h3 .number, h4 .number { display: block; color: var(--muted); font-weight: 400; font-size: 0.895em; }
.readings { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0.75rem; max-width: none; margin: 1rem 0; }
.readings > div { background: var(--soft); border-top: 0.3rem solid var(--said); padding: 0.6rem 0.8rem 0.7rem; }
.readings > .shown { border-top-color: var(--shown); }
.readings > .lived { border-top-color: var(--lived); }
@media (forced-colors: active) { .readings > div { border: 1px solid; border-top-width: 0.3rem; } }
.readings dt { font-weight: 700; }
.readings dd { margin: 0; }
.readings .level { font-size: 1.15em; font-weight: 700; line-height: 1.25; margin-bottom: 0.35rem; }
.readings .why { font-size: 0.895em; line-height: 1.4; }
.readings ul { margin: 0.4rem 0 0; padding-left: 1.1rem; }
.facts { max-width: 40rem; }
.facts > div { margin-bottom: 0.6rem; }
.facts dt { font-weight: 700; }
.facts dd { margin: 0; }
@media (min-width: 40rem) {
  .facts > div { display: grid; grid-template-columns: 12.5rem 1fr; gap: 0.25rem 1rem; }
  .facts { max-width: 46rem; }
}
h5 { font-size: 1em; margin: 1.25rem 0 0.4rem; }
.pieces { list-style: none; padding: 0; max-width: 46rem; }
.pieces > li { border-left: 0.3rem solid var(--faint); padding-left: 0.8rem; margin-bottom: 0.9rem; }
.pieces > li.against { border-left-color: var(--ink); }
.pieces p { margin-bottom: 0.2rem; max-width: none; }
.pieces > li > :not(p:first-child) { font-size: 0.895em; }
.pieces > li > p:nth-of-type(2) { color: var(--muted); }
.large-print :is(table, caption, .means, .tag, .why, .number, .pieces > li > :not(p:first-child)) { font-size: 1em; }
.large-print figure svg.picture { font-size: min(1em, 5vw); }
`;
