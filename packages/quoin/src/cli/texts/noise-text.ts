import { type ApiAnswer, type Language, numberText } from "@quoin/core";
import type { Speech } from "./printer.ts";
import { shownWidth } from "./text-table.ts";

type Noise = ApiAnswer<"noise">;
type Counted = Noise["page"];

/** `quoin noise` for a person: by rule and family how often worlds with nothing in them were confirmed, beside what these tables confirm; then what the worlds were made of. */
export function noiseText({ worlds, seed, rules, families, page, untouched, tables }: Noise, language: Language, { say }: Speech): string {
  const name = Math.max(24, ...[...rules.map(({ rule }) => rule), ...families.map(({ id }) => id)].map(({ length }) => length + 2));
  const line = (label: string, { looks, confirmed, expected, exceeds, here }: Counted): string => {
    const cells = [looks, confirmed, numberText(expected, language, 1), `${here.confirmed}/${here.looks}`].map((cell) => String(cell).padStart(11)).join("");
    return `  ${label.padEnd(name)}${cells}${exceeds ? `  ${say("more-than-promised")}` : ""}`;
  };
  const head = [say("looks"), say("confirmed"), say("expected"), say("here")].map((each) => " ".repeat(Math.max(0, 11 - shownWidth(each))) + each).join("");
  const made = tables.map(({ table, laws, block, declared }) => {
    const by = block === null ? "" : say(declared ? "by-block-as-told" : "by-block-by-default", { block });
    return `  ${table}: ${laws.map((law) => say(law)).join(", ")}${by}`;
  });
  return [
    say(worlds === 1 ? "one-world" : "worlds", { worlds, seed }),
    `  ${"".padEnd(name)}${head}`,
    ...rules.map((each) => line(each.rule, each)),
    line(say("page"), page),
    ...(families.length === 0 ? [] : [say("families-expected")]),
    ...families.map((each) => line(each.id, each)),
    say("what-the-worlds-are-made-of"),
    ...made,
    ...(untouched.length === 0 ? [] : [say.formatter.told(say("rules-of-which-nothing-is-made"), untouched.join(", "))]),
    "",
  ].join("\n");
}
