import { chosenOf } from "../../capabilities/facilities/catalogue/facets.ts";
import type { Slot } from "../../capabilities/facilities/slots/find-slots.ts";
import { wallText } from "../../capabilities/facilities/time/zoned-time.ts";
import type { OpenWord } from "../../language/message/open-door.words.ts";
import { htmlText } from "../html/html-text.ts";
import { type OpenCall, type OpenDoor, type OpenHours, type OpenSearch, type OpenService, type OpenUnit, unitsBearing } from "./open-door.ts";
import { openMap } from "./open-map.ts";
import { type OpenFormatter, type OpenPlace, openAddress, openPage } from "./open-page.ts";
import { facetsHtml, queryOf, searchHtml } from "./open-search.ts";

/** Units on one page of the list. */
const perPage = 40;
/** Free times on the page of a unit. */
const timesShown = 30;

export interface AskedUnits extends OpenSearch {
  readonly page: number;
}

/** The list of all that lends hours, narrowed by what is asked and chosen, with a map of what was found; each with the time that is free next. */
export function openUnitsPage(door: OpenDoor, at: OpenPlace, formatter: OpenFormatter, asked: AskedUnits): string {
  const { say, language } = formatter;
  const bearing = unitsBearing(door.units, asked);
  const found = chosenOf(bearing, asked.chosen);
  const last = Math.max(0, Math.ceil(found.length / perPage) - 1);
  const page = Math.min(Math.max(0, asked.page), last);
  const query = queryOf(asked);
  const turn = (to: number, word: OpenWord): string =>
    to < 0 || to > last || to === page
      ? ""
      : `<a rel="${to < page ? "prev" : "next"}" href="${openAddress(at, "", language, { ...query, page: to === 0 ? "" : String(to) })}">${say(word)}</a>`;
  const items = found.slice(page * perPage, (page + 1) * perPage).map((unit) => unitHtml(unit, at, formatter));
  return openPage(at, formatter, {
    title: say("title"),
    main: `<h1>${say("facilities")}</h1>
<p class="lead">${say("lead")}</p>
${searchHtml(door, formatter, asked)}
<p role="status">${say("found")}: ${found.length}</p>
${facetsHtml(door, bearing, { at, formatter, asked })}
${openMap(found, { at, formatter, query })}
${items.length === 0 ? `<p>${say("none")}</p>` : `<ul class="units">${items.join("\n")}</ul>`}
<p>${[turn(page - 1, "earlier"), turn(page + 1, "further")].filter(Boolean).join(" · ")}</p>`,
  });
}

function unitHtml(unit: OpenUnit, at: OpenPlace, formatter: OpenFormatter): string {
  const { say, name, language } = formatter;
  return `<li itemscope itemtype="https://schema.org/Place"><h2><a itemprop="url" href="${openAddress(at, unitPath(unit), language)}"><span itemprop="name">${name(unit.name)}</span></a>${mark(unit, formatter)}</h2>
<p>${facts([
    unit.place === null ? null : `<span itemprop="address">${name(unit.place.name)}</span>`,
    unit.host === null ? null : name(unit.host),
    ...methodsOf(unit).map(htmlText),
  ])}</p>
<p>${say("next-free")}: ${unit.next === null ? say("not-free") : timeText(unit.next)}</p></li>`;
}

/** One unit: what it does and takes, when it is open, and when it is free. */
export function openUnitPage(door: OpenDoor, unit: OpenUnit, at: OpenPlace, formatter: OpenFormatter, hours: number | undefined): string {
  const { say, name, language } = formatter;
  const times = door.freeTimes(unit.id, timesShown, hours);
  return openPage(at, formatter, {
    title: name(unit.name),
    main: `<article itemscope itemtype="https://schema.org/Place">
<h1><span itemprop="name">${name(unit.name)}</span>${mark(unit, formatter)}</h1>
<p>${facts([
      unit.place === null ? null : `${say("place")}: <span itemprop="address">${name(unit.place.name)}</span>`,
      unit.host === null ? null : `${say("host")}: ${name(unit.host)}`,
    ])}</p>
<h2>${say("services")}</h2>
${unit.services.length === 0 ? `<p>${say("no-service")}</p>` : unit.services.map((each) => serviceHtml(each, unit, formatter)).join("\n")}
<h2>${say("opening-hours")}</h2>
${unit.hours.map((each) => hoursHtml(each, formatter)).join("\n")}
</article>
<h2>${say("free-times")}</h2>
<form class="ask" method="get"><input type="hidden" name="lang" value="${language}"><label>${say("how-long")}<input type="number" name="hours" min="0.25" max="8784" step="0.25" value="${hours ?? (unit.hours[0]?.slot_minutes ?? 60) / 60}"></label><button type="submit">${say("find")}</button></form>
${times.length === 0 ? `<p>${say("not-free")}</p>` : timesHtml(times, formatter)}
<p>${say("how-to-ask")} <a href="${htmlText(at.root.replace(/\/open$/, "/"))}">${say("log-in")}</a>${at.registers ? ` · <a href="${openAddress(at, "/register", language)}">${say("register")}</a>` : ""}</p>`,
  });
}

/** Calls that take applications today, those that close first in front. */
export function openCallsPage(door: OpenDoor, at: OpenPlace, formatter: OpenFormatter): string {
  const { say } = formatter;
  return openPage(at, formatter, {
    title: say("calls"),
    main: `<h1>${say("calls")}</h1>
${door.calls.length === 0 ? `<p>${say("no-call")}</p>` : `<ul class="units">${door.calls.map((call) => callHtml(call, formatter)).join("\n")}</ul>`}`,
  });
}

/** Every page of the door in each of its languages (sitemaps.org, schema 0.9). */
export function openSitemap(
  door: OpenDoor,
  { origin, root, registers }: Pick<OpenPlace, "origin" | "root" | "registers">,
  languages: readonly string[],
): string {
  const paths = ["", "/calls", "/results", "/needs", "/instruments", ...(registers ? ["/register"] : []), ...door.units.map(unitPath)];
  const urls = paths.flatMap((path) => languages.map((language) => `<url><loc>${htmlText(`${origin}${root}${path}?lang=${language}`)}</loc></url>`));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}

function unitPath({ id }: Pick<OpenUnit, "id">): string {
  return `/unit/${encodeURIComponent(id)}`;
}

function mark({ synthetic }: { readonly synthetic: boolean }, { say }: OpenFormatter): string {
  return synthetic ? ` <span class="invented">${say("invented")}</span>` : "";
}

function methodsOf({ services }: OpenUnit): readonly string[] {
  return [...new Set(services.flatMap(({ method }) => method ?? []))].slice(0, 4);
}

function facts(all: readonly (string | null)[]): string {
  return all.filter((each): each is string => each !== null).join(" · ");
}

function serviceHtml(
  { name: called, method, quantity, standard, accreditation, per, prices }: OpenService,
  unit: OpenUnit,
  { say, name }: OpenFormatter,
): string {
  const rows = prices.map(
    (price) =>
      `<tr itemprop="offers" itemscope itemtype="https://schema.org/Offer"><td>${say(`asker-${price.for}` as OpenWord)}</td><td class="n"><span itemprop="price" content="${htmlText(price.amount)}">${htmlText(price.amount)}</span> <span itemprop="priceCurrency">${htmlText(price.currency)}</span></td><td>${per === null ? "" : say(`per-${per}` as OpenWord)}</td><td>${price.from ?? ""}</td></tr>`,
  );
  return `<section itemscope itemtype="https://schema.org/Service"><h3 itemprop="name">${name(called)}</h3>
${unit.host === null ? "" : `<div itemprop="provider" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${name(unit.host)}"></div>`}<p>${facts(
    [
      method === null ? null : `<span itemprop="serviceType">${htmlText(method)}</span>`,
      quantity === null ? null : htmlText(quantity),
      standard === null ? null : `${say("standard")}: ${htmlText(standard)}`,
      accreditation === null ? null : `${say("accreditation")}: ${htmlText(accreditation)}`,
    ],
  )}</p>
${rows.length === 0 ? "" : `<div class="wide"><table><caption>${say("prices")}</caption><thead><tr><th scope="col">${say("for")}</th><th scope="col" class="n">${say("price")}</th><th scope="col">${say("per")}</th><th scope="col">${say("from")}</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`}</section>`;
}

const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

function hoursHtml(hours: OpenHours, { say }: OpenFormatter): string {
  const rows = hours.weekly.map(
    ({ day, from, to }) =>
      `<tr itemprop="openingHoursSpecification" itemscope itemtype="https://schema.org/OpeningHoursSpecification"><th scope="row"><link itemprop="dayOfWeek" href="https://schema.org/${dayNames[day - 1] ?? "Monday"}">${say(`day-${day}` as OpenWord)}</th><td><time itemprop="opens" datetime="${htmlText(from)}">${htmlText(from)}</time>–<time itemprop="closes" datetime="${htmlText(to)}">${htmlText(to)}</time></td></tr>`,
  );
  const told = [
    `${say("zone")}: ${htmlText(hours.zone)}`,
    hours.closed.length === 0 ? null : `${say("closed-days")}: ${hours.closed.slice(0, 30).map(htmlText).join(", ")}`,
    `${say("machines")}: ${hours.machines}`,
    hours.notice_hours === null ? null : `${say("notice")}: ${hours.notice_hours}`,
    hours.horizon_days === null ? null : `${say("horizon")}: ${hours.horizon_days}`,
    hours.max_hours === null ? null : `${say("longest")}: ${hours.max_hours}`,
    `${say("approval")}: ${say(hours.instant ? "instant" : "officer")}`,
  ].flatMap((each) => (each === null ? [] : [`<li>${each}</li>`]));
  return `<table class="short"><thead><tr><th scope="col">${say("day")}</th><th scope="col">${say("hours")}</th></tr></thead><tbody>${rows.join("")}</tbody></table>
<ul>${told.join("")}</ul>`;
}

function timesHtml(times: readonly Slot[], { say }: OpenFormatter): string {
  const rows = times.map(
    ({ start, end, zone, price, currency }) =>
      `<tr><td><time datetime="${start}">${localTime(start, zone)}</time></td><td><time datetime="${end}">${localTime(end, zone)}</time></td><td class="n">${price === null ? "–" : htmlText(`${price} ${currency ?? ""}`)}</td></tr>`,
  );
  return `<div class="wide"><table><caption>${say("free-times")} <small>${say("zone")}: ${htmlText(times[0]?.zone ?? "")}</small></caption><thead><tr><th scope="col">${say("start")}</th><th scope="col">${say("end")}</th><th scope="col" class="n">${say("price")}</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function callHtml({ id, name: called, department, closes, documents, synthetic }: OpenCall, formatter: OpenFormatter): string {
  const { say, name } = formatter;
  return `<li><h2>${name(called)}${mark({ synthetic }, formatter)} <small class="id">${htmlText(id)}</small></h2>
<p>${facts([
    department === null ? null : `${say("department")}: ${name(department)}`,
    closes === null ? null : `${say("closes")}: <time datetime="${closes}">${closes}</time>`,
    documents.length === 0 ? null : `${say("documents")}: ${documents.map(htmlText).join(", ")}`,
  ])}</p></li>`;
}

function timeText({ start, end, zone }: Slot): string {
  return `<time datetime="${start}">${localTime(start, zone)}</time> – <time datetime="${end}">${localTime(end, zone)}</time>`;
}

/** `2026-06-01 09:00` on the clocks of the place. */
function localTime(moment: string, zone: string): string {
  return wallText(zone, Date.parse(moment));
}
