import { expect, test } from "vitest";
import { type ColourToken, colourTokens } from "./tokens.ts";

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const channel = Number.parseInt(hex.slice(place, place + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const readOn: readonly (readonly [ink: ColourToken, ground: ColourToken])[] = [
  ...(["ink", "soft", "accent", "confirmed", "not-supported", "insufficient-data", "to-heed", "fault"] as const).flatMap((ink) => [
    [ink, "paper"] as const,
    [ink, "wash"] as const,
  ]),
  ["accent-ink", "accent"],
  ["accent", "accent-wash"],
  ["ink", "fault-wash"],
  ["scale-1-ink", "scale-1"],
  ["scale-2-ink", "scale-2"],
  ["scale-3-ink", "scale-3"],
  ["scale-4-ink", "scale-4"],
  ["scale-5-ink", "scale-5"],
];

test.each(["light", "dark"] as const)("all text is read on its ground, %s", (scheme) => {
  const weak = readOn.filter(([ink, ground]) => contrast(colourTokens[ink][scheme], colourTokens[ground][scheme]) < 4.5);
  expect(weak).toEqual([]);
});

test.each(["light", "dark"] as const)("lines of charts stand out from the paper, %s", (scheme) => {
  const lines = ["kind-1", "kind-2", "kind-3", "kind-4", "kind-5", "accent", "rule-strong"] as const;
  expect(lines.filter((line) => contrast(colourTokens[line][scheme], colourTokens.paper[scheme]) < 3)).toEqual([]);
});
