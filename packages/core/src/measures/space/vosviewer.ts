import type { NetworkDrawing } from "./network-drawing.ts";

/**
 * A drawing as the JSON of VOSviewer: items with places, figures at or above 0 as weights, the others as scores, texts in the description, links with their strength.
 * A figure that is not known is absent; a weight is never negative there.
 */
export function vosviewer({ nodes, links }: NetworkDrawing): string {
  const names = Object.keys(nodes[0]?.figures ?? {});
  const isWeight = (name: string): boolean => nodes.every(({ figures }) => (figures[name] ?? -1) >= 0);
  const weights = names.filter(isWeight);
  const known = (figures: Readonly<Record<string, number | null>>, wanted: readonly string[]) =>
    Object.fromEntries(wanted.flatMap((name) => (typeof figures[name] === "number" ? [[name, figures[name]]] : [])));
  const items = nodes.map(({ id, label, figures, texts, community, x, y }, n) => ({
    id: n + 1,
    label,
    description: [id, ...Object.entries(texts).flatMap(([name, text]) => (text === null || text === id ? [] : [`${name}: ${text}`]))].join("; "),
    x,
    y,
    ...(community === null ? {} : { cluster: community }),
    weights: known(figures, weights),
    scores: known(
      figures,
      names.filter((name) => !weights.includes(name)),
    ),
  }));
  return `${JSON.stringify({ network: { items, links: links.map(({ from, to, weight }) => ({ source_id: from + 1, target_id: to + 1, strength: weight })) } })}\n`;
}
