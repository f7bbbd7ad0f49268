import type { TextsOf } from "../language/statement/sentences.ts";
import type { registeredWords } from "./registered.words.ts";

export const registeredGerman: TextsOf<typeof registeredWords> = {
  later: "Der Grenzwert „{$limit}“ wurde am {$day} gesetzt, nachdem die Tabelle „{$table}“ am {$arrived} gekommen war (zuvor {$from}, jetzt {$to}).",
  "by-hand":
    "Der Grenzwert „{$limit}“ wurde von Hand geändert und von niemandem registriert, nachdem die Tabelle „{$table}“ am {$arrived} gekommen war (zuvor {$from}, jetzt {$to}).",
  "by-default":
    "Der Grenzwert „{$limit}“ ist, was das Programm annimmt, wo die Einstellungen ihn nicht nennen ({$to}); als die Tabelle „{$table}“ am {$arrived} kam, war er {$from}, und die Änderung hat niemand registriert.",
  rule: "Die Regel selbst, mit ihrem Verfahren und der Liste ihrer Varianten, ist eine andere, seit die Tabelle „{$table}“ am {$arrived} kam: Fassung {$to}, durch ein neueres Programm.",
  more: "{$count} weitere {$count :form one=|Grenzwert wurde| other=|Grenzwerte wurden|} gesetzt, nachdem eine Tabelle gekommen war.",
};
