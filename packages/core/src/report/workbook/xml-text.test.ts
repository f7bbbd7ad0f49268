import { expect, test } from "vitest";
import { xmlAttribute, xmlText } from "./xml-text.ts";

test.each<[string, string, string]>([
  ["nothing", "", ""],
  ["marks of XML", 'a<b & "c">d', 'a&lt;b &amp; "c"&gt;d'],
  ["what looks escaped already is escaped once more, so that it is read as it stood", "&lt;", "&amp;lt;"],
  ["signs that XML cannot hold", "a\u0000b\u001fc\r", "a_x0000_b_x001F_c_x000D_"],
  ["tabs and breaks stay", "a\tb\nc", "a\tb\nc"],
  ["a text that would be read as an escape", "_x0041_ and _x41_ and _X0041_", "_x005F_x0041_ and _x41_ and _X0041_"],
  ["two such one behind the other", "_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
  ["half a sign is nobody's", "a\ud83dz\ude00", "a\ufffdz\ufffd"],
  ["whole signs beyond the first plane stay", "𠮷😀", "𠮷😀"],
  ["signs that are none", "\ufffe\uffff", "_xFFFE__xFFFF_"],
])("a text inside XML: %s", (_, text, said) => {
  expect(xmlText(text)).toBe(said);
});

test("a text of the longest length stays whole; a longer one is cut to it and says so", () => {
  const longest = "a".repeat(32_767);
  expect(xmlText(longest)).toBe(longest);
  expect(xmlText(`${longest}b`)).toBe(`${"a".repeat(32_766)}…`);
});

test("a text is cut between signs, not inside one", () => {
  const cut = xmlText(`${"a".repeat(32_765)}😀 and more`);
  expect(cut).toBe(`${"a".repeat(32_765)}…`);
  expect(xmlText(`${"a".repeat(32_764)}😀 and more`)).toBe(`${"a".repeat(32_764)}😀…`);
});

test("an attribute keeps its quotes, tabs and breaks through a reader that would make spaces of them", () => {
  expect(xmlAttribute('say "a"\n\t& <b>')).toBe("say &quot;a&quot;&#10;&#9;&amp; &lt;b&gt;");
});
