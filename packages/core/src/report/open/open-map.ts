import type { OpenUnit } from "./open-door.ts";
import { type OpenFormatter, type OpenPlace, openAddress } from "./open-page.ts";

/** Width of the picture and what is left free at its edges, in its own units. */
const [wide, edge] = [720, 60] as const;

interface Lying {
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
}

interface Shown {
  readonly at: OpenPlace;
  readonly formatter: OpenFormatter;
  /** What is asked, to which a place on the map is added. */
  readonly query: Readonly<Record<string, string>>;
}

/**
 * Where what was found lies: a circle a place, its area as the number of units, each a link that narrows the list to it. Plate carrée, true to scale on the middle latitude; no boundary is drawn, so
 * none can be wrong. The list below is its form for whoever does not see it; units of which nobody recorded where they lie are counted beside it. Nothing where fewer than two places are known.
 */
export function openMap(found: readonly OpenUnit[], { at, formatter, query }: Shown): string {
  const { say, language } = formatter;
  const places = lyingPlaces(found, formatter);
  if (places.length < 2) return "";
  const degree = Math.PI / 180;
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  const [south, north, west, east] = [Math.min(...latitudes), Math.max(...latitudes), Math.min(...longitudes), Math.max(...longitudes)];
  const narrow = Math.cos(((south + north) / 2) * degree);
  const scale = (wide - 2 * edge) / Math.max((east - west) * narrow, (north - south) * 0.5, 0.01);
  const tall = Math.round((north - south) * scale + 2 * edge);
  const most = Math.max(...places.map(({ count }) => count));
  const points = places.map(({ code, name, latitude, longitude, count }) => {
    const x = Math.round(edge + (longitude - west) * narrow * scale);
    const y = Math.round(edge + (north - latitude) * scale);
    const r = Math.round(12 + 14 * Math.sqrt(count / most));
    const text = `${name}: ${count}`;
    return `<a href="${openAddress(at, "", language, { ...query, place: code })}" aria-label="${text}"><title>${text}</title><circle cx="${x}" cy="${y}" r="${r}"/><text x="${x}" y="${y}">${count}</text><text class="name" x="${x}" y="${y + r + 12}">${name}</text></a>`;
  });
  const nowhere = found.filter(({ point }) => point === null).length;
  return `<figure class="places"><svg viewBox="0 0 ${wide} ${tall}" role="group" aria-label="${say("map")}">${points.join("")}</svg>
<figcaption>${say("map-key")}${nowhere === 0 ? "" : ` ${say("map-nowhere")}: ${nowhere}.`}</figcaption></figure>`;
}

/** The places of what was found with how many lie there, most first, so that small circles are drawn over large ones. */
function lyingPlaces(found: readonly OpenUnit[], { name }: OpenFormatter): readonly Lying[] {
  const places = new Map<string, Lying>();
  for (const { place, point } of found) {
    if (place === null || point === null) continue;
    places.set(place.code, { code: place.code, name: name(place.name), ...point, count: (places.get(place.code)?.count ?? 0) + 1 });
  }
  return [...places.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
