import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "@quoin/core";
import { beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { judgedExample } from "../judged-example.ts";
import { coloured, hasOffice, type PrintedPage, printedByOffice } from "./printed-by-office.ts";

const folder = join(mkdtempSync(join(tmpdir(), "quoin-printed-documents-")), "its");
const to = (name: string) => join(folder, "..", name);
let pages: ReadonlyMap<string, readonly PrintedPage[]> = new Map();

async function run(...words: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await quoin(...words);
  expect({ words, exitCode, stderr }).toEqual({ words, exitCode: 0, stderr: "" });
  return stdout;
}

function printed(name: string): readonly PrintedPage[] {
  const found = pages.get(name);
  if (found === undefined) throw new Error(`${name} was not printed`);
  return found;
}

describe.skipIf(!hasOffice && process.env["CI"] === undefined)(
  `documents as an office prints them${hasOffice ? "" : " (needs LibreOffice and poppler: soffice, pdftoppm)"}`,
  () => {
    beforeAll(async () => {
      await judgedExample(folder);
      for (const template of ["plan-zh", "draft-zh", "draft-en"]) await run("report", folder, "--template", template, "--to", to(`${template}.docx`));
      for (const language of ["zh", "en"]) await run("brief", folder, "--region", "350000", "--lang", language, "--to", to(`brief-${language}.docx`));
      await run("report", folder, "--template", "plan-zh", "--to", to("plan-sheets.xlsx"));
      await run("card", "lists", folder, "display-panels", "--lang", "zh", "--to", to("lists.xlsx"));
      const documents = ["plan-zh.docx", "draft-zh.docx", "draft-en.docx", "brief-zh.docx", "brief-en.docx", "plan-sheets.xlsx", "lists.xlsx"];
      pages = await printedByOffice(documents.map(to));
    }, 600_000);

    test("the draft that is sent round has eight pages at most, the brief two, and no page is empty", () => {
      for (const name of ["draft-zh", "draft-en"]) {
        expect(printed(name).length, name).toBeGreaterThan(2);
        expect(printed(name).length, name).toBeLessThanOrEqual(8);
      }
      // The sheet of findings and tasks, and that of the place beside its peers.
      expect([printed("brief-zh").length, printed("brief-en").length]).toEqual([2, 2]);
      // The header and the number of the page alone are no content.
      for (const name of ["plan-zh", "draft-zh"])
        expect(
          printed(name).flatMap(({ text }, index) => (text.replace(/^全国产业技术体系规划(（送审稿）)?/, "").length < 8 ? [index + 1] : [])),
          name,
        ).toEqual([]);
    });

    test("every chart of the plan is drawn where its caption stands: with colours, and no block of one colour", async () => {
      // The web page names the figures of the same document in the same words.
      await run("report", folder, "--template", "plan-zh", "--to", to("plan.html"));
      const html = readFileSync(to("plan.html"), "utf8");
      const captions = [...html.matchAll(/<figure[^>]*>.*?<figcaption[^>]*>(.*?)<\/figcaption>/gs)].map(([, text = ""]) =>
        text
          .replace(/<span class="remark">.*?<\/span>|<[^>]+>/gs, "")
          .replace(/&[a-z]+;/g, "")
          .replace(/\s/g, ""),
      );
      expect(captions.length).toBeGreaterThan(15);
      const plan = printed("plan-zh");
      for (const caption of captions) {
        const found = plan.filter(({ text }) => text.includes(caption.slice(0, 24))).map(coloured);
        expect(found.length, caption).toBeGreaterThan(0);
        expect(Math.max(...found.map(({ colours }) => colours)), caption).toBeGreaterThan(1);
        expect(Math.max(...found.map(({ share }) => share)), caption).toBeGreaterThan(0.0004);
        expect(Math.max(...found.map(({ share }) => share)), caption).toBeLessThan(0.3);
      }
      // Running text has no colour: what was counted is of the charts.
      const [contents] = plan;
      expect(contents === undefined ? null : coloured(contents).share).toBe(0);
    });

    test("what the plan says in Chinese stands in what is printed, and its contents name chapters and parts", async () => {
      const { lines } = JSON.parse(await run("design", folder, "--lang", "zh", "--json")) as Plan;
      const whole = printed("plan-zh")
        .map(({ text }) => text)
        .join("");
      const actions = lines.map(({ action }) => action.zh.replace(/\s/g, ""));
      const said = actions.filter((action) => whole.includes(action));
      // A sentence that goes on over the end of a page is parted by a number and a header.
      expect(said.length).toBeGreaterThanOrEqual(actions.length - 3);
      // The contents go over two pages.
      const contents = printed("plan-zh")
        .slice(0, 2)
        .map(({ text }) => text)
        .join("");
      for (const entry of ["一、发展基础与形势", "（二）所用数据", "八、证据与方法", "方法与参数"]) expect(contents).toContain(entry);
      expect(whole).not.toMatch(/@region|@regions|undefined|NaN/);
    });

    test("workbooks open: a chapter of the plan or a list of the chain begins a page", () => {
      const sheets = printed("plan-sheets").map(({ text }) => text);
      for (const chapter of ["一、发展基础与形势", "二、问题诊断", "八、证据与方法"])
        expect(
          sheets.some((text) => text.startsWith(chapter)),
          chapter,
        ).toBe(true);
      const lists = printed("lists").map(({ text }) => text);
      expect(lists.length).toBeGreaterThanOrEqual(19);
      for (const list of ["一、关键技术清单", "九、关键软件清单", "十、产业链图", "十一、技术路线图"])
        expect(
          lists.some((text) => text.startsWith(list)),
          list,
        ).toBe(true);
    });
  },
);
