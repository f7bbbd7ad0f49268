import type { TextsOf } from "../../language/statement/sentences.ts";
import type { registerShareWords } from "./register-shares.words.ts";

export const registerShareGerman: TextsOf<typeof registerShareWords> = {
  some: "Von {$all} {$things} {$lack}: {$open} ({$share}), nämlich {$names}.",
  none: "Von {$all} {$things} keine, die so sind: {$lack}.",
  "too-few": "Das Register sagt es von {$all} {$things}; nötig sind mindestens {$minimum}.",
  unknown:
    "Von {$all} {$things} lässt es sich von {$known} ({$share}) sagen; nötig sind mindestens {$minimum}, sonst ist das nicht Eingetragene unbekannt und nicht abwesend.",
  comparison: "jede der {$all} {$things} für sich betrachtet",
  from: "ab {$share}",
};
