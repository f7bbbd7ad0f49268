import type { Place } from "../../plan/design-context.ts";
import { labelWords } from "../../plan/label.words.ts";
import { labelledAssumption, nameList, officeAssumption } from "../../plan/line-text.ts";
import type { Assumption } from "../../plan/plan.ts";
import type { Settings } from "../../workspace/settings.ts";
import type { SitingAssumptions } from "./laboratory-coverage.ts";
import { fullHours } from "./siting-rules.ts";

/**
 * Stated defaults of `siting` in quoin.yaml: a laboratory is near within a day's round trip by rail, and the nation has about one of the listed laboratories for 14,000 research person-years.
 * No table holds the cost of a laboratory, so a number of new ones a year stands for the money of the year.
 */
const defaultSiting = { radius_km: 300, personnel_per_lab: 14_000, open: 5, per_year: 2 };

/** The office's `siting` with the defaults; years begin after `baseYear`, and without one nothing is phased. */
export function sitingAssumptions(siting: Settings["siting"], baseYear: number | null): SitingAssumptions {
  const { radius_km, personnel_per_lab, open, per_year } = defaultSiting;
  const [most, perYear] = [siting.open ?? open, siting.per_year ?? per_year];
  const count = baseYear === null ? 0 : Math.ceil(most / perYear);
  const plain = Array.from({ length: count }, (_, step) => ({ year: (baseYear ?? 0) + 1 + step, sites: perYear }));
  return {
    radiusKm: siting.radius_km ?? radius_km,
    personnelPerLaboratory: siting.personnel_per_lab ?? personnel_per_lab,
    open: most,
    years: siting.years?.toSorted((a, b) => a.year - b.year) ?? plain,
    first: siting.first?.regions ?? [],
    floor: siting.floor?.share ?? null,
    hours: new Map(Object.entries(siting.hours ?? {})),
    fullHours: siting.full_hours ?? fullHours,
  };
}

/** What the siting rests on, each with its place in quoin.yaml; a choice among provinces with the office's reason. */
export function statedAssumptions(siting: Settings["siting"], assumed: SitingAssumptions, panel: readonly Place[]): Assumption[] {
  const { first, floor, hours } = siting;
  const named = nameList((first?.regions ?? []).map((code) => panel.find((place) => place.code === code)?.name ?? { en: code, zh: code }));
  return [
    officeAssumption("A laboratory serves research personnel within", "实验室服务半径", assumed.radiusKm, "km", "siting.radius_km"),
    officeAssumption("One laboratory serves", "一个实验室可服务的研发人员", assumed.personnelPerLaboratory, "person-years", "siting.personnel_per_lab"),
    officeAssumption("Laboratories to open in all", "新建总个数", assumed.open, "laboratories", "siting.open"),
    siting.years === undefined
      ? officeAssumption(
          "New laboratories a year, in place of the money of a year, which is not known",
          "每年新建个数（年度经费未知，以个数代替）",
          siting.per_year ?? defaultSiting.per_year,
          "laboratories",
          "siting.per_year",
        )
      : officeAssumption(
          "New laboratories by year, in place of the money of each year, which is not known",
          "各年新建个数（年度经费未知，以个数代替）",
          assumed.years.map(({ year, sites }) => `${year}: ${sites}`).join("; "),
          null,
          "siting.years",
        ),
    ...(first === undefined
      ? []
      : [labelledAssumption(labelWords.text("first", { places: named, reason: first.reason }), first.regions.join(" "), null, "siting.first")]),
    ...(floor === undefined ? [] : [labelledAssumption(labelWords.text("least", { reason: floor.reason }), floor.share, "share", "siting.floor")]),
    ...(hours === undefined
      ? []
      : [
          officeAssumption(
            "A laboratory is full from so many effective hours a year; below, none opens beside it",
            "实验室满负荷的年有效机时（未达到的，同地不新建）",
            assumed.fullHours,
            "hours a year",
            "siting.full_hours",
          ),
        ]),
  ];
}
