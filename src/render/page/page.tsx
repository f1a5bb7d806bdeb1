import { type ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { oneLine } from "../text/one-line.ts";
import { STYLE } from "./style.ts";
import { STYLE_HASH } from "./style-hash.ts";

/** What stands around a document. */
export interface Frame {
  readonly title: string;
  /** Whose it is, in the band at the top. */
  readonly owner: string;
  readonly largePrint: boolean;
}

/** Nothing is loaded and nothing runs; only this very style sheet applies. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A whole HTML page in one text: no network, no script, one style sheet. */
export function renderPage(frame: Frame, content: ComponentChildren): string {
  const page = renderToString(<Page {...frame}>{content}</Page>);
  return `<!DOCTYPE html>\n${page.replaceAll(EMPTY_SHAPES, "/>")}\n`;
}

/** A shape of a picture that is closed by a tag of its own: thousands of bytes that say nothing. What people wrote holds no tag. */
const EMPTY_SHAPES = /><\/(?:line|path|rect)>/g;

function Page({
  title,
  owner,
  largePrint,
  children,
}: Frame & { readonly children?: ComponentChildren }): preact.JSX.Element {
  return (
    <html lang="en-GB" {...(largePrint ? { class: "large-print" } : {})}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no" />
        <title>{oneLine(title)}</title>
        {/* oxlint-disable-next-line react/no-danger -- our own constant; escaped, its selectors would not match */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to main content
        </a>
        <header class="banner">
          <div class="banner-inner">{oneLine(owner)}</div>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}
