/** A name that wants to stand over a place of a drawing, in pixels. */
export interface WantedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A name that is drawn: its number among the wanted ones, and where its middle stands. */
export interface PlacedLabel {
  readonly index: number;
  readonly x: number;
}

/** Width of a letter of the Latin alphabet and of a wide sign, and height of a line, in pixels at the size in which names are drawn. */
const letter = 6.8;
const sign = 12;
const line = 14;
/** What a name of wide letters, or in another face, may be broader than that on each side. */
const spare = 8;

/** The names that cover none of those before, first come first served; at the edges of a drawing so wide they are moved inside. */
export function placedLabels(wanted: readonly WantedLabel[], width: number): readonly PlacedLabel[] {
  const placed: { left: number; right: number; y: number }[] = [];
  return wanted.flatMap(({ x, y, text }, index) => {
    const half = [...text].reduce((sum, each) => sum + (each.charCodeAt(0) > 0x2e7f ? sign : letter), 0) / 2;
    const middle = Math.max(half + spare, Math.min(width - half - spare, x));
    const box = { left: middle - half, right: middle + half, y };
    if (placed.some((other) => Math.abs(other.y - y) < line && other.left < box.right && box.left < other.right)) return [];
    placed.push(box);
    return [{ index, x: middle }];
  });
}
