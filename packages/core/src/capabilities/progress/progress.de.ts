import type { TextsOf } from "../../language/statement/sentences.ts";
import type { progressWords } from "./progress.words.ts";

export const progressGerman: TextsOf<typeof progressWords> = {
  done: "Jede Etappe ist erreicht oder jedes Projekt abgeschlossen.",
  stopped: "Vor der Zeit beendet.",
  "not-started": "Nichts ist zugesagt oder gezahlt, und keine Etappe ist fällig.",
  late: "Fällige Etappen: {$due}; davon nicht erreicht: {$late}.",
  silent: "Seit {$quiet} Tagen nichts gehört, mehr als {$limit}.",
  "ahead-of-results": "{$paid} der Zusage sind gezahlt, {$reached} der Etappen erreicht.",
  "on-track": "Erreichte Etappen: {$done} von {$all}; keine ist verspätet.",
};
