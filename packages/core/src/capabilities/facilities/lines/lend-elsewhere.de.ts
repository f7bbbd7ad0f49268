import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { lendWords } from "./lend-elsewhere.words.ts";

export const lendGerman: TextsOf<typeof lendWords> = {
  elsewhere:
    "Wer dort fragt, wo nichts frei ist, an die gleichartigen Anlagen weisen, die offen stehen: {$hours} Stunden eines Jahres wären so zu haben gewesen. Es zwischen den Eigentümern vereinbaren, die andere Anlage überall neben die volle stellen, wo nach Stunden gefragt wird, und jedes Quartal zählen, wie viele sie nahmen: {$pairs}.",
  pair: "von {$from} an {$to} ({$hours} Stunden)",
  "elsewhere-cost": "Keine eigenen Kosten: Stunden zahlt, wer sie nutzt, zu den Preisen des Eigentümers.",
  short:
    "Raum für die {$hours} Stunden eines Jahres schaffen, die keine gleichartige Anlage in Reichweite hatte ({$count} {$count :form one=Anlage other=Anlagen}): zuerst durch längere Öffnung und weitere Geräte am Ort, dann durch eine Dienstleistungsplattform dieser Art: {$units}.",
  unit: "{$unit} ({$hours} Stunden)",
  "short-cost": "Kosten noch nicht geschätzt: Im Register steht nicht, was eine weitere Stunde den Eigentümer kostet.",
};
