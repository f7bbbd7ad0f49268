import type { StoredRecord } from "../../src/register/record-store.ts";
import { type Chance, lacking, type Planter, put } from "./planted-world.ts";

/** Registers of so many things, each of which lacks what is asked for or not; of what is unknown the record that would tell is missing. */
const things = 40;

interface Thing {
  readonly at: number;
  readonly lacks: boolean;
  readonly known: boolean;
}

function listed(least: number, made: (all: readonly Thing[], chance: Chance) => readonly StoredRecord[], count = things): Planter {
  return (size, chance) => ({
    records: made(
      lacking(size, count, least, chance).map((each, at) => ({ at, ...each })),
      chance,
    ),
    tables: {},
  });
}

const technologies = (all: readonly Thing[]): readonly StoredRecord[] => all.map(({ at }) => put("technology", { id: `t${at}` }));

function items(all: readonly Thing[], more: (thing: Thing) => Readonly<Record<string, unknown>> = () => ({})): readonly StoredRecord[] {
  return all.map((each) =>
    put("item", { id: `i${each.at}`, link: "l", list: "material", needed: true, technology: `t${each.at}`, gap_years: 0, ...more(each) }),
  );
}

/** Needs of a technology each, and results that lie in it. */
export const needsWithoutOffer = listed(0.5, (all) => [
  ...technologies(all),
  ...all.map(({ at }) => put("need", { id: `n${at}`, problem: "p", technologies: [`t${at}`] })),
  ...all
    .filter(({ lacks }) => !lacks)
    .map(({ at, known }) => put("result", { id: `r${at}`, offered_on: "2024-01-01", ...(known ? { technologies: [`t${at}`] } : {}) })),
]);

/** Technologies of cards with a body that answers for them, or one that only supports. */
export const withoutAnswer = listed(0.2, (all) => [
  ...technologies(all),
  ...items(all),
  ...all
    .filter(({ known }) => known)
    .map(({ at, lacks }) => put("mandate", { id: `m${at}`, body: "b", technology: `t${at}`, role: lacks ? "supports" : "answers" })),
]);

/** Technologies that a body carries, with money of six years or of one. */
export const shortMoney = listed(0.2, (all) => [
  ...technologies(all),
  ...items(all),
  ...all.map(({ at, lacks, known }) =>
    put("mandate", { id: `m${at}`, body: "b", technology: `t${at}`, role: "carries", ...(known ? { years_of_money: lacks ? 1 : 6 } : {}) }),
  ),
]);

/** Technologies with a centre of the kind that is asked for, or of another. */
export const withoutCentre = (kind: string, other: string, gap: number): Planter =>
  listed(0.5, (all) => [
    ...technologies(all),
    ...items(all, () => ({ gap_years: gap })),
    ...all
      .filter(({ known }) => known)
      .map(({ at, lacks }) => put("centre", { id: `c${at}`, kind: lacks ? other : kind, technologies: [`t${at}`], opened: "2020-01-01" })),
  ]);

/** Centres of foreign parents that only adapt, or do research. */
export const adaptingCentres = listed(0.5, (all) =>
  all.map(({ at, lacks, known }) =>
    put("centre", { id: `c${at}`, kind: "foreign-at-home", opened: "2020-01-01", ...(known ? { mandate: lacks ? "adapt" : "research" } : {}) }),
  ),
);

export const missingComplements = listed(0.25, (all) =>
  all.map(({ at, lacks, known }) =>
    put("item", {
      id: `i${at}`,
      link: "l",
      list: "management-service",
      complement: "asset",
      ...(known ? { complement_state: lacks ? "missing" : "there" } : {}),
    }),
  ),
);

/** Skills with five posts to fill and one training each, of whose people two or twelve in twenty end it. */
export const shortSkills = listed(0.3, (all) => [
  ...all.flatMap(({ at }) => [0, 1, 2, 3, 4].map((k) => put("post", { id: `p${at}-${k}`, title: "x", skills: [`s${at}`], needed_from: "2025-01-01" }))),
  ...all.map(({ at }) => put("training", { id: `x${at}`, skills: [`s${at}`] })),
  ...all.map(({ at, lacks, known }) =>
    put("cohort", {
      id: `c${at}`,
      training: `x${at}`,
      from: "2023-01-01",
      to: "2024-01-01",
      ...(known ? { enrolled: 20, completed: lacks ? 2 : 12, asked_after_12: 10, in_field_after_12: 9 } : {}),
    }),
  ),
]);

/** Card items with standard, method and laboratory, and with a product that passed or none. */
export const brokenChains = listed(0.25, (all) => [
  ...technologies(all),
  ...items(all, ({ known }) => (known ? { chain_as_of: "2026-01-01" } : {})),
  ...all
    .filter(({ known }) => known)
    .flatMap(({ at, lacks }) => [
      put("facility", { id: `f${at}` }),
      put("standard", { id: `s${at}`, number: `S ${at}`, status: "in-force", technologies: [`t${at}`] }),
      put("test-method", { id: `w${at}`, standard: `s${at}`, facilities: [`f${at}`] }),
      put("accreditation", { id: `a${at}`, facility: `f${at}`, scope: [{ standard: `s${at}` }], from: "2020-01-01", to: "2030-01-01" }),
      ...(lacks ? [] : [product(at)]),
    ]),
]);

function product(at: number): StoredRecord {
  const tested = { standard: `s${at}`, facility: `f${at}`, result: "pass", on: "2025-01-01", to: "2030-01-01" };
  return put("evaluated-product", { id: `e${at}`, product: "p", item: `i${at}`, ...tested });
}

/** The target groups of the STIP code list. */
const groups = [...Array.from({ length: 30 }, (_, at) => `TG${at + 9}`), "TG40"];

/** Policies of another kind name each group of the list, those of the tool each but those that it leaves out. */
export const holedTool = (tool: string): Planter =>
  listed(
    0.25,
    (all) => [
      ...all.filter(({ known }) => known).map(({ at }) => put("policy-instrument", { id: `g${at}`, instrument: "PI008", target_groups: [groups[at]] })),
      ...all
        .filter(({ known, lacks }) => known && !lacks)
        .map(({ at }) => put("policy-instrument", { id: `p${at}`, instrument: tool, target_groups: [groups[at]] })),
    ],
    groups.length,
  );

/** Programmes that began six years ago, looked at in the last two years or not since four. */
export const unwatched = listed(0.25, (all) => [
  ...all.map(({ at, known }) => put("programme", { id: `g${at}`, call_years: known ? [2019] : [] })),
  ...all
    .filter(({ known }) => known)
    .map(({ at, lacks }) => {
      const day = `${lacks ? 2020 : 2024}-0${1 + (at % 9)}-15`;
      return put("inspection", { id: `x${at}`, subject: { type: "programme", id: `g${at}` }, day, kind: "inspection", inspector: "a", result: "in-order" });
    }),
]);

/** Testing bases of firms with typed hours: idle, or kept to their owner, or run and lent. */
export const poorBases = listed(0.5, (all) =>
  all.map(({ at, lacks, known }) => {
    const [effective_hours, external_hours] = !lacks ? [1700, 600] : at % 2 === 0 ? [400, 200] : [1800, 90];
    return put("facility", {
      id: `f${at}`,
      owner_type: at % 3 === 0 ? "federation-led" : "enterprise-led",
      ...(known ? { effective_hours, external_hours } : {}),
    });
  }),
);
