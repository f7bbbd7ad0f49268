import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { zoneOf } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { byId, recordsOf } from "../../../register/typed-records.ts";
import { nowOf } from "../bookings/booking-step.ts";
import { placesAbove } from "../catalogue/lent-values.ts";
import { gradeLimits, type SharedUnit, sharedUnits } from "./shared-units.ts";

const hours = z.number().nullable();

/** `quoin sharing total` */
export const showSharingTotal = workspaceUseCase({
  words: ["sharing", "total"],
  summary: "The hours that the facilities and equipment of a place and all below it used and lent in a year, in one line",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin sharing total my-office --region 310000",
  input: z.strictObject({
    region: field(z.string().max(100).optional(), { description: "place, with all below it (default: everywhere)", unit: "CODE" }),
    year: field(z.int().min(1900).max(2199).optional(), { description: "year of the place (default: the newest of which hours are recorded)" }),
  }),
  output: z.object({
    year: z.number(),
    /** Units of which anything of the year is known. */
    units: z.number(),
    /** Of these, those whose hours nobody recorded: they are in no sum, and none of them is unused. */
    unknown: z.number(),
    /** Hours used by those whose used hours are known; null where none is. */
    effective: hours,
    /** Hours of others than the owner, and used hours, of those of which both are known; their ratio. */
    external: hours,
    sharing_rate: hours,
    /** Used hours over available ones, of those of which both are known. */
    utilisation: hours,
    refused_hours: hours,
    synthetic: z.boolean(),
  }),
  run: async (ports, { region, year }) => {
    const asked = { year, now: nowOf(ports), zone: zoneOf(ports.settings), limits: gradeLimits(ports.settings.thresholds) };
    const shared = await sharedUnits(ports, asked);
    const regions = byId(await recordsOf(ports.unrestrictedRecords, "region"));
    const root = ports.settings.territory?.root.id;
    const isAll = region === undefined || region === root;
    const units = isAll ? shared.units : shared.units.filter(({ unit }) => placesAbove(regions, unit.region, root).includes(region));
    const sum = (of: readonly number[]): number | null => (of.length === 0 ? null : of.reduce((total, each) => total + each, 0));
    const known = (pick: (unit: SharedUnit) => number | null): readonly number[] => units.flatMap((unit) => pick(unit) ?? []);
    const ratio = (part: number | null, whole: number | null): number | null => (part === null || whole === null || whole === 0 ? null : part / whole);
    const lent = units.filter(({ figures }) => figures.sharing_rate !== null);
    const external = sum(lent.flatMap(({ figures }) => figures.external ?? []));
    const run = units.filter(({ figures }) => figures.utilisation !== null);
    return success({
      year: shared.year,
      units: units.length,
      unknown: units.filter(({ figures }) => figures.effective === null).length,
      effective: sum(known(({ figures }) => figures.effective)),
      external,
      sharing_rate: ratio(external, sum(lent.flatMap(({ figures }) => figures.effective ?? []))),
      utilisation: ratio(sum(run.flatMap(({ figures }) => figures.effective ?? [])), sum(run.flatMap(({ figures }) => figures.available ?? []))),
      refused_hours: sum(known(({ figures }) => figures.refused_hours)),
      synthetic: units.some(({ synthetic }) => synthetic),
    });
  },
});
