import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { anchor, madeLink, sitePage, sitePages, targetOf } from "./site-pages.ts";

test("a page has a title, anchors, code as it is written, and links to what pages are made into", () => {
  const page = sitePage("methods/a.md", "# On `a`\n\nSee [b](../guide/b.md#what-holds) and [all](README.md).\n\n## What holds?\n\n    quoin measure <a>\n");
  expect(page).toMatchObject({ path: "methods/a.html", title: "On a" });
  expect(page.body).toContain('<h2 id="what-holds">');
  expect(page.body).toContain('href="../guide/b.html#what-holds"');
  expect(page.body).toContain('href="index.html"');
  expect(page.body).toContain("measure &lt;a&gt;");
  expect(page.words.split(" ")).toEqual(expect.arrayContaining(["quoin", "measure", "holds"]));
});

test("anchors are those of the pages where they are written", () => {
  expect([anchor("Does it mean anything?"), anchor("`--tables`, and more"), anchor("Über 3 Jahre")]).toEqual([
    "does-it-mean-anything",
    "--tables-and-more",
    "über-3-jahre",
  ]);
  expect([madeLink("README.md#x"), madeLink("https://a.b/c.md"), madeLink("x/README.md")]).toEqual(["index.html#x", "https://a.b/c.md", "x/index.html"]);
});

test("every link between pages leads to a page, and to a heading that it has", () => {
  const pages = sitePages();
  expect(pages.length).toBeGreaterThan(90);
  const headings = new Map(pages.map(({ path, body }) => [path, new Set([...body.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id))]));
  const broken = pages.flatMap((page) =>
    [...page.body.matchAll(/<a href="([^"]+)"/g)].flatMap(([, href = ""]) => {
      const target = targetOf(page, href.replaceAll("&amp;", "&"));
      if (target === null) return [];
      const [path = "", part] = target.split("#");
      const own = headings.get(path);
      if (own === undefined) return existsSync(fileURLToPath(new URL(`../../${decodeURI(path)}`, import.meta.url))) ? [] : [`${page.path}: ${href}`];
      return part === undefined || own.has(decodeURI(part)) ? [] : [`${page.path}: ${href}`];
    }),
  );
  expect(broken).toEqual([]);
});
