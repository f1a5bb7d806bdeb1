import { expect, it } from "vitest";
import { linkTarget } from "../../../src/render/text/link-target.ts";

it.each([
  ["https://gardens.example/a?b=c#d", "https://gardens.example/a?b=c#d"],
  ["http://gardens.example", "http://gardens.example"],
  [" HTTPS://gardens.example/a b ", "HTTPS://gardens.example/a%20b"],
  ["mailto:gardener@gardens.example", "mailto:gardener@gardens.example"],
  ["evidence/count.pdf", "evidence/count.pdf"],
  ["the count of May.pdf", "the%20count%20of%20May.pdf"],
])("lets %j lead to %s", (where, target) => {
  expect(linkTarget(where)).toBe(target);
});

it.each([
  ["", "nothing"],
  ["javascript:alert(1)", "a script"],
  ["JaVaScRiPt:alert(1)", "a script in capitals"],
  ["java\tscript:alert(1)", "a script behind a tab"],
  ["\u0001javascript:alert(1)", "a script behind a control character"],
  ["data:text/html,x", "data"],
  ["vbscript:x.y", "a script of another sort"],
  ["file:///etc/passwd", "a file of the machine"],
  ["C:\\plans\\water.docx", "a drive"],
  ["C:/plans/water.docx", "a drive with slashes"],
  ["\\\\server\\share\\a.pdf", "a share"],
  ["//evil.example/a.pdf", "another site without a scheme"],
  ["/etc/passwd", "a path from the root"],
  ["../../secret.pdf", "a way out of the folder"],
  ["a/../../secret.pdf", "a way out by a way in"],
  ["http:///nowhere", "an address without a host"],
  ["on request from the library", "a remark"],
  ["see Smith. Also Jones", "a remark with a full stop"],
  ["evil\u202Efdp.exe", "a name that reads backwards"],
])("prints %j as text: %s", (where) => {
  expect(linkTarget(where)).toBeUndefined();
});

it("prints every path as text that holds a mark of writing direction", () => {
  const marks = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => /\p{Bidi_Control}/u.test(character),
  );
  expect(marks).toHaveLength(12);
  for (const mark of marks) expect(linkTarget(`count${mark}.pdf`)).toBeUndefined();
});
