import { type ChosenFacets, type FacetName, facetCounts, facetNames } from "../../capabilities/facilities/catalogue/facets.ts";
import type { OpenWord } from "../../language/message/open-door.words.ts";
import { htmlText } from "../html/html-text.ts";
import type { OpenDoor, OpenSearch, OpenUnit } from "./open-door.ts";
import { type OpenFormatter, type OpenPlace, openAddress } from "./open-page.ts";

/** Values of a facet that are offered: those that leave most. The rest is found by words. */
const valuesShown = 12;

/** What is asked, as it stands in an address. */
export function queryOf({ words, near, within, price, chosen }: OpenSearch): Readonly<Record<string, string>> {
  const facets = Object.fromEntries(facetNames.map((name) => [name, chosen[name] ?? ""]));
  return { q: words, near, within: within === null ? "" : String(within), price, ...facets };
}

/** The form: words, place and distance, price. What was chosen of facets stays, but for the place, which the form says itself. */
export function searchHtml(door: OpenDoor, { say, name, language }: OpenFormatter, asked: OpenSearch): string {
  const options = (codes: readonly string[], held: string | undefined): string =>
    codes.map((code) => `<option value="${htmlText(code)}"${code === held ? " selected" : ""}>${name(door.placeName(code))}</option>`).join("");
  const places = [...new Set(door.units.flatMap(({ values }) => values.place))];
  const lying = [...new Set(door.units.flatMap(({ place, point }) => (place === null || point === null ? [] : [place.code])))];
  const kept = facetNames.filter((facet) => facet !== "place").map((facet) => [facet, asked.chosen[facet] ?? ""] as const);
  const hidden = [["lang", language] as const, ...kept.filter(([, value]) => value !== "")];
  return `<form class="ask" method="get" role="search">${hidden.map(([field, value]) => `<input type="hidden" name="${field}" value="${htmlText(value)}">`).join("")}
<label>${say("search")}<input type="search" name="q" maxlength="200" value="${htmlText(asked.words)}"></label>
<label>${say("place")}<select name="place"><option value="">${say("every-place")}</option>${options(places, asked.chosen.place)}</select></label>
${
  lying.length === 0
    ? ""
    : `<label>${say("near")}<select name="near"><option value="">–</option>${options(lying, asked.near)}</select></label>
<label>${say("within")}<input type="number" name="within" min="1" max="20000" value="${asked.within ?? ""}"></label>`
}
<label>${say("price-most")}<input type="text" name="price" inputmode="decimal" maxlength="20" pattern="[0-9]+(\\.[0-9]+)?" value="${htmlText(asked.price)}"></label>
<button type="submit">${say("find")}</button></form>`;
}

interface Shown {
  readonly at: OpenPlace;
  readonly formatter: OpenFormatter;
  readonly asked: OpenSearch;
}

/** Facets as links, each value with how many units it leaves; the chosen one leads back. */
export function facetsHtml(door: OpenDoor, bearing: readonly OpenUnit[], { at, formatter, asked }: Shown): string {
  const { say, name, language } = formatter;
  const counts = facetCounts(bearing, asked.chosen);
  const query = queryOf(asked);
  const called = (facet: FacetName, value: string): string =>
    facet === "place" ? name(door.placeName(value)) : facet === "free" || facet === "approval" ? say(`${facet}-${value}` as OpenWord) : htmlText(value);
  const shown = facetNames.flatMap((facet) => {
    const held = chosenValue(asked.chosen, facet);
    const all = counts[facet];
    // One value that all bear tells nothing apart.
    if (all.length === 0 || (all.length === 1 && held === "" && all[0]?.count === bearing.length)) return [];
    const links = all.slice(0, valuesShown).map(({ value, count }) => {
      const isHeld = value.toLowerCase() === held.toLowerCase();
      const to = openAddress(at, "", language, { ...query, [facet]: isHeld ? "" : value });
      return `<li><a href="${to}"${isHeld ? ' aria-current="true"' : ""}>${called(facet, value)}</a> <span class="count">${count}</span>${isHeld ? ` <a href="${to}">${say("facet-off")}</a>` : ""}</li>`;
    });
    return [`<section><h2>${say(`facet-${facet}` as OpenWord)}</h2><ul>${links.join("")}</ul></section>`];
  });
  return shown.length === 0 ? "" : `<nav class="facets" aria-label="${say("facets")}">${shown.join("\n")}</nav>`;
}

function chosenValue(chosen: ChosenFacets, facet: FacetName): string {
  return chosen[facet] ?? "";
}
