import {
  answeredIn,
  askedIn,
  canonicalTag,
  exampleChoices,
  expectedLanguage,
  fault,
  field,
  isHeading,
  isKnownCurrency,
  type LanguageTag,
  listField,
  looseUseCase,
  type Note,
  note,
  success,
} from "@quoin/core";
import { z } from "zod";
import { createWorkspace } from "./create-workspace.ts";
import { isSaid, type OfficeBeginning } from "./office-settings.ts";
import { zoneOfOffice } from "./office-zone.ts";

/** `quoin init DIR` */
export const init = looseUseCase({
  words: ["init"],
  summary: "Make a workspace: an empty one, or one of the examples with its data and records",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "owner",
  example: "quoin init my-office --example china-its",
  input: z.strictObject({
    dir: field(z.string().min(1), { description: "the folder to make; it must not exist or be empty", position: 0 }),
    example: field(z.string(), { description: "the example to begin with: china-its, demo-office, eu-s3, technology-fields" }).optional(),
    name: field(z.string().min(1), { description: "name of the office, for an empty workspace" }).optional(),
    currency: field(z.string(), { description: "currency of its amounts, ISO 4217: EUR" }).optional(),
    languages: listField(
      "languages in which its names and texts are typed and read, the first one is shown first: en, pt, pt-BR (BCP 47); the program itself speaks en, zh and de",
    ).optional(),
    root: field(z.string().min(1), { description: "code of the place that holds all others: the country, the province, the group" }).optional(),
    root_name: field(z.string().min(1), { description: "what that place is called" }).optional(),
    levels: listField("names of the levels of places, from the root down: country, region, county").optional(),
    compared: field(z.string().min(1), {
      description: "the level whose places are compared with each other; asked for where there are more than two",
    }).optional(),
    time_zone: field(z.string().min(1), {
      description: "zone in which its days begin and end: America/Sao_Paulo; guessed where its country has one",
    }).optional(),
    paper_name: field(z.string().min(1), {
      description: "what the office calls the list that findings and plan go by; without it that is the paper on China's system, which is said",
    }).optional(),
    hide: listField("headings of that list that do not concern the office, with all below them: M3, P1.2").optional(),
    examples: field(z.enum(exampleChoices), {
      description: "whose examples stand beside those headings: those of China (CRT, LCD, OLED), or none; where nothing is said the currency decides",
    }).optional(),
  }),
  output: z.object({ dir: z.string(), example: z.string().nullable(), tables: z.number(), records: z.record(z.string(), z.number()), invented: z.number() }),
  run: async ({ caller, progress }, given) => {
    const {
      dir,
      example,
      name,
      currency,
      languages: read,
      root,
      root_name: rootName,
      levels,
      compared,
      time_zone: timeZone,
      paper_name: paperName,
      hide,
      examples,
    } = given;
    const strange = (read ?? []).find((language) => canonicalTag(language) === null);
    if (strange !== undefined)
      return fault(note("input.invalid", { field: "--languages", expected: expectedLanguage[caller.language], given: `'${strange}'` }, { field: "languages" }));
    if (currency !== undefined && !isKnownCurrency(currency))
      return fault(note("record.unknown-currency", { field: "--currency", value: currency }, { field: "currency" }));
    const languages = read?.flatMap((language) => canonicalTag(language) ?? []);
    const said: OfficeBeginning = {
      name,
      currency,
      languages: languages === undefined ? undefined : [...new Set(languages)],
      root,
      rootName,
      levels,
      compared,
      timeZone,
      paperName,
      hidden: hide,
      examples,
    };
    const asker = { ...caller, progress };
    if (example !== undefined && isSaid(said)) return fault(note("workspace.example-has-settings", { example }, { field: "example" }));
    if (!isSaid(said)) return createWorkspace(dir, example ?? null, asker);
    const unasked = levelNotes(levels ?? [], compared);
    if (unasked.length > 0) return fault(unasked);
    const strangeHeadings = (hide ?? []).filter((code) => !isHeading(code));
    if (strangeHeadings.length > 0) return fault(note("workspace.no-such-heading", { headings: strangeHeadings.join(", ") }, { field: "hide" }));
    const zone = zoneOfOffice({ said: timeZone, currency, root });
    if (!zone.ok) return zone;
    const made = await createWorkspace(dir, null, asker, { ...said, timeZone: zone.value });
    return made.ok ? success(made.value, [...zone.notes, ...made.notes, ...unspokenNotes(languages ?? []), ...paperNotes(said)]) : made;
  },
});

/** Whose list findings and plan go by is said to an office that has not said so itself: it was made for another country than most. */
function paperNotes({ currency, paperName, hidden }: OfficeBeginning): readonly Note[] {
  return currency === undefined || currency === "CNY" || paperName !== undefined || hidden !== undefined
    ? []
    : [note("workspace.whose-paper", {}, { field: "paper_name" })];
}

/** In which language the program speaks to whoever reads one that it does not speak, said once. */
function unspokenNotes(languages: readonly LanguageTag[]): readonly Note[] {
  return languages.flatMap((tag) => {
    const { language, names } = answeredIn(languages, askedIn(tag));
    return names === null ? [] : [note("workspace.not-spoken", { language: tag, instead: language }, { field: "languages" })];
  });
}

/** Which level is compared is never guessed where more than one could be meant; the whole cannot be compared with itself. */
function levelNotes(levels: readonly string[], compared: string | undefined): readonly Note[] {
  const below = levels.slice(1).join(", ");
  if (compared !== undefined && !levels.slice(1).includes(compared))
    return [note("workspace.no-such-level", { level: compared, levels: below === "" ? "-" : below }, { field: "compared" })];
  return compared === undefined && levels.length > 2 ? [note("workspace.which-compared", { levels: below }, { field: "compared" })] : [];
}
