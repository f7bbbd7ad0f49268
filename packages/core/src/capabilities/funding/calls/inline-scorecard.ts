import type { Fields } from "../../../register/changes/patched-record.ts";

/**
 * A scorecard that is written out in a call, as the fields of a record: points may be pairs `[input, score]`, items may stand in groups with a code,
 * as in codes/scorecard-example.json. Anything else is left as it is, for the check of the record to refuse.
 */
export function inlineScorecard(id: string, { items, groups, label, total: _total, ...rest }: Fields, labels: unknown): Fields {
  const grouped = Array.isArray(groups)
    ? groups.flatMap((group: Fields) =>
        Array.isArray(group["items"]) ? group["items"].map((item: Fields) => ({ group: group["code"] ?? null, ...item })) : [],
      )
    : [];
  const all = [...(Array.isArray(items) ? items : []), ...grouped];
  return { labels: label ?? labels, ...rest, id, items: items !== undefined && !Array.isArray(items) ? items : all.map(plainItem) };
}

function plainItem(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return item;
  const { points, max: _max, label, ...rest } = item as Fields;
  const names = typeof label === "object" && label !== null ? { name_en: (label as Fields)["en"] ?? null, name_zh: (label as Fields)["zh"] ?? null } : {};
  const plain = Array.isArray(points)
    ? points.map((point) => (Array.isArray(point) && point.length === 2 ? { input: point[0] as unknown, score: point[1] as unknown } : (point as unknown)))
    : points;
  return { ...names, ...rest, ...(plain === undefined ? {} : { points: plain }) };
}
