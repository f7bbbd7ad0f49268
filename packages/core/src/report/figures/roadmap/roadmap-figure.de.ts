import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { roadmapWords } from "./roadmap-figure.words.ts";

export const roadmapGerman: TextsOf<typeof roadmapWords> = {
  market: "Markt und Bedarf",
  product: "Produkte und Ziele",
  technology: "Technologien",
  research: "Übergreifende Forschung",
  platform: "Plattformen",
  money: "Mittel",
  own: "Zeile des Plans dieser Stelle",
  line: "Zeile eines Plans, mit ihrer Stelle",
  derived: "ihre Jahre sind die ihrer Mittel und Ziele",
  target: "Ziel oder Kapazität",
  milestone: "Etappe (gefüllt: erreicht)",
  takeover: "vorhergesagte Ablösung: eins zu zwei, von eins zu zehn bis neun zu zehn",
  open: "gebraucht, und kein Plan handelt",
  unfunded: "Pläne handeln, in diesen Jahren kein Geld",
  unknown: "Pläne handeln und nennen kein Geld",
  committed: "zugesagt",
  intended: "beabsichtigt",
  needs: "stützt sich auf",
  never: "nicht binnen 50 Jahren",
  more: "weitere",
  tenThousand: " × 10.000",
  percent: " %",
};
