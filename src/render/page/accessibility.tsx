import { Items } from "./parts.tsx";
import { type Element } from "./words.tsx";

/** What was tested of pages of this kind, how, and what was not. It claims nothing that no test holds. */
export function AccessibilityStatement({
  made,
}: {
  /** What the tool makes that the page is one of: `report`. */
  readonly made: string;
}): Element {
  return (
    <>
      <p>
        This page is built to meet the Web Content Accessibility Guidelines, version 2.2, level AA.
        Meeting them in full has not been audited by a person outside the project.
      </p>
      <Tested made={made} />
      <h3>Other forms</h3>
      <p>
        Every picture has its figures beside it in words or in a table. The council can make this{" "}
        {made} in large print, and as a file for a spreadsheet. Ask the council if you need it in
        another form, or if something here does not work for you.
      </p>
    </>
  );
}

function Tested({ made }: { readonly made: string }): Element {
  return (
    <>
      <h3>What is tested</h3>
      <p>
        Each version of the tool makes an example {made}. It is tested in the Chromium browser, by
        machine:
      </p>
      <Items
        items={[
          "the automatic rules of axe for levels A and AA, in light, dark, large print and print",
          "the same rules on a screen 320 pixels wide, and with text twice as large",
          "use by keyboard alone: the skip link, the order, and that the focus can be seen",
          "that the page never scrolls sideways on a narrow screen; only wide tables do",
          "that the page loads nothing and runs no script",
        ]}
      />
      <h3>What is not tested</h3>
      <Items
        items={[
          "Automatic rules find only some barriers. This page has not been tested with a screen reader by a person who relies on one.",
          "It has not been tested in other browsers.",
          "Evidence that it links to was not made by this tool and is not tested at all.",
          "This is not an Easy Read document.",
        ]}
      />
    </>
  );
}
