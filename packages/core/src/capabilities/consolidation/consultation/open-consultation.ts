import { byCodePoint } from "@quoin/methods";
import { roles } from "@quoin/optimise";
import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { asksZone, officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { verbatim } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { noSuchRecord, reasonField } from "../../../register/changes/record-input.ts";
import { commitStep } from "../../../register/changes/record-step.ts";
import { oneRecord, recordsOf } from "../../../register/typed-records.ts";
import { isCalendarDate } from "../../../schema/calendar-date.ts";
import { zoneAsked } from "../../../workspace/settings/zone-asked.ts";
import { solveDivision } from "../../departments/division/design-division.ts";
import { linesOf } from "../bundle/plan-content.ts";
import { divisionProblemOf, figureWeights, fitsOf, gatherDivision } from "../division/gather-division.ts";
import { type Asked, amended, chosenOffices } from "./asked-lines.ts";
import { consultationWords as words } from "./consultation.words.ts";

/** `quoin consult open` */
export const openConsultation = workspaceUseCase({
  words: ["consult", "open"],
  summary: "Send a draft of the whole round: every office is asked about its own lines until a day",
  changes: true,
  delivers: "answer",
  rights: "design",
  effort: "long",
  example: "quoin consult open quoin-demo --plan division --until 2026-12-31",
  input: z.strictObject({
    plan: field(z.string().min(1), { description: "Draft: `division` (the proposed roles), a plan of an office, or a plan of this workspace" }),
    until: field(z.string(), { description: "Last day for answers (YYYY-MM-DD)" }),
    ask: field(z.array(z.string().max(400)).max(500).default([]), {
      description: "Whom to ask besides the owners of the lines: OFFICE for every line, or OFFICE=LINE; repeated or with commas",
    }),
    leave_out: field(z.array(z.string()).max(500).default([]), { description: "Owners that are not asked in this round" }),
    reason: reasonField.default(""),
  }),
  output: z.object({ consultation: z.string(), number: z.number(), until: z.string(), offices: z.number(), lines: z.number() }),
  run: async (ports, { plan, until, ask, leave_out, reason }) => {
    if (asksZone(ports.settings)) return fault(zoneAsked(ports.settings));
    const today = officeDay(ports.clock.now(), ports.settings);
    if (!isCalendarDate(until) || until.length !== 10 || until < today) return fault(note("consult.bad-day", { until, today }, { field: "until" }));
    const owners = await askedOf(ports, plan);
    if (!owners.ok) return owners;
    const asked = await chosenOffices(ports, owners.value, ask, leave_out);
    if (!asked.ok) return asked;
    if (asked.value.length === 0) return fault(note("consult.nothing-asked", { plan }, { field: "plan" }));
    return commitStep(
      ports,
      reason,
      async () => {
        const rounds = (await recordsOf(ports.records, "consultation")).filter(({ draft }) => draft === plan).toSorted((a, b) => a.number - b.number);
        const before = rounds.at(-1);
        if (before?.status === "open") return fault(note("consult.still-open", { consultation: before.id }, { field: "plan" }));
        const number = (before?.number ?? 0) + 1;
        const id = `${plan.replaceAll(/\s/g, "-")}#${number}`;
        const change = patchedRecord("consultation", null, {
          id,
          labels: roundLabels(plan, number),
          draft: plan,
          number,
          opened_on: today,
          until,
          status: "open",
          opened_by: ports.caller.name,
          asked: before === undefined ? asked.value : await amended(ports, before, asked.value),
          previous: before?.id ?? null,
          source: `draft ${plan}`,
        });
        if (!change.ok) return change;
        const offices = new Set(asked.value.map(({ office }) => office)).size;
        return success({ changes: [change.value], answer: () => ({ consultation: id, number, until, offices, lines: asked.value.length }) });
      },
      { unchanged: ["consultation"] },
    );
  },
});

/** Lines of the draft with the office that each is asked of. */
async function askedOf(ports: WorkspacePorts, plan: string): Promise<Outcome<readonly Asked[]>> {
  if (plan === "division") return success(await proposedRoles(ports));
  const office = await oneRecord(ports.records, "office-plan", plan);
  if (office !== null && !office.retired)
    return success((await linesOf(ports.records, plan)).map(({ line, labels }) => ({ line, office: office.office, ...saysOf(labels, line) })));
  const own = await oneRecord(ports.records, "plan", plan);
  if (own === null || own.retired) return noSuchRecord("office-plan", plan);
  if (own.status === "superseded") return fault(note("consult.superseded", { plan }, { field: "plan" }));
  const lines = (await recordsOf(ports.records, "plan-line")).filter((line) => line.plan === plan);
  return success(lines.flatMap(({ line, owner, labels }) => (owner === null ? [] : [{ line, office: owner, ...saysOf(labels, line) }])));
}

/** Proposed leads and partners of the division as quoin.yaml sets it; of places, which are no offices, nothing is asked. */
async function proposedRoles(ports: WorkspacePorts): Promise<readonly Asked[]> {
  const evidence = await gatherDivision(ports, "needed");
  if (!evidence.hasPlans || evidence.items.length === 0) return [];
  const { division } = ports.settings;
  const problem = divisionProblemOf(evidence, fitsOf(evidence, figureWeights(evidence, division.weights)), division, division.max_changes ?? null);
  const { work } = await solveDivision(ports, { problem, fairness: "none" }, { gap: 1e-4, timeLimitSeconds: 60, seed: 1 }, false);
  return [...(work.found.role ?? [])]
    .flatMap((role, pair) => {
      if (role === roles.none) return [];
      const [office, item] = [evidence.offices[problem.pairs.office[pair]!], evidence.items[problem.pairs.item[pair]!]];
      if (office === undefined || item === undefined) return [];
      return [
        {
          line: item.id,
          office: office.id,
          ...asSaid(words.text(role === roles.lead ? "lead" : "take-part", { item: item.label })),
        },
      ];
    })
    .sort((a, b) => byCodePoint(a.line, b.line) || byCodePoint(a.office, b.office));
}

function roundLabels(plan: string, number: number): LocalText {
  const round = verbatim(String(number));
  // A record holds its name alone, in both languages.
  return (plan === "division" ? words.say("round-on-division", { round }) : words.say("round", { round, plan: verbatim(plan) })).text;
}

function asSaid({ en, zh }: LocalText): Pick<Asked, "says" | "says_en"> {
  return { says: zh, says_en: en };
}

function saysOf({ en, zh }: { readonly en: string | null; readonly zh: string | null }, line: string): Pick<Asked, "says" | "says_en"> {
  const says = zh ?? en ?? line;
  return { says, says_en: en === null || en === says ? null : en };
}
