import { z } from "zod";
import { paperSettings } from "../codes/paper/paper-settings.ts";
import { isTimeZone, unsaidZone } from "../contract/time-zone.ts";
import { mostTables } from "../evidence/roles/joined-tables.ts";
import { roleIds } from "../evidence/roles/role-table.ts";
import { territorySettings } from "../evidence/territory/territory.ts";
import { wordSettings } from "../evidence/territory/territory-names.ts";
import { languageTag } from "../language/language-tag.ts";
import { unsaidCurrency } from "../language/printers/printer.ts";
import { givenText } from "../language/text.ts";
import { candidate } from "../register/entities/candidate.ts";
import { groupingSettings } from "../register/places/groupings.ts";
import { fieldShapes } from "../schema/field-shape.ts";
import { conventions } from "./conventions.ts";
import { mailSettings } from "./mail-settings.ts";
import { scorecardSettings } from "./scorecard-settings.ts";
import { serverSettings } from "./server-settings.ts";
import { thresholdsByRule } from "./shared-thresholds.ts";
import { twoPeopleSettings } from "./two-people-settings.ts";

const unitOfNumbers = z.union([z.string(), z.strictObject({ column: z.string() })]).optional();

/** A part of an expression: a column, or a number, with its unit where nothing else says it. */
const term = z.union([
  z.string(),
  z.strictObject({ column: z.string(), unit: unitOfNumbers }),
  z.strictObject({ constant: z.number(), unit: z.string().optional() }),
]);

/** Which rows of a table count for a role, or are looked at. */
export const roleCondition = z.strictObject({
  column: z.string(),
  op: z.enum(["=", "!=", "<", "<=", ">", ">=", "in", "not-in", "not-null"]),
  value: z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]).optional(),
});

/** Where a field of a role comes from: a column of the table, with its unit where nothing else says it; one value for every row; a column of another table; columns that are added, subtracted, multiplied or divided; a field of the register. */
export const fieldMapping = z.union([
  z.string(),
  z.strictObject({ constant: z.union([z.string(), z.number()]), unit: z.string().optional() }),
  z.strictObject({ column: z.string(), unit: unitOfNumbers }),
  z.strictObject({
    lookup: z.strictObject({ table: z.string(), on: z.record(z.string(), z.string()), take: z.string(), where: z.array(roleCondition).optional() }),
  }),
  z.strictObject({ sum: z.array(term).min(2) }),
  z.strictObject({ difference: z.tuple([term, term]) }),
  z.strictObject({ product: z.array(term).min(2) }),
  z.strictObject({ ratio: z.tuple([term, term]) }),
  z.strictObject({ records: z.string(), field: z.string(), on: z.string().optional() }),
]);

/** A table in a role: its name, and the columns of it that play the role's fields where they are called otherwise. */
const playingTable = z.union([
  z.string(),
  z.strictObject({
    table: z.string().optional(),
    /** What the things that the table lists are called, several of them: `national R&D projects`. */
    called: givenText.optional(),
    fields: z.record(z.string(), fieldMapping).default({}),
    where: z.array(roleCondition).optional(),
    /** Of several tables: whether the numbers that this one gives for itself are known by themselves or as TABLE:NUMBER. Those of the first are known by themselves. */
    ids: z.enum(roleIds).optional(),
    /** Whose list it is: the organisation of the register that the records of its rows belong to, where the rows name none. */
    owner: z.string().min(1).max(200).optional(),
  }),
]);

/** A share of a budget for each group of a column. */
const share = z.strictObject({ group: z.string(), column: z.string(), share: z.number().nonnegative() });

const budget = z.strictObject({
  source: z.string(),
  column: z.string(),
  amount: z.number().nonnegative().optional(),
  fraction: z.number().nonnegative().optional(),
});

/** Amounts of a candidate by which budgets, floors and caps go. */
export const candidateAmounts = ["central_funds", "provincial_funds", "total_investment", "public_funds", "private_funds"] as const;

/** Fields of a candidate that hold one text each: by any of them its money may be grouped. */
export const candidateGroups = fieldShapes(candidate)
  .filter(({ kind, list, name }) => !list && ["text", "code", "choice", "reference"].includes(kind) && !["currency", "description", "source"].includes(name))
  .map(({ name }) => name);

/** Money of a source: in all or in one year, for all candidates or for those of one priority. */
const candidateBudget = z
  .strictObject({
    source: z.string(),
    column: z.enum(candidateAmounts),
    year: z.number().int().min(1800).max(2199).optional(),
    /** With `value`: only candidates whose field says so draw on it. */
    field: z.enum(candidateGroups).optional(),
    value: z.string().optional(),
    amount: z.number().nonnegative().optional(),
    fraction: z.number().nonnegative().optional(),
  })
  .refine(({ field, value }) => (field === undefined) === (value === undefined), { path: ["value"], message: "field and value are given together" });

const candidateShare = z.strictObject({ group: z.enum(candidateGroups), column: z.enum(candidateAmounts), share: z.number().nonnegative() });

/** A code as the rows have it: one that is written as a number is the text that it looks like. */
const code = z.preprocess((given) => (typeof given === "number" ? String(given) : given), z.string().min(1)).meta({ type: "string" });

/** What a scenario may have otherwise; nothing here has a default, so that a scenario changes only what it names. */
const choices = {
  /** Portfolio: value of a project by category. */
  weights: z.record(z.string(), z.number().nonnegative()),
  budgets: z.array(budget),
  floors: z.array(share),
  caps: z.array(share),
  /** What the office says of single projects of the portfolio, by their ids. */
  projects: z.strictObject({
    include: z.array(z.string()).optional(),
    exclude: z.array(z.string()).optional(),
    /** [needed first, needs it] */
    prerequisites: z.array(z.array(z.string()).length(2)).optional(),
    /** At most one of each list. */
    exclusions: z.array(z.array(z.string()).min(2)).optional(),
  }),
  /** Portfolio over the candidates of the register: budgets on central_funds, provincial_funds or total_investment, and what a later year is worth less. */
  candidates: z.strictObject({
    budgets: z.array(candidateBudget).optional(),
    floors: z.array(candidateShare).optional(),
    caps: z.array(candidateShare).optional(),
    discount: z.number().min(0).max(1).optional(),
    /** What a candidate waits for of one that it needs first: its end, unless its start is enough. */
    after: z.enum(["start", "end"]).optional(),
    /** Weights of the money of a candidate's first, second … year; the last one holds for all later years. Even where none is given. */
    profile: z.array(z.number().nonnegative()).min(1).optional(),
    /** Start years that are settled, by candidate. */
    starts: z.record(z.string(), z.number().int()).optional(),
  }),
  siting: z.strictObject({
    radius_km: z.number().positive().optional(),
    personnel_per_lab: z.number().positive().optional(),
    open: z.number().int().positive().optional(),
    /** Most new laboratories in each year, in the years after the base year, unless `years` names them: the number stands for money where no cost is known. */
    per_year: z.number().int().positive().optional(),
    years: z.array(z.strictObject({ year: z.number().int(), sites: z.number().int().nonnegative() })).optional(),
    /** Provinces (codes) whose research personnel is covered before all other, and why. */
    first: z.strictObject({ regions: z.array(z.string()).min(1), reason: givenText }).optional(),
    /** Least share of the unserved personnel of each macro-region that is covered, and why. */
    floor: z.strictObject({ share: z.number().min(0).max(1), reason: givenText }).optional(),
    /** Effective hours a year of a province's laboratories, by its code: below `full_hours` they have room, and none opens beside them. */
    hours: z.record(z.string(), z.number().nonnegative()).optional(),
    full_hours: z.number().positive().optional(),
  }),
  /** Other choices of the plan: how many regions lead, from how many points a region leads or grows, what makes a candidate chain owner. */
  plan: z.strictObject({
    lead_regions: z.number().int().positive().optional(),
    leading_from: z.number().optional(),
    growing_from: z.number().optional(),
    chain_coverage: z.number().min(0).max(1).optional(),
    /** First year of the plan; the year after the base year where none is given. */
    first_year: z.number().int().optional(),
    /** Years that the plan covers, from its first one on. */
    years: z.number().int().positive().max(100).optional(),
    /** Organisation that answers for a measure (M1) or a sub-item (M1.2). */
    owners: z.record(z.string(), z.string()).optional(),
    /** Organisation that answers for the lines of a place's own plan, by the place's code. */
    region_owners: z.record(z.string(), z.string()).optional(),
    /** The same by measure (M5) or sub-item (M4.3), where another office of the place answers for it. */
    place_owners: z.array(z.strictObject({ item: z.string(), region: z.string(), owner: z.string().min(1) })).optional(),
    /** What the office has set for a line, by its number: then it is no proposal. */
    lines: z
      .record(
        z.string(),
        z.strictObject({
          owner: z.string().optional(),
          deadline: z.iso.date().optional(),
          indicator: z.strictObject({ id: z.string(), target: z.number().nullable() }).optional(),
          /** How many of what similar lines are counted in (projects, hours, years of the instrument) it takes. */
          units: z.number().positive().optional(),
          /** People that it takes beyond the posts of the register, by skill, from a year on. */
          people: z.array(z.strictObject({ skill: z.string().min(1), count: z.number().int().positive(), from: z.number().int().optional() })).optional(),
        }),
      )
      .optional(),
    /** Sub-items that somebody decided on without a confirmed finding, with what is to be done where no maker of lines knows it. */
    decisions: z
      .array(
        z.strictObject({
          item: z.string(),
          /** Whose plan it is about; that of the whole territory where none is named. */
          region: z.string().optional(),
          person: z.string().min(1),
          reason: z.string().min(1),
          date: z.iso.date(),
          action: givenText.optional(),
        }),
      )
      .optional(),
    /** Form of support of an institute by its strategic position: one table for every line that speaks of institutes. */
    positions: z.record(z.string(), z.string()).optional(),
    /** How far a line of a sub-item moved an indicator where that was measured, and where: only such an effect, or what others reached, gives a line a target. */
    effects: z
      .array(
        z.strictObject({
          item: z.string(),
          indicator: z.string(),
          /** In the indicator's unit; where `relative`, as a share of what is measured now. */
          change: z.number(),
          relative: z.boolean().optional(),
          source: z.string().min(1),
        }),
      )
      .optional(),
    /** What finding something out costs, in the currency itself: by the role of a table, a type of record, or the id of a finding. */
    finding_out: z.record(z.string(), z.number().nonnegative()).optional(),
    /** Who could deliver a table or a type of record, by its role. */
    deliver: z.record(z.string(), z.union([z.string(), givenText])).optional(),
  }),
  /** How the money of a fund is divided where no candidate is open, and what a confirmed finding makes of it. */
  envelope: z.strictObject({
    /** Year of the calls whose published money is the division to start from. */
    base_call_year: z.number().int().optional(),
    /** Most that one region gets while projects are confirmed to be concentrated. */
    largest_share: z.number().min(0).max(1).optional(),
    /** Weight of money for generic technology while its subject is confirmed to be missing; 1 otherwise. */
    generic_weight: z.number().positive().optional(),
    /** Least share in tasks of the least duration while support is confirmed to be short. */
    long_share: z.number().min(0).max(1).optional(),
    /** Weight of a candidate of the least duration while support is confirmed to be short; 1 otherwise. */
    long_weight: z.number().positive().optional(),
    /** Weight of a candidate of a technology system that is confirmed to be unready or to lack something; 1 otherwise. */
    system_weight: z.number().positive().optional(),
    /** Most regions in which one field is called while herding or likeness is confirmed. */
    regions_per_field: z.number().int().positive().optional(),
    /** By what factors the office would let the weights be lower and higher. */
    weight_range: z.tuple([z.number().positive(), z.number().positive()]).optional(),
  }),
};

/** Languages of one office. */
const mostLanguages = 12;

/**
 * `quoin.yaml`: what the office decides. Everything has a stated default, so an empty file is a valid one;
 * an unknown key is a fault, since a misspelt threshold would silently not apply.
 */
const officeSettings = z.strictObject({
  name: givenText.default({ en: "Workspace", zh: "工作区" }),
  base_year: z.number().int().min(1800).max(2199).optional(),
  /** Of all amounts, ISO 4217. An office that does not say it has amounts without one. */
  currency: z.string().default(unsaidCurrency),
  /** In which names and texts are typed and read, BCP 47, the first one first. The program itself speaks those of them that it knows, else English. */
  languages: z
    .array(languageTag)
    .max(mostLanguages)
    .default(["zh", "en"])
    .transform((tags) => [...new Set(tags)]),
  /** Zone (IANA name) in which days begin and end: deadlines, calls, what is due today. A workspace made before there was this setting keeps the zone that held then; an office that has begun since says it or is asked (`unsaid`). */
  time_zone: z
    .string()
    .refine((zone) => zone === unsaidZone || isTimeZone(zone))
    .meta({ form: { en: "the name of a time zone, such as Europe/Berlin", zh: "时区名称，如 Asia/Shanghai" } })
    .optional(),
  /** The tree of places that the office looks at; where nothing is said it is built from the records of places. */
  territory: territorySettings.optional(),
  /** What sentences call what places hold, and what is counted of it. */
  words: wordSettings.optional(),
  /** What the office makes of the list of problems and measures that it goes by. */
  paper: paperSettings.optional(),
  /** Places that a place is shown beside, by its code: Fujian beside Zhejiang and Guangdong. Where nothing is said those next to it in the first indicator. */
  peers: z.record(z.string(), z.array(code).min(1).max(12)).optional(),
  /** Groups of places beside the tree. */
  groupings: groupingSettings.optional(),
  /** Several trees side by side: the first is the main one. */
  territories: z.array(territorySettings).min(1).optional(),
  /** How the office's files are written, once for all of them. */
  conventions: conventions.prefault({}),
  /** Which table plays which role, or which tables do together: its name, and the columns of it that play the role's fields where they are called otherwise. */
  roles: z
    .record(z.string(), z.union([playingTable, z.array(playingTable).min(1).max(mostTables)]))
    .nullable()
    .default({})
    .transform((roles) => roles ?? {}),
  /** Rule code → parameter → value, and beside them the numbers that all rules share (significance, q, maximum_age); what is not named keeps its default. */
  thresholds: z
    .record(z.string(), z.union([z.number(), z.record(z.string(), z.union([z.number(), z.string(), z.array(z.string()), z.boolean()]))]))
    .nullable()
    .default({})
    .transform((thresholds) => thresholdsByRule(thresholds ?? {})),
  /** Which projects are of generic technology, for every rule and plan that asks: by category, by programme, or by a word of the title; any of them is enough. A rule of `thresholds` that says it goes by its own. */
  generic: z
    .strictObject({ categories: z.array(code).optional(), programmes: z.array(code).optional(), title_words: z.array(z.string().min(1)).optional() })
    .optional(),
  weights: choices.weights.default({}),
  budgets: choices.budgets.optional(),
  floors: choices.floors.optional(),
  caps: choices.caps.optional(),
  projects: choices.projects.default({}),
  candidates: choices.candidates.default({}),
  siting: choices.siting.default({}),
  /** Facilities that lend their hours: from which price on a purchase is reviewed first, in the office's currency, and how far one goes for an hour. */
  sharing: z.strictObject({ review_from: z.number().positive().optional(), reach_km: z.number().positive().optional() }).default({}),
  plan: choices.plan.default({}),
  envelope: choices.envelope.default({}),
  /** Division of labour between offices whose plans are at hand: what decides how well an office fits, between which factors the weights may lie, and the rules. */
  division: z
    .strictObject({
      /** Weight of each figure of capability (strength, relatedness, institutes, facilities, talent); 1 where nothing is said. */
      weights: z.record(z.string(), z.number().nonnegative()).default({}),
      weight_range: z.tuple([z.number().positive(), z.number().positive()]).default([0.5, 2]),
      /** Most partners of a thing, and what one adds and carries as a share of a lead. */
      partners: z.number().int().nonnegative().default(2),
      partner_value: z.number().min(0).max(1).default(0.25),
      partner_load: z.number().min(0).max(1).default(0.5),
      /** Most and least things that one office leads; where no most is set, twice an even share. */
      most_leads: z.number().int().nonnegative().optional(),
      least_leads: z.number().int().nonnegative().default(0),
      /** Things that an office can carry, a lead counting 1. */
      capacity: z.record(z.string(), z.number().nonnegative()).default({}),
      /** Least leads of the offices of a place together. */
      floors: z.record(z.string(), z.number().int().nonnegative()).default({}),
      /** Most roles that differ from what the offices plan. */
      max_changes: z.number().int().nonnegative().optional(),
      /** A planned role stays where at least this share of its money is committed. */
      committed_from: z.number().min(0).max(1).default(0.5),
    })
    .prefault({}),
  /** When progress is a matter: days without news, and how far money may run ahead of milestones or an indicator stay behind its path. */
  tracking: z
    .strictObject({
      silent_days: z.number().int().positive().default(365),
      ahead_share: z.number().min(0).max(1).default(0.25),
      /** Of what was committed in earlier years at least this share is paid. */
      under_share: z.number().min(0).max(1).default(0.5),
      off_track_share: z.number().min(0).max(1).default(0.1),
    })
    .prefault({}),
  /** Whether a plan that somebody keeps is approved only once somebody else has said so. */
  /** What needs two people; an office that says nothing here lets one person do it, and says so. */
  two_people: twoPeopleSettings.optional(),
  approval: z.strictObject({ second_person: z.boolean().default(false) }).prefault({}),
  /** Whether rounds of consultation may be shown to the public at all: each then only once an officer releases it. */
  consultation: z.strictObject({ public: z.boolean().default(false) }).prefault({}),
  /** Whether what lends its hours, with services and free times, and open calls are shown to everybody under `/open`, without logging in. */
  open: z.boolean().default(false),
  /** The server by which decisions on bookings and registrations are told; without it no mail is sent. */
  mail: mailSettings.optional(),
  /** Scorecards by id: `lead_region` ranks regions in the plan, every other one evaluates; one that says what it is `for` takes the place of ours. */
  scorecards: z
    .object({ lead_region: z.unknown().optional() })
    .catchall(scorecardSettings)
    .nullable()
    .default({})
    .transform((cards) => cards ?? {}),
  /** How many former states of each table are kept, so that an import can be undone. */
  keep_imports: z.number().int().min(1).max(1_000).default(20),
  server: serverSettings.prefault({}),
  /** M6 is our inference, not the paper's: off unless named here. */
  inferred_measures: z.array(z.string()).default([]),
});

export const settings = officeSettings.extend({
  /** Scenario → what it has otherwise. */
  scenarios: z.record(z.string(), z.strictObject({ ...choices, /** Name of the scenario in both languages. */ label: givenText }).partial()).default({}),
});
export type Settings = z.infer<typeof settings>;

declare module "../contract/ports.ts" {
  interface WorkspacePorts {
    readonly settings: Settings;
  }
}
