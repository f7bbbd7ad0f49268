import type { OpenWord } from "../../language/message/open-door.words.ts";
import type { LocalText } from "../../language/text.ts";
import { htmlText } from "../html/html-text.ts";
import type { OpenDoor } from "./open-door.ts";
import { type OpenFormatter, type OpenPlace, openAddress, openPage } from "./open-page.ts";
import type { OpenNeed, OpenResult } from "./open-topics.ts";

/** Entries on one page of a list. */
const perPage = 40;

export interface AskedTopics {
  readonly words: string;
  readonly page: number;
}

/** Results that are offered to everybody, the newest first, narrowed by words. */
export function openResultsPage(door: OpenDoor, at: OpenPlace, formatter: OpenFormatter, asked: AskedTopics): string {
  const found = bearing(door.topics.results, asked.words, ({ name, summary, keywords, owners, technologies }) => [
    ...named([name, ...owners, ...technologies]),
    summary,
    ...keywords,
  ]);
  return listPage(at, formatter, asked, { title: "results", lead: "results-lead", none: "no-result", found, item: (each) => resultHtml(each, formatter) });
}

/** Needs that are shown to everybody, the newest first, narrowed by words. */
export function openNeedsPage(door: OpenDoor, at: OpenPlace, formatter: OpenFormatter, asked: AskedTopics): string {
  const found = bearing(door.topics.needs, asked.words, ({ name, problem, wanted, organisation, place, technologies }) => [
    ...named([name, organisation, place, ...technologies]),
    problem,
    wanted,
  ]);
  return listPage(at, formatter, asked, { title: "needs", lead: "needs-lead", none: "no-need", found, item: (each) => needHtml(each, formatter) });
}

interface Listed<T> {
  readonly title: OpenWord;
  readonly lead: OpenWord;
  readonly none: OpenWord;
  readonly found: readonly T[];
  readonly item: (each: T) => string;
}

function listPage<T>(at: OpenPlace, formatter: OpenFormatter, { words, page: asked }: AskedTopics, { title, lead, none, found, item }: Listed<T>): string {
  const { say, language } = formatter;
  const last = Math.max(0, Math.ceil(found.length / perPage) - 1);
  const page = Math.min(Math.max(0, asked), last);
  const turn = (to: number, word: OpenWord): string =>
    to < 0 || to > last
      ? ""
      : `<a rel="${to < page ? "prev" : "next"}" href="${openAddress(at, at.path, language, { q: words, page: to === 0 ? "" : String(to) })}">${say(word)}</a>`;
  const items = found.slice(page * perPage, (page + 1) * perPage).map(item);
  return openPage(at, formatter, {
    title: say(title),
    main: `<h1>${say(title)}</h1>
<p class="lead">${say(lead)}</p>
<form class="ask" method="get" role="search"><input type="hidden" name="lang" value="${language}"><label>${say("search-words")}<input type="search" name="q" maxlength="200" value="${htmlText(words)}"></label><button type="submit">${say("find")}</button></form>
<p role="status">${say("found")}: ${found.length}</p>
${items.length === 0 ? `<p>${say(none)}</p>` : `<ul class="units">${items.join("\n")}</ul>`}
<p>${[turn(page - 1, "earlier"), turn(page + 1, "further")].filter(Boolean).join(" · ")}</p>
<p>${say("how-to-answer")} <a href="${htmlText(at.root.replace(/\/open$/, "/"))}">${say("log-in")}</a>${at.registers ? ` · <a href="${openAddress(at, "/register", language)}">${say("register")}</a>` : ""}</p>`,
  });
}

function bearing<T>(all: readonly T[], words: string, textsOf: (each: T) => readonly (string | null)[]): readonly T[] {
  const asked = words.toLowerCase().split(/\s+/u).filter(Boolean);
  if (asked.length === 0) return all;
  return all.filter((each) => {
    const said = textsOf(each).flatMap((text) => (text === null ? [] : [text.toLowerCase()]));
    return asked.every((word) => said.some((text) => text.includes(word)));
  });
}

function named(texts: readonly (LocalText | null)[]): readonly string[] {
  return texts.flatMap((text) => (text === null ? [] : [text.en, text.zh]));
}

function resultHtml(
  { id, name: called, kind, summary, keywords, owners, technologies, trl, terms, price, offered, synthetic }: OpenResult,
  formatter: OpenFormatter,
): string {
  const { say, name } = formatter;
  const band = [price.low, price.high].filter((each) => each !== null);
  const by = owners.map(
    (owner) => `<span itemprop="creator" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${name(owner)}</span></span>`,
  );
  return `<li itemscope itemtype="https://schema.org/CreativeWork"><h2><span itemprop="name">${name(called)}</span>${mark(synthetic, formatter)} <small class="id" itemprop="identifier">${htmlText(id)}</small></h2>
${summary === null ? "" : `<p itemprop="description">${htmlText(summary)}</p>\n`}<p>${facts([
    kind === null ? null : say(`result-${kind}`),
    ...by,
    ...technologies.map((each) => `<span itemprop="about">${name(each)}</span>`),
    keywords.length === 0 ? null : `<span itemprop="keywords">${keywords.map(htmlText).join(", ")}</span>`,
  ])}</p>
<p>${facts([
    trl === null ? null : `${say("readiness")}: ${trl}`,
    terms === null ? null : `${say("offered-as")}: ${say(`terms-${terms}`)}`,
    band.length === 0 ? null : `${say("price")}: ${[...new Set(band)].map(htmlText).join("–")} ${htmlText(price.currency ?? "")}`,
    `${say("offered-on")}: <time itemprop="datePublished" datetime="${htmlText(offered)}">${htmlText(offered)}</time>`,
  ])}</p></li>`;
}

function needHtml({ id, name: called, problem, wanted, organisation, place, technologies, until, synthetic }: OpenNeed, formatter: OpenFormatter): string {
  const { say, name } = formatter;
  return `<li itemscope itemtype="https://schema.org/Demand"><h2><span itemprop="name">${name(called)}</span>${mark(synthetic, formatter)} <small class="id" itemprop="identifier">${htmlText(id)}</small></h2>
<p itemprop="description">${htmlText(problem)}</p>
${wanted === null ? "" : `<p>${say("looked-for")}: ${htmlText(wanted)}</p>\n`}<p>${facts([
    organisation === null ? null : name(organisation),
    place === null ? null : `<span itemprop="areaServed">${name(place)}</span>`,
    ...technologies.map(name),
    until === null ? null : `${say("closes")}: <time itemprop="validThrough" datetime="${htmlText(until)}">${htmlText(until)}</time>`,
  ])}</p></li>`;
}

function mark(synthetic: boolean, { say }: OpenFormatter): string {
  return synthetic ? ` <span class="invented">${say("invented")}</span>` : "";
}

function facts(all: readonly (string | null)[]): string {
  return all.filter((each) => each !== null && each !== "").join(" · ");
}
