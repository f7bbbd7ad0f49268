/** Colours of everything printed: paper, ink, one accent, and verdict colours that colour-blind readers can tell apart. */
export const palette = {
  paper: "#ffffff",
  wash: "#f2f4f2",
  rule: "#d3d8d8",
  ruleStrong: "#7d868a",
  ink: "#1b1f22",
  soft: "#4d565b",
  accent: "#0b5a5e",
  accentWash: "#e2eeed",
  confirmed: "#00558c",
  "not-supported": "#1b1f22",
  "insufficient-data": "#596167",
  hatch: "#8a5a86",
  band: "#d9dcdc",
  /** Sequential scale of amounts, and the ink that is read on each step. */
  scale: ["#e4efee", "#b4d3d1", "#7db3b2", "#2f7579", "#0b4a4e"],
  scaleInk: ["#1b1f22", "#1b1f22", "#101315", "#ffffff", "#ffffff"],
  /** Deviations from zero: below, about zero, above. */
  diverging: ["#9c5a00", "#e3b778", "#eef0ef", "#7db3b2", "#0b4a4e"],
  divergingInk: ["#ffffff", "#1b1f22", "#1b1f22", "#101315", "#ffffff"],
  /** Kinds, from Okabe and Ito. */
  kinds: ["#0b5a5e", "#d55e00", "#0072b2", "#a8558a", "#8a6d00"],
} as const;
