import { type FindingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { type AskedThing, registerShareDraft } from "../../../../diagnosis/register-shares/register-share-draft.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { recorded } from "../../../../language/statement/values.ts";
import type { LentHours, LentYear } from "./gather.ts";
import type { lentHoursFacts } from "./lent-hours.ts";
import { lentHoursWords as words } from "./lent-hours.words.ts";

/** No count of lent hours asks for the base year of the office. */
type Limits = Omit<LimitsOf<typeof lentHoursFacts>, "base_year">;

/** What is asked of each unit, by part: true where it lacks it, null where nobody can tell. */
const lacks = {
  idle: ({ effective, machines }: LentHours, { effective_hours: least }: Limits) => (effective === null ? null : effective / machines < least),
  sharing: ({ effective, external }: LentHours, { external_share: least }: Limits) =>
    effective === null || external === null || effective === 0 ? null : external / effective < least,
  firms: ({ effective, firms }: LentHours, { firm_share: least }: Limits) =>
    effective === null || firms === null || effective === 0 ? null : firms / effective < least,
  waits: ({ wait }: LentHours, { wait_days: most }: Limits) => (wait === null ? null : wait > most),
} as const;

const bears = { idle: ["M4.5"], sharing: ["M4.5"], firms: ["M4.3"], waits: ["M4.1"] } as const;
const parts = ["idle", "sharing", "firms", "waits"] as const;

/** Four shares of units, each an exact count of what bookings, logs and typed hours of the newest whole year say. */
export function judgeLentHours({ year, units, records }: LentYear, limits: Limits): FindingDraft[] {
  return parts.map((part): FindingDraft => {
    const rest = { part, question: words.text(`question-${part}`), bearsOn: [...bears[part]] };
    if (year === null) return insufficientData(nation, words.say("no-year"), [], rest);
    const asked = part === "firms" ? units.filter(({ isResearch }) => isResearch) : units;
    const stateOf = (each: LentHours): AskedThing["state"] => {
      const lack = lacks[part](each, limits);
      return lack === null ? "unknown" : lack ? "open" : "closed";
    };
    const draft = registerShareDraft(
      {
        things: words.text(part === "firms" ? "things-research" : "things"),
        lack: words.text(`lack-${part}`),
        unit: "units",
        of: asked.map((each) => ({ id: each.unit.id, name: recorded(each.unit.type, each.unit.id, each.unit.label), state: stateOf(each) })),
        used: records,
        rest,
      },
      limits,
    );
    if (draft.comparison === null) return draft;
    const lacking = asked.filter((each) => stateOf(each) === "open");
    return { ...draft, years: { from: year, to: year }, comparison: { ...draft.comparison, year, units: lacking.map(told) } };
  });
}

/** What a line of the plan needs of a unit. */
function told({ unit, machines, available, effective, external, firms, wait }: LentHours) {
  return { type: unit.type, id: unit.id, owner: unit.owner, region: unit.region, machines, available, effective, external, firms, wait };
}
