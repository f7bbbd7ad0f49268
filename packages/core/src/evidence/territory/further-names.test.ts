import { beforeAll, expect, test } from "vitest";
import { loadLocale } from "../../further-languages.ts";
import { countedWords, officeWords, rootInText } from "./territory-names.ts";

type Said = Parameters<typeof officeWords>[0];

const level = (id: string, names: Readonly<Record<string, string>> = {}, plurals?: Readonly<Record<string, string>>) => ({
  id,
  names,
  ...(plurals === undefined ? {} : { plurals }),
});
const territory = (names: Readonly<Record<string, string>>, ...levels: ReturnType<typeof level>[]) => ({ territory: { root: { id: "X", names }, levels } });

beforeAll(async () => void (await loadLocale("de")));

test.each<[string, Said, string, string, string]>([
  ["by the usual names of levels", territory({}, level("country"), level("county")), "county", "counties", "县域"],
  ["by names and the rule of the language", territory({}, level("union", { en: "union" }), level("d", { en: "parish" })), "parish", "parishes", "parish"],
  [
    "by a plural that is given",
    territory({}, level("a"), level("land", { en: "land", zh: "地" }, { en: "lands of the east", zh: "各地" })),
    "land",
    "lands of the east",
    "各地",
  ],
  [
    "by words of the office",
    { ...territory({}, level("a"), level("b")), words: { region: { one: { en: "zone", zh: "片区" }, many: { zh: "各片区" } } } },
    "zone",
    "zones",
    "各片区",
  ],
  ["regions where there are no levels", territory({}), "region", "regions", "地区"],
])("what compared places are called: %s", (_, said, one, many, chinese) => {
  const { region } = officeWords(said);
  expect([region.en.one, region.en.many, region.zh.many]).toEqual([one, many, chinese]);
});

test.each<[string, Said, string, string]>([
  ["by its level", territory({}, level("group")), "the group", "全集团"],
  ["a level that is all already", territory({}, level("nation")), "the nation", "全国"],
  ["a level in other letters", territory({}, level("Bund")), "the Bund", "Bund"],
  ["by its own name without levels", territory({ en: "Home" }), "Home", "Home"],
])("what the whole is called: %s", (_, said, en, zh) => {
  expect(rootInText(said)).toEqual({ en, zh });
});

test("what an office counts, what it calls things, and what its tables list", () => {
  const said = {
    ...territory({}, level("nation"), level("province")),
    ...{ currency: "EUR", languages: ["en" as const], roles: { laboratories: { called: { en: "plants", zh: "工厂" } }, projects: "projects" } },
    words: {
      activity: { en: "branch", zh: "行业" },
      plurals: { zh: "各行业" },
      counted: { en: "jobs" },
      call: { one: { en: "tender" }, many: { en: "tenders out" } },
    },
  };
  const words = officeWords(said);
  expect([words.activity.en, words.activity.zh]).toEqual([
    { one: "branch", many: "branches" },
    { one: "行业", many: "各行业" },
  ]);
  expect([words.counted, words.things.call.en, words.currency, words.languages]).toEqual([
    { en: "jobs", zh: "jobs" },
    { one: "tender", many: "tenders out" },
    "EUR",
    ["en"],
  ]);
  expect([words.listed.laboratories, words.province?.en, words.national.zh]).toEqual([{ en: "plants", zh: "工厂" }, "province", "国家"]);
  expect([countedWords({}), countedWords({ words: {} })]).toEqual([null, null]);
});

test.each<[string, Said, Partial<Record<"region" | "whole" | "activity" | "call" | "counted", unknown>>]>([
  [
    "names that are given in it",
    {
      ...territory({ en: "Home", de: "Heimat" }, level("country"), level("kreis", { en: "district", de: "Kreis" }, { de: "Kreise" })),
      words: {
        activity: { en: "branch", de: "Branche" },
        plurals: { de: "Branchen" },
        counted: { en: "jobs", de: "Stellen" },
        call: { one: { de: "Aufruf" } },
      },
    },
    {
      region: { one: "Kreis", many: "Kreise" },
      whole: "Heimat",
      activity: { one: "Branche", many: "Branchen" },
      call: { one: "Aufruf", many: "Aufruf" },
      counted: "Stellen",
    },
  ],
  [
    "a noun without its plural is its own; what it does not say stays as it was",
    {
      ...territory({ en: "Home" }, level("country"), level("kreis", { en: "district" })),
      words: { activity: { de: "Branche", en: "branch" }, counted: { en: "jobs" }, call: { one: { en: "tender" } } },
    },
    { region: { one: "district", many: "districts" }, whole: "Home", activity: { one: "Branche", many: "Branche" }, counted: "jobs" },
  ],
  [
    "a level without a name is called as such a level is in the language",
    territory({}, level("country"), level("province")),
    { region: { one: "Provinz", many: expect.stringContaining("Provinz") } },
  ],
  ["… else by its id", territory({}, level("country"), level("gau")), { region: { one: "gau", many: expect.any(String) } }],
  ["nothing is said at all", {}, { whole: expect.any(String) }],
])("the words of an office in German: %s", (_, said, expected) => {
  const { region, whole, activity, things, counted } = officeWords(said, "de");
  expect({ region: region.en, whole: whole.en, activity: activity.en, call: things.call.en, counted: counted.en }).toMatchObject(expected);
});

test("a level that an office names in a language the program does not speak has no plural and no article in one that it speaks", () => {
  const root = { id: "PE", names: { es: "Perú" } };
  const said = { languages: ["es", "en"], territory: { root, levels: [level("país"), level("región")] } };
  expect(officeWords(said)).toMatchObject({
    region: { en: { one: "region", many: "regions" }, zh: { one: "地区", many: "地区" } },
    whole: { en: "Perú", zh: "Perú" },
    national: { en: "overall", zh: "总体" },
  });
  const usual = { languages: ["pt", "en"], territory: { root, levels: [level("country"), level("state", { pt: "estado" })] } };
  expect(officeWords(usual)).toMatchObject({ region: { en: { one: "state", many: "states" } }, whole: { en: "the country" } });
  const named = { languages: ["es"], territory: { root, levels: [level("país"), level("región", { es: "región", en: "department" })] } };
  expect(officeWords(named).region.en).toEqual({ one: "department", many: "departments" });
  // In a language that the program speaks an id is a word of it.
  expect(officeWords({ languages: ["en"], territory: { root, levels: [level("realm"), level("shire")] } }).region.en.many).toBe("shires");
});
