import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { mergeWords } from "./merge-overlaps.words.ts";

export const mergeGerman: TextsOf<typeof mergeWords> = {
  action: "Für jede der {$things} von mehreren geförderten Technologien und Posten ein Ressort führen und die anderen beitreten lassen (@call): siehe Liste.",
  cost: "Eine Ersparnis wird nicht behauptet: Zusammengelegtes Geld ist kein gespartes. Was Ressorts außerhalb des Registers tun, ist nicht bekannt.",
};
