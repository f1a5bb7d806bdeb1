import { describe, expect, it } from "vitest";
import { cutLines } from "../../src/domain/cut-lines.ts";

describe("a message's lines", () => {
  it("stay as they are up to 900 characters each", () => {
    const text = `${"a".repeat(900)}\n${"b".repeat(900)}`;
    expect(cutLines(text)).toBe(text);
  });

  it("are cut one by one, never within a character", () => {
    expect(cutLines(`short\n${"a".repeat(901)}`)).toBe(`short\n${"a".repeat(900)} …`);
    expect(cutLines(`${"a".repeat(899)}🌳🌳`)).toBe(`${"a".repeat(899)} …`);
  });
});
