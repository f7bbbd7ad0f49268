import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { feedWords } from "./feed.words.ts";

export const feedGerman: TextsOf<typeof feedWords> = {
  taken: "Vergeben",
  closed: "Geschlossen",
  machine: "Gerät",
  own: "Buchungen",
  requested: "Erbeten, noch nicht entschieden",
  offered: "Angeboten: annehmen oder verstreichen lassen",
  approved: "Genehmigt",
  used: "Benutzt",
  settled: "Bezahlt",
  "no-show": "Niemand kam",
  cancelled: "Abgesagt",
  declined: "Abgelehnt",
  withdrawn: "Zurückgenommen",
  lapsed: "Verfallen",
};
