import { expect, test } from "vitest";
import { germanDocumentTexts } from "../../language/german/documents.ts";
import { german } from "../../language/german/german.ts";
import { plainWords } from "../../language/office-words.ts";
import { documentText } from "../../language/tongues.ts";
import { briefReport } from "../brief/brief-report.ts";
import { renderHtml } from "../html/render-html.ts";
import { planReport } from "../plan/plan-report.ts";
import { emptyContent } from "../strategy/empty-content.ts";
import type { Block, ReportDocument, Text } from "./document.ts";
import { documentInTongue } from "./document-in-tongue.ts";

const said = (text: string) => documentText(text, german, plainWords);

test("every form keeps the places of its English", () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  const lines = germanDocumentTexts.trim().split("\n");
  expect(lines.length).toBeGreaterThan(150);
  for (const line of lines) {
    const [en = "", de = ""] = line.split(" | ");
    expect([en, de === "" ? [] : places(de)]).toEqual([en, places(en)]);
  }
});

test("titles, sentences around values, facts on a line and lists are said; what others wrote stays", () => {
  expect(said("Smart specialisation strategy: Upper Bavaria")).toBe("Strategie der intelligenten Spezialisierung: Upper Bavaria");
  expect(
    said(
      "Everything said about X comes from the 1,200 tables below; the notes at the end say where each number stands. Missing values stay missing and are never counted as zero.",
    ),
  ).toContain("kommt aus den 1.200 Tabellen unten");
  expect(said("Owner: nobody is named · Until: not set · Money: EUR 2 m")).toBe("Zuständig: niemand benannt · Bis: nicht gesetzt · Mittel: 2 Mio. EUR");
  expect(["5 years", "Organisation: see M1.1-01, M1.2-02.", "EUR 14.3 m"].map(said)).toEqual([
    "5 Jahre",
    "Organisation: siehe M1.1-01, M1.2-02.",
    "14,3 Mio. EUR",
  ]);
  expect(["Training over five years", "Rules: see the annex."].map(said)).toEqual(["Training over five years", "Rules: see the annex."]);
  expect(said("business, research, 2021-09-30")).toBe("Wirtschaft, Forschung, 2021-09-30");
  expect(said("Rules of the game, our own")).toBe("Rules of the game, our own");
  expect(said("1,234.5")).toBe("1.234,5");
});

/** Every text of a document, one by one. */
function texts({ title, chapters }: ReportDocument): readonly string[] {
  const of = (text: Text): readonly string[] =>
    typeof text === "string" ? [text] : text.flatMap((piece) => (typeof piece === "string" ? [piece] : "strong" in piece ? [piece.strong] : []));
  const inBlock = (block: Block): readonly string[] => {
    switch (block.kind) {
      case "heading":
        return [block.text];
      case "paragraph":
        return of(block.text);
      case "list":
        return block.items.flatMap(of);
      case "table":
        return [
          block.caption,
          block.remark ?? "",
          ...block.columns.map(({ label }) => label),
          ...block.rows.flat().flatMap((cell) => (cell === null ? [] : of(cell))),
        ];
      case "figure":
        return [block.caption];
      case "box":
        return [block.title, ...block.blocks.flatMap(inBlock)];
    }
  };
  return [title, ...chapters.flatMap(({ title: heading, blocks }) => [heading, ...blocks.flatMap(inBlock)])];
}

/** Words that are the same in both languages, and what an office calls its things, which is filled in afterwards. */
const same = /^(?:\(?S3-\d\)?|Region|Organisation|Instrument|Code|Parameter|Problem|SHA-256|@\p{L}+|[^\p{L}]*)$/u;

test.each(["plan-en", "draft-en", "s3", "brief"] as const)("nothing of the document %s of an office that has only begun stays English", (template) => {
  const english = template === "brief" ? briefReport(emptyContent) : planReport(template, emptyContent);
  const before = texts(english);
  const after = texts(documentInTongue(english, german, plainWords));
  expect(after.filter((text, at) => text === before[at] && !same.test(text.trim()))).toEqual([]);
  expect(renderHtml(documentInTongue(english, german, plainWords))).toContain('<html lang="de">');
});
