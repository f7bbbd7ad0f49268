/** What a figure of a line is about, where it is about one of many: the money of a region or a field, the institutes in a position, the weight of a system, a finding's limit, the candidates begun on it. */
export const figureKinds = ["region", "field", "institutes", "weight", "target", "candidates"] as const;
export type FigureKind = (typeof figureKinds)[number];

/** The name of such a figure among the line's figures: `figureKey("region", "350000")` is `"region:350000"`. */
export function figureKey<K extends FigureKind>(kind: K, id: string): `${K}:${string}` {
  return `${kind}:${id}`;
}

/** What a figure's name is about; null of a figure that stands alone (`amount`). */
export function figureAbout(key: string): { readonly kind: FigureKind; readonly id: string } | null {
  const at = key.indexOf(":");
  const kind = figureKinds.find((each) => each === key.slice(0, at));
  return kind === undefined ? null : { kind, id: key.slice(at + 1) };
}
