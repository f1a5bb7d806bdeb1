/** Pictures: their marks differ by shape and texture first, by colour second. Sizes follow the text. */
export const PICTURES_STYLE = `
figure { margin: 1rem 0 1.5rem; }
figure svg.picture { display: block; width: 100%; max-width: 46rem; overflow: visible; font-size: min(0.84em, 5vw); }
figcaption { font-weight: 700; max-width: 40rem; margin-bottom: 0.5rem; }
.picture text { fill: var(--ink); font-family: inherit; paint-order: stroke; stroke: var(--paper); stroke-width: 5px; stroke-linejoin: round; }
.picture .strong { font-weight: 700; }
.picture .quiet { fill: var(--muted); }
.picture .end { text-anchor: end; }
.picture .middle { text-anchor: middle; }
.picture .rule { stroke: var(--faint); stroke-width: 1px; }
.picture .axis { stroke: var(--line); stroke-width: 1px; }
.picture .target { stroke: var(--ink); stroke-width: 2px; stroke-dasharray: 5 4; }
.picture .distance { stroke: var(--line); stroke-width: 0.35em; stroke-linecap: butt; }
.slope { stroke-width: 2.5px; }
.slope.said { stroke: var(--said); stroke-dasharray: 7 4; }
.slope.shown { stroke: var(--shown); }
.slope.lived { stroke: var(--lived); stroke-dasharray: 2 4; stroke-width: 4px; }
.slopes { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr)); gap: 1.25rem 1.5rem; margin: 1rem 0 1.5rem; }
.slopes figure { margin: 0; break-inside: avoid; }
.mark { overflow: visible; }
.mark path { stroke-width: 2.2; stroke-linejoin: miter; }
.mark.said path { fill: var(--paper); stroke: var(--said); }
.mark.shown path { fill: var(--shown); stroke: var(--paper); stroke-width: 1.2; }
.mark.lived path { fill: var(--lived); stroke: var(--paper); stroke-width: 1.2; }
.bar { fill: var(--shown); }
.bar.plain { fill: var(--muted); }
.bar.uncounted { fill: var(--paper); stroke: var(--ink); stroke-width: 2px; stroke-dasharray: 5 4; }
.bar.true-much { fill: var(--shown); }
.bar.true-less { fill: var(--mild); stroke: var(--shown); stroke-width: 1.5px; }
.bar.untrue-much { fill: var(--lived); }
.bar.untrue-less { fill: var(--mild-minus); stroke: var(--lived); stroke-width: 1.5px; }
@media (forced-colors: active) {
  .bar { fill: CanvasText; stroke: CanvasText; }
  .bar.true-less, .bar.untrue-less { fill: Canvas; stroke: CanvasText; stroke-width: 1.5px; }
  .mark.shown path, .mark.lived path { stroke: Canvas; }
}
.key { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; max-width: 46rem; margin: 0 0 0.6rem; }
.key li { display: flex; align-items: center; gap: 0.45rem; margin: 0; }
.key svg { width: 1.15em; height: 1.15em; flex: none; overflow: visible; }
.themes { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1rem 2.5rem; }
.themes figure { margin: 0; }
details { margin: 0 0 1.5rem; }
summary { color: var(--link); cursor: pointer; width: fit-content; margin-bottom: 0.5rem; text-decoration: underline; text-underline-offset: 0.15em; }
`;
