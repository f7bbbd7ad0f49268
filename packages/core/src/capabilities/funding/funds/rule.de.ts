import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { ruleWords } from "./rule.words.ts";

export const ruleGerman: TextsOf<typeof ruleWords> = {
  central: "zentrales Budget",
  provincial: "Budget der @province",
  own: "Budget „{$source}“",
  "of-year": "{$budget} {$year}",
  floor: "Mindestanteil von {$group}",
  cap: "Höchstanteil von {$group}",
  ungrouped: "Projekte ohne Gruppe",
  prerequisite: "{$next} nur, wenn {$first}",
  exclusion: "höchstens eines von {$members}",
  include: "{$project} muss gefördert werden",
  exclude: "{$project} darf nicht gefördert werden",
  committed: "{$project} ist zugesagt",
};
