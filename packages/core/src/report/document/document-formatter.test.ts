import { expect, test } from "vitest";
import { german } from "../../../test/german.ts";
import { furtherFormatter, ownFormatter } from "../../language/message/formatter.ts";
import { amount, integer, verbatim } from "../../language/statement/values.ts";
import { briefReport } from "../brief/brief-report.ts";
import { basisWords } from "../chapters/basis.words.ts";
import { planWords } from "../chapters/plan-report.words.ts";
import { projectsWords } from "../chapters/projects.words.ts";
import { renderHtml } from "../html/render-html.ts";
import { planReport } from "../plan/plan-report.ts";
import { emptyContent } from "../strategy/empty-content.ts";
import type { Block, ReportDocument, Text } from "./document.ts";
import { factsLine } from "./facts-line.ts";
import { headWords } from "./head.words.ts";

const formatter = furtherFormatter(german);

test("titles, sentences around values and facts on a line are said with the figures, money and days of the language", () => {
  const place = { en: "Upper Bavaria", zh: "" };
  expect(formatter.of(planWords)("strategy", { place })).toBe("Strategie der intelligenten Spezialisierung: Upper Bavaria");
  expect(formatter.of(basisWords)("tables", { place, n: integer(1200, "tables") })).toContain("kommt aus den 1.200 Tabellen unten");
  const sum = formatter.of(projectsWords)("sum", {
    all: integer(3, "lines"),
    priced: integer(1, "lines"),
    sum: amount(14_300_000, "EUR"),
    approval: headWords.say("not-approved"),
    unknown: integer(1, "lines"),
    invented: projectsWords.say("invented", { lines: verbatim("M1.1-01") }),
  });
  expect(sum).toContain("zusammen 14,3 Mio. EUR (nominal, geschätzt, nicht genehmigt)");
  expect(sum).toMatch(/nicht in der Summe\. Der Betrag von M1\.1-01 ist erfunden/);
  const facts = [
    ["Bis", formatter.day("2027-12-31")],
    ["Wert", formatter.percent("29,3")],
  ] as const;
  expect(factsLine(facts, formatter)).toBe("Bis: 31.12.2027 · Wert: 29,3\u00a0%");
  expect(factsLine(facts, ownFormatter("zh"))).toBe("Bis：31.12.2027；Wert：29,3\u00a0%");
});

test("a name is said as the office writes it in the language, else by its English, else as it stands", () => {
  expect(["European Union", "Saxony"].map((en) => formatter.text({ en, zh: "" }))).toEqual(["Europäische Union", "Saxony"]);
  const written = { en: "Saxony", zh: "", de: "Sachsen" };
  expect(formatter.text(written)).toBe("Sachsen");
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
  const made = (spoken: typeof formatter) => {
    const content = { ...emptyContent, formatter: spoken };
    return template === "brief" ? briefReport(content) : planReport(template, content);
  };
  const before = texts(made(ownFormatter("en")));
  const after = texts(made(formatter));
  expect(after.filter((text, at) => text === before[at] && !same.test(text.trim()))).toEqual([]);
  expect(renderHtml(made(formatter))).toContain('<html lang="de">');
});
