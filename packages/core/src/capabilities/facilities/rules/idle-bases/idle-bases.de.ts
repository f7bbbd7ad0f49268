import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { idleBasesFacts } from "./idle-bases.ts";
import type { idleBasesWords } from "./idle-bases.words.ts";

export const idleBasesGerman: TextsOf<typeof idleBasesWords> = {
  things: "Prüfständen von Unternehmen oder ihren Verbünden",
  lack: "weniger als die Grenze verliehen oder leer stehend",
};

export const idleBasesRuleGerman: FixedTextsOf<typeof idleBasesFacts, "title" | "question" | "leavesOpen"> = {
  title: "Prüfstände von Unternehmen",
  question: "Stehen Prüfstände von Unternehmen leer oder sind sie anderen verschlossen?",
  leavesOpen: "Ob andere gekommen wären, steht nicht in Stunden, um die niemand bat.",
};
