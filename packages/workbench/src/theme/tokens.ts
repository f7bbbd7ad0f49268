/**
 * Every colour and size of the workbench, light and dark. Components name them as `var(--q-NAME)`; nothing else holds a colour.
 *
 * The look is a printed report: paper, ink, one accent. Verdict colours come from a set that colour-blind readers can tell apart and are never alone:
 * a shape and a word stand beside them. On each scale step the ink that is read on it stands beside it (contrast at least 4.5).
 */
export const colourTokens = {
  paper: { light: "#fdfdfb", dark: "#121517" },
  wash: { light: "#f2f4f2", dark: "#1c2124" },
  rule: { light: "#d3d8d8", dark: "#363d41" },
  "rule-strong": { light: "#7d868a", dark: "#7f8a90" },
  ink: { light: "#1b1f22", dark: "#e8ebec" },
  soft: { light: "#4d565b", dark: "#aeb7bb" },
  accent: { light: "#0b5a5e", dark: "#72c6c3" },
  "accent-ink": { light: "#ffffff", dark: "#0d1a1b" },
  "accent-wash": { light: "#e2eeed", dark: "#17302f" },
  confirmed: { light: "#00558c", dark: "#74b9f0" },
  "not-supported": { light: "#33393d", dark: "#d3d9dc" },
  "insufficient-data": { light: "#596167", dark: "#a6aeb3" },
  "to-heed": { light: "#8f5400", dark: "#eaa53f" },
  fault: { light: "#8f2d56", dark: "#f08cb4" },
  "fault-wash": { light: "#f8eaf0", dark: "#331a26" },
  hatch: { light: "#8a5a86", dark: "#c69bc2" },
  band: { light: "#d9dcdc", dark: "#3a4145" },
  grid: { light: "#e6e9e8", dark: "#2a3034" },
  "scale-1": { light: "#e4efee", dark: "#1d3636" },
  "scale-2": { light: "#b4d3d1", dark: "#24575a" },
  "scale-3": { light: "#7db3b2", dark: "#357274" },
  "scale-4": { light: "#2f7579", dark: "#74b3b1" },
  "scale-5": { light: "#0b4a4e", dark: "#c0e2e0" },
  "scale-1-ink": { light: "#1b1f22", dark: "#e8ebec" },
  "scale-2-ink": { light: "#1b1f22", dark: "#e8ebec" },
  "scale-3-ink": { light: "#101315", dark: "#ffffff" },
  "scale-4-ink": { light: "#ffffff", dark: "#0d1112" },
  "scale-5-ink": { light: "#ffffff", dark: "#0d1112" },
  "kind-1": { light: "#0072b2", dark: "#56b4e9" },
  "kind-2": { light: "#d55e00", dark: "#f0894a" },
  "kind-3": { light: "#009e73", dark: "#3fc79f" },
  "kind-4": { light: "#a8558a", dark: "#dd9cc2" },
  "kind-5": { light: "#8a6d00", dark: "#e6c945" },
} as const satisfies Record<string, { readonly light: string; readonly dark: string }>;

export type ColourToken = keyof typeof colourTokens;

/** The value of a colour token as CSS, following the reader's light or dark. */
export function colour(token: ColourToken): string {
  return `var(--q-${token})`;
}

/** Sizes in rem; the grid is eight pixels. */
export const sizeTokens = {
  "space-1": "0.5rem",
  "space-2": "1rem",
  "space-3": "1.5rem",
  "space-4": "2rem",
  "space-6": "3rem",
  "space-8": "4rem",
  "text-small": "0.8125rem",
  "text-table": "0.875rem",
  "text-body": "1rem",
  "heading-1": "1.75rem",
  "heading-2": "1.25rem",
  "heading-3": "1rem",
  page: "72rem",
  wide: "85rem",
  radius: "2px",
} as const;
