// Makes the site of the documentation: `npm run docs`, into the folder site/. Pages of one folder as they stand, no server and nothing from elsewhere: the search reads a list beside them.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type SitePage, sections, sitePages } from "./site-pages.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const site = join(root, "site");
const pages = sitePages();
/** Every word has to stand in a page, the last as far as it is typed; titles come first. */
const searchScript = `addEventListener("DOMContentLoaded", () => {
  if (matchMedia("(max-width:46rem)").matches) for (const part of document.querySelectorAll("nav details")) part.open = false;
  const up = document.body.dataset.up, found = document.querySelector("#found");
  document.querySelector("input").addEventListener("input", ({ target }) => {
    const wanted = target.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const holds = (text) => wanted.every((word, at) => at < wanted.length - 1 ? (" " + text + " ").includes(" " + word) : (" " + text).includes(" " + word));
    const hits = wanted.length === 0 ? [] : [...pages.filter(([, title]) => holds(title.toLowerCase())), ...pages.filter(([, title, words]) => !holds(title.toLowerCase()) && holds(words))];
    found.replaceChildren(...hits.slice(0, 12).map(([path, title]) => {
      const item = document.createElement("li"), link = document.createElement("a");
      link.href = up + path; link.textContent = title; item.append(link); return item;
    }));
  });
});`;

rmSync(site, { recursive: true, force: true });
for (const page of pages) put(page.path, framed(page));
put("search.js", `${searchScript}\nconst pages = ${JSON.stringify(pages.map(({ path, title, words }) => [path, title, words]))};\n`);
put("site.css", style());
if (existsSync(join(root, "docs/pictures"))) cpSync(join(root, "docs/pictures"), join(site, "docs/pictures"), { recursive: true });
console.log(`${pages.length} pages in ${relative(process.cwd(), site) || "."}; open site/index.html`);

function put(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

/** What readers answered stands among the methods, and is none: it is shown with what is told of the whole. */
function isAnswer(path: string): boolean {
  return /^docs\/methods\/(?:headline|read-sentences)/.test(path);
}

function inSection(folder: string): readonly SitePage[] {
  const isElsewhere = (path: string) => sections.some(([other]) => other !== "" && path.startsWith(`${other}/`));
  return pages.filter(({ path }) => (folder === "" ? isAnswer(path) || !isElsewhere(path) : path.startsWith(`${folder}/`) && !isAnswer(path)));
}

function framed({ path, title, body }: SitePage): string {
  const up = "../".repeat(path.split("/").length - 1);
  const links = sections
    .map(([folder, name]) => {
      const own = inSection(folder);
      const isOpen = own.some((each) => each.path === path);
      const items = own.map((each) => `<li><a href="${up}${each.path}"${each.path === path ? ' aria-current="page"' : ""}>${each.title}</a></li>`);
      return `<details${isOpen ? " open" : ""}><summary>${name}</summary><ul>${items.join("")}</ul></details>`;
    })
    .join("");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} – Quoin</title><link rel="stylesheet" href="${up}site.css"></head>
<body data-up="${up}"><a class="skip" href="#main">To the text</a>
<nav aria-label="Pages"><p><a href="${up}index.html">Quoin</a></p><label>Search <input type="search" autocomplete="off"></label><ul id="found" aria-live="polite"></ul>${links}</nav>
<main id="main">${body}</main><script src="${up}search.js"></script></body></html>
`;
}

function style(): string {
  return `body{margin:0;display:grid;grid-template-columns:18rem minmax(0,1fr);font:1rem/1.55 system-ui,sans-serif;color:#1b1f22}
nav{padding:1rem;background:#f2f4f2;min-height:100vh;box-sizing:border-box}nav ul{padding-left:1rem;margin:.3rem 0}nav input{width:100%;font:inherit}
main{padding:1rem 2rem 4rem;max-width:54rem}pre{background:#f2f4f2;padding:.7rem;white-space:pre-wrap;overflow-wrap:anywhere}code{font-size:.9em}table{border-collapse:collapse;display:block;overflow-x:auto}
td,th{border:1px solid #d3d8d8;padding:.25rem .5rem;text-align:left;vertical-align:top}a{color:#0b5a5e}[aria-current]{font-weight:600}.skip{position:absolute;left:-99rem}.skip:focus{left:0}
@media(max-width:46rem){body{display:block}nav{min-height:0}}
`;
}
