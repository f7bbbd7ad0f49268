import type { TextsOf } from "../language/statement/sentences.ts";
import type { noiseWords } from "./noise.words.ts";

export const noiseGerman: TextsOf<typeof noiseWords> = {
  here: "An den Tabellen, wie sie sind: {$title}",
  world: "Welt {$world}: {$title}",
  nation: "Hält eine Frage an das Ganze, wenn alle berücksichtigt werden?",
  promised:
    "Von {$looks} {$looks :form one=|Frage, die| other=|Fragen, die|} gegen den Zufall gehalten {$looks :form one=wurde other=wurden}, würden allein durch Zufall etwa so viele bestätigt: {$expected}.",
  measured:
    "In Welten, die aus diesen Tabellen gemacht sind und nichts enthalten, wurden {$seen} von {$of} Fragen bestätigt, die nach Orten eingerechnet ({$worlds} {$worlds :form one=Welt other=Welten}, Startzahl {$seed}).",
  unmeasured: "Wie viele es wirklich sind, ist an diesen Tabellen nicht gemessen worden.",
};
