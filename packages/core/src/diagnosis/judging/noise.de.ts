import type { TextsOf } from "../../language/statement/sentences.ts";
import type { noiseWords } from "./noise.words.ts";

export const noiseGerman: TextsOf<typeof noiseWords> = {
  here: "An den Tabellen, wie sie sind: {title}",
  world: "Welt {world}: {title}",
  nation: "Hält eine Frage an das Ganze, wenn alle berücksichtigt werden?",
  promised:
    "Von {looks} {looks:Frage, die|Fragen, die} gegen den Zufall gehalten {looks:wurde|wurden}, würden allein durch Zufall etwa so viele bestätigt: {expected}.",
  measured:
    "In Welten, die aus diesen Tabellen gemacht sind und nichts enthalten, wurden {seen} von {of} Fragen bestätigt, die nach Orten eingerechnet ({worlds} {worlds:Welt|Welten}, Startzahl {seed}).",
  unmeasured: "Wie viele es wirklich sind, ist an diesen Tabellen nicht gemessen worden; „quoin noise“ tut es.",
};
