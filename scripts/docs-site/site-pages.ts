import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { Marked, type Token } from "marked";

/** A page of the site: where it stands, what it is called, and its text as markup. */
export interface SitePage {
  /** Under the site, `methods/survival.html`. */
  readonly path: string;
  readonly title: string;
  readonly body: string;
  /** What a search reads: words without markup, each once. */
  readonly words: string;
}

/** A part of the site, as its navigation shows it: the folder whose pages it holds. */
export const sections = [
  ["docs/guide", "Guides"],
  ["docs/methods", "Methods"],
  ["docs/reference", "Reference"],
  ["docs/decisions", "Decisions"],
  ["clients", "From other programs"],
  ["packages", "Packages"],
  ["", "About"],
] as const;

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every page of the repository that is written for readers, as a page of the site that stands in the same place, so that each link holds. */
export function sitePages(): readonly SitePage[] {
  const under = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path.replaceAll("\\", "/")}`);
  const own = readdirSync(root).filter((path) => path.endsWith(".md"));
  const besides = ["clients", "packages"].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) => ["README.md", "CHANGELOG.md"].map((file) => `${folder}/${name}/${file}`)),
  );
  const paths = [...own, ...besides.filter((path) => existsSync(join(root, path))), ...under("docs").filter((path) => path.endsWith(".md"))];
  const pages = paths.sort().map((path) => sitePage(path, readFileSync(join(root, path), "utf8")));
  const lists = sections.flatMap(([folder, title]) =>
    folder === "" || pages.some(({ path }) => path === `${folder}/index.html`) ? [] : [listPage(folder, title, pages)],
  );
  return [...pages, ...lists];
}

/** The pages of a part, where nobody wrote a first page for it. */
function listPage(folder: string, title: string, pages: readonly SitePage[]): SitePage {
  const items = pages
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map((page) => `<li><a href="${page.path.slice(folder.length + 1)}">${page.title}</a></li>`);
  return { path: `${folder}/index.html`, title, body: `<h1>${title}</h1><ul>${items.join("")}</ul>`, words: title.toLowerCase() };
}

/** One page: links to pages become links to what they are made into, headings get the anchors by which they are named, code is as it is written. */
export function sitePage(path: string, text: string): SitePage {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: heading }) {
        return `<h${depth} id="${anchor(heading)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${madeLink(href)}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  const tokens = marked.lexer(text);
  const title = /^# (.+)$/m.exec(text)?.[1];
  return {
    path: madeLink(path),
    title: title?.replaceAll("`", "") ?? path,
    body: marked.parser(tokens),
    words: [
      ...new Set(
        plain(tokens)
          .toLowerCase()
          .match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) ?? [],
      ),
    ].join(" "),
  };
}

/** As GitHub names headings: lower case, signs but hyphens left out, blanks as hyphens. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

/** `survival.md#tests` → `survival.html#tests`; a folder's first page is its index, and a link to a part of the site leads to it. */
export function madeLink(href: string): string {
  if (/^[a-z]+:/.test(href)) return href;
  if (sections.some(([folder]) => folder !== "" && (href === folder || href === `${folder}/`))) return `${href.replace(/\/$/, "")}/index.html`;
  return href.replace(/README\.md(?=$|#)/, "index.html").replace(/\.md(?=$|#)/, ".html");
}

/** Where a link of a page leads within the site; null where it leaves it. */
export function targetOf(page: SitePage, href: string): string | null {
  if (/^[a-z]+:/.test(href)) return null;
  const [path = "", part] = href.split("#");
  const to = path === "" ? page.path : posix.join(dirname(page.path), path);
  return part === undefined ? to : `${to}#${part}`;
}

function plain(tokens: readonly Token[]): string {
  return tokens.map((token) => ("tokens" in token && token.tokens !== undefined ? plain(token.tokens) : "text" in token ? token.text : token.raw)).join(" ");
}
