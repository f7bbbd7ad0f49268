import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { roadmapWords } from "./roadmap.words.ts";

export const roadmapGerman: TextsOf<typeof roadmapWords> = {
  "no-order": "Eine Reihenfolge ist nicht zu berechnen: Keines der {$projects} Projekte des Registers nennt eines, das es zuvor braucht.",
  "no-duration":
    "Der kritische Weg eines Netzes mit fehlender Dauer ist nicht zu berechnen: {$projects} {$projects :form one=|Projekt hat| other=|Projekte haben|} keine.",
};
