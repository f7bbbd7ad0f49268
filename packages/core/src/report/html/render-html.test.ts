import { expect, test } from "vitest";
import type { ReportDocument } from "../document/document.ts";
import { renderHtml } from "./render-html.ts";

const document: ReportDocument = {
  language: "zh",
  title: "规划 <草案>",
  subtitle: "示例",
  numbering: "chinese",
  hasContents: true,
  chapters: [
    {
      id: "basis",
      title: "发展基础与形势",
      blocks: [
        { kind: "heading", level: 2, text: "基础" },
        { kind: "heading", level: 3, text: "机构" },
        { kind: "heading", level: 3, text: "资金" },
        {
          kind: "paragraph",
          text: ["甲", { footnote: "表一" }, "乙", { footnote: "表二" }, "丙", { footnote: "表一" }, { invented: true }, { verdict: "not-supported" }],
        },
      ],
    },
    {
      id: "diagnosis",
      title: "问题诊断",
      blocks: [
        { kind: "heading", level: 2, text: "总览" },
        {
          kind: "table",
          caption: "表",
          columns: [
            { label: "项", align: "left" },
            { label: "数", align: "right" },
          ],
          rows: [["<script>alert(1)</script>", null]],
        },
      ],
    },
  ],
};

function headings(html: string): readonly string[] {
  return [...html.matchAll(/<h([1-4])[^>]*>(.*?)<\/h\1>/g)].map(([, level, text]) => `${level} ${text}`);
}

test("headings are numbered as official documents number them, and counts begin anew under each chapter", () => {
  expect(headings(renderHtml(document))).toEqual([
    "1 规划 &lt;草案&gt;",
    "2 一、发展基础与形势",
    "3 （一）基础",
    "4 1.机构",
    "4 2.资金",
    "2 二、问题诊断",
    "3 （一）总览",
  ]);
  expect(headings(renderHtml({ ...document, numbering: "decimal" })).slice(1, 4)).toEqual(["2 1 发展基础与形势", "3 1.1 基础", "4 1.1.1 机构"]);
  expect(headings(renderHtml({ ...document, numbering: "none" }))[1]).toBe("2 发展基础与形势");
});

test("a footnote that is used twice stands once and keeps its number", () => {
  const html = renderHtml(document);
  expect([...html.matchAll(/<sup><a href="#n(\d)">/g)].map(([, n]) => n)).toEqual(["1", "2", "1"]);
  expect([...html.matchAll(/<li id="n\d"[^>]*>(.*?)<\/li>/g)].map(([, text]) => text)).toEqual(["表一", "表二"]);
});

test("text cannot become markup, a missing cell is a dash", () => {
  const html = renderHtml(document);
  expect(html).not.toContain("<script");
  expect(html).toContain("&lt;script&gt;");
  expect(html).toContain('<td class="n">–</td>');
  expect(html).toContain("虚构");
  expect(html).toContain("○ 证据不支持");
});

test("the page asks no other machine for anything and says so to the browser", () => {
  const html = renderHtml(document);
  expect(html).not.toMatch(/\b(src|srcset|action|poster)=|url\(|@import|<link|<iframe|https?:/i);
  expect(html).toContain("default-src 'none'");
});
