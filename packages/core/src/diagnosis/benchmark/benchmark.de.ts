import type { TextsOf } from "../../language/statement/sentences.ts";
import type { benchmarkWords } from "./benchmark.words.ts";

export const benchmarkGerman: TextsOf<typeof benchmarkWords> = {
  "beyond-above": "über {$limit}; das allein belegt kein Problem",
  "beyond-below": "unter {$limit}; das allein belegt kein Problem",
  "placebo-above":
    "Nach derselben Regel geprüft {$called :form one=liegt other=liegen} auch {$called} von {$of} Vergleichswirtschaften ({$names}) über der Grenze.",
  "placebo-below":
    "Nach derselben Regel geprüft {$called :form one=liegt other=liegen} auch {$called} von {$of} Vergleichswirtschaften ({$names}) unter der Grenze.",
  "placebo-none-above": "Nach derselben Regel geprüft liegt keine der {$of} Vergleichswirtschaften ({$names}) über der Grenze.",
  "placebo-none-below": "Nach derselben Regel geprüft liegt keine der {$of} Vergleichswirtschaften ({$names}) unter der Grenze.",
  "untried-above":
    "Sie ist an niemand anderem erprobt: In der Tabelle steht kein Vergleichsfall; die Regel verlangt mindestens {$least}, von denen höchstens einer von zehn darüber liegen darf.",
  "untried-below":
    "Sie ist an niemand anderem erprobt: In der Tabelle steht kein Vergleichsfall; die Regel verlangt mindestens {$least}, von denen höchstens einer von zehn darunter liegen darf.",
  "few-above":
    "Es fehlen Vergleiche: Zum Erproben der Grenze {$of :form one=steht other=stehen} in der Tabelle nur {$names} ({$called} von {$of} darüber); die Regel verlangt mindestens {$least}, von denen höchstens eine von zehn darüber liegen darf.",
  "few-below":
    "Es fehlen Vergleiche: Zum Erproben der Grenze {$of :form one=steht other=stehen} in der Tabelle nur {$names} ({$called} von {$of} darunter); die Regel verlangt mindestens {$least}, von denen höchstens eine von zehn darunter liegen darf.",
  "set-limit": "der gesetzten Grenze von {$limit}",
  result: "{$found}: {$outcome}.",
};
