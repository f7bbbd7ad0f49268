import type { TextsOf } from "../../language/statement/sentences.ts";
import type { followingWords } from "./following.words.ts";

export const followingGerman: TextsOf<typeof followingWords> = {
  "plan-superseded": "Der heutige Plan ({$plan}) hat die Zeile „{$line}“ nicht mehr, auf der dies beruht: {$name}",
  "fund-cut": "Der Fonds {$fund} wurde um {$amount} gekürzt; prüfen, ob dies bestehen kann: {$name}",
  "evaluation-decided": "Die Bewertung für {$year} ist entschieden ({$grade}): {$consequence}; umsetzen: {$name}",
  "table-revised":
    "Die Tabelle {$table} wurde nach Billigung des Plans berichtigt ({$change} Zeilen geändert, {$go} entfallen); prüfen, ob seine Befunde noch stehen: {$name}",
  "finding-turned": "Der Befund {$finding}, auf den die Zeile antwortet, lautet jetzt „{$verdict}“: {$name}",
  ungraded: "ohne Note",
};
