/** Colours, type and the frame of the page. Every colour is a name, so that dark, print and forced colours change names only. */
export const BASE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #0b0c0c; --muted: #484f54; --soft: #f3f4f5; --line: #8a9197; --faint: #d4d8db;
  --link: #14508f; --visited: #4c2c92; --focus: #ffdd00; --on-focus: #0b0c0c; --band: #1b3a57; --on-band: #ffffff;
  --said: #0b0c0c; --shown: #1660ab; --lived: #b5420a; --mild: #9db8d2; --mild-minus: #e0b294;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b; --ink: #f2f2ef; --muted: #c3c9cd; --soft: #20262a; --line: #8b949b; --faint: #3c454c;
    --link: #96c8ff; --visited: #cdb4ff; --focus: #ffdd00; --on-focus: #0b0c0c; --band: #0c2740; --on-band: #ffffff;
    --said: #f2f2ef; --shown: #7fbcff; --lived: #ffa06b; --mild: #35577a; --mild-minus: #7a4527;
  }
}
@media (forced-colors: active) {
  :root {
    --paper: Canvas; --ink: CanvasText; --muted: CanvasText; --soft: Canvas; --line: CanvasText; --faint: GrayText;
    --link: LinkText; --visited: VisitedText; --focus: Highlight; --on-focus: HighlightText; --band: Canvas; --on-band: CanvasText;
    --said: CanvasText; --shown: CanvasText; --lived: CanvasText; --mild: Canvas; --mild-minus: Canvas;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  font-size: 1.1875rem; line-height: 1.5; overflow-wrap: break-word;
}
.large-print body { font-size: 1.5rem; }
main, .banner-inner, footer { max-width: 63rem; margin: 0 auto; padding: 0 1rem; }
main { display: block; padding-bottom: 3rem; }
main:focus { outline: none; }
.banner { background: var(--band); color: var(--on-band); border-bottom: 0.25rem solid var(--line); }
.banner-inner { padding-top: 0.6rem; padding-bottom: 0.6rem; font-weight: 700; }
footer { border-top: 1px solid var(--line); padding-top: 1.5rem; padding-bottom: 2.5rem; color: var(--muted); }
h1, h2, h3, h4 { line-height: 1.2; margin: 0; max-width: 46rem; text-wrap: balance; }
h1 { font-size: clamp(1.45em, 1.1em + 3vw, 2.1em); margin: 2rem 0 1.25rem; }
h1 .over { display: block; font-size: 0.6em; font-weight: 400; color: var(--muted); margin-bottom: 0.3rem; }
h2 { font-size: clamp(1.35em, 1.2em + 1.2vw, 1.6em); margin: 3.25rem 0 1rem; padding-top: 1rem; border-top: 0.2rem solid var(--ink); max-width: none; }
h3 { font-size: 1.25em; margin: 2.25rem 0 0.75rem; }
h4 { font-size: 1.08em; margin: 1.75rem 0 0.5rem; }
p, ul, ol, dl, blockquote { margin: 0 0 1rem; max-width: 40rem; }
ul, ol { padding-left: 1.35rem; }
li { margin-bottom: 0.4rem; }
li > ul { margin: 0.4rem 0 0; }
li::marker { color: var(--muted); }
a.id, .unbroken { white-space: nowrap; }
.lead { font-size: 1.12em; }
.muted { color: var(--muted); }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: max(1px, 0.06em); }
a:visited { color: var(--visited); }
a:hover { text-decoration-thickness: max(3px, 0.14em); }
a:focus-visible, summary:focus-visible {
  outline: 3px solid transparent; background: var(--focus); color: var(--on-focus);
  box-shadow: 0 -2px var(--focus), 0 4px var(--on-focus); text-decoration: none;
}
.scroll:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 6px var(--focus); }
.skip { position: absolute; left: 0; top: 0; padding: 0.75rem 1rem; transform: translateY(-200%); background: var(--focus); color: var(--on-focus); z-index: 1; }
.skip:visited { color: var(--on-focus); }
.skip:focus { transform: none; }
.notice { border: 0.2rem solid var(--ink); border-left-width: 0.6rem; padding: 0.8rem 1rem; max-width: 40rem; margin: 1.5rem 0; }
.notice p { margin: 0; }
.back { margin: 1.75rem 0 0; }
:target { scroll-margin-top: 1rem; }
h2:target, h3:target, h4:target { outline: 3px solid var(--line); outline-offset: 4px; }
blockquote { padding: 0.1rem 0 0.1rem 1rem; border-left: 0.3rem solid var(--line); }
blockquote p { margin-bottom: 0.5rem; }
blockquote p:last-child { margin-bottom: 0; }
.who { display: block; color: var(--muted); }
.contents { columns: 2 20rem; max-width: none; }
.contents > li { break-inside: avoid; }
`;
