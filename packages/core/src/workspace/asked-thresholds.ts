import { countsInChina, type SaidOfPaper } from "../codes/paper/paper.ts";
import { type Note, note } from "../language/note.ts";
import type { Settings } from "./settings.ts";
import type { Threshold, ThresholdTable, ThresholdValue } from "./threshold.ts";

/** What of an office's settings says by which limits a rule is asked. */
export type LimitSettings = Pick<Settings, "thresholds"> & Partial<Pick<Settings, "generic">> & SaidOfPaper;

/** Thresholds of earlier layouts that no rule asks for any more, by rule: quoin.yaml may go on naming them, and they change nothing. */
export const formerThresholds: Readonly<Record<string, readonly string[]>> = {
  "institute-support": ["scattered_share"],
  "missing-subject": ["performer_share", "institute_share_tolerance"],
};

/** Thresholds by the names that they had before, by rule. */
export const renamedThresholds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  isomorphism: { minimum_provinces: "minimum_regions" },
  opportunities: { minimum_province_entries: "minimum_region_entries" },
  "graduate-staff": { minimum_provinces: "minimum_regions" },
  "contracted-research": { minimum_provinces: "minimum_regions" },
  "unstable-support": { generic_category: "generic_categories" },
};

/** One value where a list stands now. */
const nowLists: Readonly<Record<string, readonly string[]>> = { "unstable-support": ["generic_category"] };

/** Thresholds that say with which words a project is one of generic technology, and the part of the setting `generic` that says it for all rules. */
const genericParts = { generic_categories: "categories", generic_programmes: "programmes", generic_title_words: "title_words" } as const;

/** Whether the setting `generic` says a threshold for all rules. */
export function saidOnce(name: string): boolean {
  return Object.hasOwn(genericParts, name);
}

/**
 * The office's thresholds of a rule by the names of today, without those that are no longer asked for. What the rule itself is not told is what the office says once for all of them (`generic`), and
 * in an office of China what its example has; all else keeps its default.
 */
export function askedThresholds(settings: LimitSettings, rule: { readonly code: string; readonly thresholds: ThresholdTable }): Settings["thresholds"][string] {
  const { code, thresholds } = rule;
  return { ...countryLimits(settings, thresholds), ...genericLimits(settings, thresholds), ...namedAsToday(code, settings.thresholds[code] ?? {}) };
}

/** Thresholds of a rule, as settings or a registration of any time have them, by the names of today and without those that are no longer asked for. */
export function namedAsToday<V extends ThresholdValue>(code: string, limits: Readonly<Record<string, V>>): Record<string, V | string[]> {
  const [former, renamed, listed] = [formerThresholds[code] ?? [], renamedThresholds[code] ?? {}, nowLists[code] ?? []];
  const own = Object.entries(limits).flatMap(([name, value]) =>
    former.includes(name) ? [] : [[renamed[name] ?? name, listed.includes(name) && isOne(value) ? [String(value)] : value] as const],
  );
  return Object.fromEntries(own);
}

function isOne(value: ThresholdValue): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function countryLimits(settings: LimitSettings, thresholds: ThresholdTable): Settings["thresholds"][string] {
  if (!countsInChina(settings)) return {};
  return Object.fromEntries(Object.entries(thresholds).flatMap(([name, { inChina }]) => (inChina === undefined ? [] : [[name, given(inChina)]])));
}

/** An office that says which projects are generic says all of it: what it leaves out is no part of its rule. */
function genericLimits({ generic }: LimitSettings, thresholds: ThresholdTable): Settings["thresholds"][string] {
  if (generic === undefined) return {};
  return Object.fromEntries(
    Object.entries(genericParts).flatMap(([name, part]) => (thresholds[name] === undefined ? [] : [[name, [...(generic[part] ?? [])]]])),
  );
}

function given(value: ThresholdValue): Settings["thresholds"][string][string] {
  return typeof value === "object" ? [...value] : value;
}

/** Which setting an office is asked for where a threshold is empty; null where it may stay so. */
export function settingAsked(code: string, name: string, { default: preset, asks }: Threshold): string | null {
  return asks !== undefined ? asks : preset === "" ? `thresholds.${code}.${name}` : null;
}

/** Whether a value of a threshold says nothing. */
export function saysNothing({ default: preset }: Threshold, value: ThresholdValue | undefined): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0) || (value === 0 && preset === 0);
}

/** The settings without which a rule can answer nothing, and which the office has not said; of several thresholds that ask for one setting, one that is said is enough. */
export function unsaidSettings(
  { code, thresholds }: { readonly code: string; readonly thresholds: ThresholdTable },
  values: Readonly<Record<string, ThresholdValue>>,
): readonly string[] {
  const said = new Map<string, boolean>();
  for (const [name, threshold] of Object.entries(thresholds)) {
    const setting = settingAsked(code, name, threshold);
    if (setting !== null) said.set(setting, said.get(setting) === true || !saysNothing(threshold, values[name]));
  }
  return [...said].flatMap(([setting, isSaid]) => (isSaid ? [] : [setting]));
}

/** What quoin.yaml sets and nothing reads any more. */
export function unaskedThresholds({ thresholds }: Pick<Settings, "thresholds">): readonly Note[] {
  return Object.entries(formerThresholds).flatMap(([rule, names]) =>
    names
      .filter((name) => thresholds[rule]?.[name] !== undefined)
      .map((name) => note("diagnosis.former-threshold", { rule, name }, { file: "quoin.yaml", field: `thresholds.${rule}.${name}` })),
  );
}
