import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../sources-hash.ts";

/**
 * No text of the program says that one thing made another, unless a design of `quoin effect` stands behind it. What the data hold are counts beside each other; a plan says who would do what differently, and who
 * assumes it. The words that claim more stand here; where one is used to deny, to ask, or of a program's own doing, its phrase stands beside the reason.
 */
const claims = {
  en: /\b(because of|led to|leads? to|caus(?:e|es|ed|ing)|due to|thanks to|owing to|(?:results|resulted|resulting) in|as a result of|effects? of|impacts? of|br(?:ings|ought) about|attributable to|driven by)\b/iu,
  zh: /导致|致使|使得|促使|引起|(?<!制)造成|归因|归功|归咎|得益于|由于|促进了|推动了|拉动了|所带来/u,
  de: /\b(?:führ(?:t|te|ten) zu|verursach\w*|bewirk\w*|aufgrund|wegen|dank|infolge|zur Folge|Wirkung(?:en)? (?:der|des|von)|Auswirkung\w*|zurückzuführen)(?=[^\p{L}]|$)/iu,
} as const;

const allowed: readonly (readonly [phrase: string | RegExp, why: string])[] = [
  [/"(?:plan-|brief\.|plan\.)?because"|^ *because: \{ en: "[Bb]ecause of"/u, "names the findings that a line rests on"],
  [/leads? to (?:its list|its rows|the page|the documents)/u, "a link"],
  [/führt zu (?:seiner Liste|ihren Zeilen|der Seite)/u, "a link"],
  ["The programmes failed because of the office.", "a sentence that nobody may conclude, as a test of reading"],
  ["专项失败归咎于主管部门", "the same"],
  ["one thing caused another", "denies it"],
  ["不表示因果关系", "denies it"],
  ["dass eines das andere verursacht hat", "denies it"],
  [/brought about is not in the data|bewirkten, steht nicht in den Daten/u, "denies it"],
  [/was es bewirkt, lässt sich also nicht/u, "denies it"],
  [/was das bewirken würde, ist nicht bekannt/u, "denies it"],
  [/No effect of|no effect of/u, "denies it"],
  ["由于中签完全由随机决定", "a lottery: the design of an effect stands behind it"],
  [/kleinste Wirkung von Belang/u, "the least effect that matters, which a design could notice"],
  [/wegen (?:eines Jahres ohne Wert|Befangenheit|\{\$because\})|\.because \| [Ww]egen/u, "the reason of the program for what it leaves out or names"],
  [/(?:本身|结构)所带来的(?:程度|水平)/u, "what the sizes alone would give, which is the comparison itself"],
  ["少数@counted增减即可造成", "how few of what is counted make the count"],
  [/若中断供给且.*造成增加值损失/u, "an identity of the input-output table, said as what would follow from an interruption"],
  [/held against mixes that differ by chance alone|仅由偶然造成的差异/u, "chance"],
  [/an effect of \{\$detectable\}/u, "what a design could notice"],
  [
    /Effects of instruments as studies found them|Wirkungen von Maßnahmen, wie Studien sie fanden/u,
    "studies with designs of their own, told as found elsewhere",
  ],
  [
    /the effect of something is read|"effects\.question"|Effect of a measure|shell\.effects \| Was es bewirkte/u,
    "the page and the command of the designs themselves",
  ],
  [/\bcause: (?:\{ en: "(?:cause|What may)|"Ursache")|log\.cause/u, "of a fault of the program"],
];

/** What speaks: sentences, pages, notes, their German, and the table of all fixed texts (labels, questions and methods of rules, measures). */
const speaks = /\.words\.ts$|\.de\.ts$|\.text\.ts$|language\/(?:notes|german|message)\/.*\.ts$|office-language\/derived\/\w+-messages\.ts$/u;

function linesThatSpeak(): readonly { readonly at: string; readonly line: string }[] {
  return ["core", "workbench", "quoin"].flatMap((name) => {
    const source = join(repository, "packages", name, "src");
    return readdirSync(source, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => speaks.test(file) && !/\.test\.ts$/u.test(file))
      .flatMap((file) =>
        readFileSync(join(source, file), "utf8")
          .split("\n")
          // A docstring is read by who builds the program.
          .flatMap((line, at) => (/^\s*(?:\*|\/\*\*|\/\/|import)/u.test(line) ? [] : [{ at: `${name}/${file}:${at + 1}`, line }])),
      );
  });
}

const claimed = (line: string): string[] =>
  Object.values(claims).flatMap((pattern) =>
    [...line.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].flatMap(([word], at, all) =>
      all.findIndex(([same]) => same === word) === at ? [word] : [],
    ),
  );
const isAllowed = (line: string): boolean => allowed.some(([phrase]) => (typeof phrase === "string" ? line.includes(phrase) : phrase.test(line)));

test("no text of the program claims that one thing made another", () => {
  const lines = linesThatSpeak();
  expect(lines.length).toBeGreaterThan(10_000);
  const found = lines.filter(({ line }) => claimed(line).length > 0 && !isAllowed(line));
  expect(found.map(({ at, line }) => `${at} ${claimed(line).join(", ")}: ${line.trim().slice(0, 200)}`)).toEqual([]);
});

test.each([
  "The programme led to more patents.",
  "该计划导致专利增加。",
  "Das Programm führte zu mehr Patenten.",
  "R&D rose thanks to the subsidy.",
  "补贴促使企业投入。",
  "wegen der Förderung stieg sie",
])("what claims it is found: %s", (sentence) => {
  expect(claimed(sentence)).not.toEqual([]);
});

test("each exception is used: one that nothing needs would hide the next claim", () => {
  const lines = linesThatSpeak().filter(({ line }) => claimed(line).length > 0);
  const idle = allowed.filter(([phrase]) => !lines.some(({ line }) => (typeof phrase === "string" ? line.includes(phrase) : phrase.test(line))));
  expect(idle.map(([phrase]) => String(phrase))).toEqual([]);
});
