import type { FindingDraft } from "../../diagnosis/finding/finding-draft.ts";
import { limitsOfRule } from "../../diagnosis/rule-thresholds.ts";
import { givenPercent, year } from "../../language/statement/values.ts";
import type { LocalText } from "../../language/text.ts";
import { nameOf } from "../../register/record-label.ts";
import type { RecordStore } from "../../register/record-store.ts";
import type { Settings } from "../../workspace/settings.ts";
import { refusedDemand } from "../facilities/refusals/refused-demand.ts";
import { basesOf, idleBasesFacts, judgeIdleBases } from "../facilities/rules/idle-bases/idle-bases.ts";
import { lentHoursOf } from "../facilities/rules/lent-hours/gather.ts";
import { judgeLentHours } from "../facilities/rules/lent-hours/judge.ts";
import { lentHoursFacts } from "../facilities/rules/lent-hours/lent-hours.ts";
import { gatherRefusedHours } from "../facilities/rules/refused-hours/gather.ts";
import { refusedHoursFacts } from "../facilities/rules/refused-hours/refused-hours.ts";
import { type Flag, raisedFlag } from "./flag.ts";
import { flagWords } from "./flag.words.ts";
import type { ProgressRecords } from "./read-progress.ts";

const lentParts = ["idle", "sharing", "firms", "waits"] as const;
type Part = (typeof lentParts)[number] | "bases" | "sites";

/**
 * Lines of approved plans that answer for lent hours (units that run idle, lend little, serve no firms or let people wait, testing bases of firms that stand idle, new sites) and after which bookings
 * and logs show no change: the share of units that lack it, or of a site the share of hours asked in vain that no unit alike within reach had free, is still above none, and no lower in the newest whole
 * year that began after the approval than in the last whole year before it. By the same rule as the finding, whose limits hold. Where either year is not recorded, nothing is said. Cost: the figures of two years, and none where no such line is approved.
 *
 * @param at  the day on which the plan is looked at: a year is told once it is over
 */
export async function lentHoursFlags(
  records: Pick<RecordStore, "list" | "condensed">,
  { lines, plans }: Pick<ProgressRecords, "lines" | "plans">,
  { tracked, at }: { readonly tracked: ReadonlySet<string>; readonly at: string },
  settings: Settings,
): Promise<readonly Flag[]> {
  const approved = new Map(plans.map(({ id, approved_at: at }) => [id, Number(at?.slice(0, 4))]));
  const answering = [...lines.values()].flatMap((line) => {
    const since = approved.get(line.plan);
    const own = [...new Set([...line.findings.flatMap((id) => partOf(id) ?? []), ...(line.item === "M4.4" ? (["sites"] as const) : [])])];
    return tracked.has(line.id) && since !== undefined && Number.isInteger(since) ? own.map((part) => ({ line, part, since })) : [];
  });
  if (answering.length === 0) return [];
  const over = Number(at.slice(0, 4)) - 1;
  const latest = await sharesOf(records, settings);
  const newest = latest.year !== null && latest.year > over ? await sharesOf(records, settings, over) : latest;
  const shares = new Map<number, Shares>();
  const flags: Flag[] = [];
  for (const { line, part, since } of answering) {
    const before = shares.get(since - 1) ?? (await sharesOf(records, settings, since - 1));
    shares.set(since - 1, before);
    const [then, now] = [await before.of(part), await newest.of(part)];
    if (before.year === null || newest.year === null || newest.year <= since || then === null || now === null || now.value < then.value || now.value === 0)
      continue;
    const compared = { before: givenPercent(then.value), start: year(before.year), share: givenPercent(now.value), year: year(newest.year) };
    const what = now.question === null ? flagWords.say("vain-as-before", compared) : flagWords.say("hours-as-before", { lack: now.question, ...compared });
    const of = { code: "indicator-off-track", subject: { type: "plan-line", id: line.id }, synthetic: then.synthetic || now.synthetic } as const;
    flags.push(
      raisedFlag(
        { ...of, label: nameOf({ id: line.line, labels: line.labels }) },
        what,
        flagWords.text(part === "sites" ? "vain-as-before-rule" : "hours-as-before-rule"),
      ),
    );
  }
  return flags;
}

/** Findings are numbered by item, rule, part and place: `P4.3-lent-hours-idle-CN`. */
function partOf(finding: string): Part | undefined {
  if (finding.includes(`-${idleBasesFacts.code}-`)) return "bases";
  return lentParts.find((part) => finding.includes(`-${lentHoursFacts.code}-${part}-`));
}

interface Share {
  readonly value: number;
  /** What the share is of, as the rule asks it; null of hours that were asked in vain. */
  readonly question: LocalText | null;
  readonly synthetic: boolean;
}

interface Shares {
  readonly year: number | null;
  readonly of: (part: Part) => Promise<Share | null>;
}

/** The share of units that lack each part in a year; null of what cannot be told. */
async function sharesOf(records: Pick<RecordStore, "list" | "condensed">, settings: Settings, asked?: number): Promise<Shares> {
  const hours = await lentHoursOf({ records }, asked);
  const limits = limitsOfRule(lentHoursFacts, settings);
  const drafts = limits.ok ? judgeLentHours(hours, limits.value) : [];
  const { year: told } = hours;
  return {
    year: told,
    of: async (part) => {
      if (told === null) return null;
      if (part === "sites") return shortIn(records, settings, told);
      const draft = part === "bases" ? await basesDraft(records, settings, told) : drafts.find((each) => each.part === part);
      const { value = null, synthetic = false } = draft ?? {};
      const question = part === "bases" ? idleBasesFacts.question : (draft?.question ?? null);
      return value === null || question === null ? null : { value, question, synthetic };
    },
  };
}

async function basesDraft(records: Pick<RecordStore, "list" | "condensed">, settings: Settings, of: number): Promise<FindingDraft | undefined> {
  const limits = limitsOfRule(idleBasesFacts, settings);
  return limits.ok ? judgeIdleBases((await basesOf({ records }, of)).bases, limits.value)[0] : undefined;
}

/** Of the hours of a year that were asked for and not had, the share for which no unit alike within reach stood free. */
async function shortIn(records: Pick<RecordStore, "list" | "condensed">, settings: Settings, of: number): Promise<Share | null> {
  const limits = limitsOfRule(refusedHoursFacts, settings);
  if (!limits.ok) return null;
  const { units, spans, between, records: behind } = await gatherRefusedHours({ records }, of);
  const sums = refusedDemand(units, spans, between, limits.value.reach);
  const [short, free] = [sums.reduce((sum, each) => sum + each.short, 0), sums.reduce((sum, each) => sum + each.freeElsewhere, 0)];
  if (short + free < limits.value.minimum_hours) return null;
  return { value: short / (short + free), question: null, synthetic: behind.some(({ body }) => body["synthetic"] === true) };
}
