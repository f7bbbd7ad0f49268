import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { linkWords } from "./links-to-secure.words.ts";

export const linkGerman: TextsOf<typeof linkWords> = {
  abroad: "Aus mehr Quellen im Ausland kaufen, wo andere ebenso viel liefern: {$links}.",
  home: "Im Inland herstellen, wo dies schon ebenso viel geschieht: {$links}.",
  stocks: "Vorräte halten und Hersteller aufbauen, wo beides fehlt: {$links}.",
  link: "{$industry} aus {$economy} ({$risk} der Wertschöpfung gefährdet)",
  "link-next": "{$industry} aus {$economy} ({$risk} der Wertschöpfung gefährdet; danach {$next})",
  seek: "Zuerst ins Ausland gehen für {$industries}.",
  industry: "{$industry}, wo {$risk} der Wertschöpfung gefährdet sind: nach {$next} ({$second}), neben {$largest} ({$first})",
};
