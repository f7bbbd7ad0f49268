import { z } from "zod";
import { callerLocale } from "../contract/caller-locale.ts";
import { success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { territoryOf } from "../evidence/territory/territory.ts";
import { countedWords, inPlaceOfEnglish, levelName, officeWords, rootName } from "../evidence/territory/territory-names.ts";
import { wordsInLocale } from "../language/message/localize-answer.ts";
import type { OfficeWords } from "../language/office-words.ts";
import { type LocalText, localText, nameText } from "../language/text.ts";
import { groupsOf } from "../register/places/groupings.ts";
import { recordsOf } from "../register/typed-records.ts";

const nounTexts = z.object({ one: localText, many: localText });

function textsOf({ en, zh }: OfficeWords["region"]): z.infer<typeof nounTexts> {
  return { one: { en: en.one, zh: zh.one }, many: { en: en.many, zh: zh.many } };
}

/** `quoin territory` */
export const showTerritory = workspaceUseCase({
  words: ["territory"],
  summary: "The tree of places that the office looks at: its root, its levels, whose codes; and in which languages and currency it reads",
  changes: false,
  delivers: "answer",
  rights: "everyone",
  reads: "evidence",
  opening: { asks: () => ({}) },
  example: "quoin territory quoin-demo",
  input: z.strictObject({}),
  output: z.object({
    /** `text` is what the root is called in running text. */
    root: z.object({ id: z.string(), name: localText, text: localText }),
    levels: z.array(z.object({ id: z.string(), name: localText })),
    /** What the places are called that are compared with each other: one of them, several. */
    compared: nounTexts,
    /** What places hold more or less of: one of them, several; and what is counted of it, null where the office says nothing. */
    activity: nounTexts,
    counted: localText.nullable(),
    /** What the level is called whose money bears the code `provincial`, where the office has one besides the places that are compared. */
    money_level: localText.nullable(),
    /** What kinds of records are called for which the office may have words of its own: one of them, several. */
    things: z.object({ call: nounTexts, priority: nounTexts, facility: nounTexts }),
    codes: z.object({ system: z.string(), version: z.string().nullable() }).nullable(),
    /** Places on record by level; those without one under `null`. */
    places: z.array(z.object({ level: z.string().nullable(), count: z.int() })),
    currency: z.string(),
    /** Groups of places beside the tree. */
    groupings: z.array(
      z.object({ id: z.string(), name: nameText, groups: z.array(z.object({ id: z.string(), name: nameText, members: z.array(z.string()) })) }),
    ),
    /** What the office makes of the list of problems and measures that it goes by; null where it says nothing. */
    paper: z
      .object({
        name: nameText.optional(),
        shown: z.boolean(),
        names: z.record(z.string(), nameText),
        hidden: z.array(z.string()),
        own: z.array(z.object({ code: z.string(), names: nameText, under: z.string() })),
        examples: z.array(z.enum(["china-its", "none"])).optional(),
      })
      .nullable(),
    languages: z.array(z.string()),
  }),
  run: async ({ settings: given, records, caller }) => {
    const { reader } = caller;
    const settings = reader === undefined ? given : inPlaceOfEnglish(given, reader);
    const { root, levels, codes } = territoryOf(settings);
    const locale = callerLocale(caller);
    const words = officeWords(given, reader);
    const { region, activity, whole, things } = locale === null ? words : wordsInLocale(words, locale);
    const counted = countedWords(settings);
    const counts = new Map<string | null, number>();
    for (const { level } of await recordsOf(records, "region")) counts.set(level, (counts.get(level) ?? 0) + 1);
    const order = (level: string | null): number => levels.findIndex(({ id }) => id === level);
    return success({
      root: { id: root.id, name: inBoth(rootName(settings)), text: whole },
      levels: levels.map((level) => ({ id: level.id, name: inBoth(levelName(level)) })),
      compared: textsOf(region),
      activity: textsOf(activity),
      counted: counted === null ? null : inBoth(counted),
      money_level: words.province === undefined ? null : inBoth(words.province),
      things: { call: textsOf(things.call), priority: textsOf(things.priority), facility: textsOf(things.facility) },
      codes: codes === undefined ? null : { system: codes.system, version: codes.version ?? null },
      places: [...counts].map(([level, count]) => ({ level, count })).sort((a, b) => order(a.level) - order(b.level)),
      currency: settings.currency,
      groupings: (given.groupings ?? []).map((grouping) => ({
        id: grouping.id,
        name: grouping.names ?? { en: grouping.id, zh: grouping.id },
        groups: groupsOf(grouping).map((group) => ({ ...group, members: [...group.members] })),
      })),
      paper: given.paper ?? null,
      languages: settings.languages,
    });
  },
});

/** A name in the languages in which the program answers; the reader's own stands in the place of English already. */
function inBoth({ en, zh }: LocalText): LocalText {
  return { en, zh };
}
