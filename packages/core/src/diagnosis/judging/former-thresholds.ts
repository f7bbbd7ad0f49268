import { type Note, note } from "../../language/note.ts";
import type { Settings } from "../../workspace/settings.ts";

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
};

/** The office's thresholds of a rule by the names of today, without those that are no longer asked for. */
export function askedThresholds({ thresholds }: Pick<Settings, "thresholds">, rule: string): Settings["thresholds"][string] | undefined {
  const given = thresholds[rule];
  const former = formerThresholds[rule] ?? [];
  const renamed = renamedThresholds[rule] ?? {};
  return given === undefined
    ? undefined
    : Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (former.includes(name) ? [] : [[renamed[name] ?? name, value]])));
}

/** What quoin.yaml sets and nothing reads any more. */
export function unaskedThresholds({ thresholds }: Pick<Settings, "thresholds">): readonly Note[] {
  return Object.entries(formerThresholds).flatMap(([rule, names]) =>
    names
      .filter((name) => thresholds[rule]?.[name] !== undefined)
      .map((name) => note("diagnosis.former-threshold", { rule, name }, { file: "quoin.yaml", field: `thresholds.${rule}.${name}` })),
  );
}
