import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { restsOfCalls } from "../../capabilities/funding/calls/rest-of-call.ts";
import { waitingQuestions } from "../../capabilities/progress/audit/waiting-questions.ts";
import { projectParts, projectUndertaking } from "../../capabilities/progress/gather-undertakings.ts";
import { indicatorFlags } from "../../capabilities/progress/indicator-flags.ts";
import { proposalNames } from "../../capabilities/progress/proposal-names.ts";
import { readSummedProgress } from "../../capabilities/progress/read-progress.ts";
import { undertakingFlags } from "../../capabilities/progress/undertaking-flags.ts";
import { waiting } from "../../capabilities/progress/waiting.ts";
import { waitingOfCalls } from "../../capabilities/progress/waiting-calls.ts";
import { waitingConsultations } from "../../capabilities/progress/waiting-consultations.ts";
import { waitingDrafts } from "../../capabilities/progress/waiting-drafts.ts";
import { type ExpiryRecords, waitingExpiries } from "../../capabilities/progress/waiting-expiries.ts";
import { waitingProgrammes } from "../../capabilities/progress/waiting-programmes.ts";
import { waitingMilestones, waitingOffice, waitingRefunds } from "../../capabilities/progress/waiting-projects.ts";
import { waitingProposals, waitingRules } from "../../capabilities/progress/waiting-proposals.ts";
import { waitingRests } from "../../capabilities/progress/waiting-rests.ts";
import type { Account } from "../../contract/account.ts";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { type Role, role, roles } from "../../contract/role.ts";
import { officeDay } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import type { LocalText } from "../../language/text.ts";
import { nameOf } from "../../register/record-label.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { byId, recordsOf } from "../../register/typed-records.ts";
import { isCalendarDate } from "../../schema/calendar-date.ts";
import { rulesInForce } from "../../workspace/rules-in-force.ts";
import { waitingTasks } from "../tasks/waiting-tasks.ts";

/** `quoin work`: the worklist. Whose records a person may see, the register that the use case is given decides. */
export const work = workspaceUseCase({
  words: ["work"],
  summary: "What waits for whom: calls, duplicates, reviews, awards, payments, milestones, evaluations, plans",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "records",
  opening: { asks: () => ({}) },
  example: "quoin work quoin-demo --role programme-officer",
  input: z.strictObject({
    role: field(role.optional(), { description: "Only what waits for this role (default: for the roles of who asks; for all without an account)" }),
    at: field(z.string().optional(), { description: "Day to be told of (default: today, in the zone of the office)" }),
  }),
  output: z.object({
    waits: z.array(waiting),
    /** Whether deeds wait for a second person: `none` = nobody else is known, `off` = nobody is asked. */
    second_person: z.enum(["none", "off", "asked"]),
  }),
  run: async (
    { records, unrestrictedRecords, settings, clock, caller, reaches, accounts, files, hasher, codeVersion },
    { role: asked, at = officeDay(clock.now(), settings) },
  ) => {
    if (!isCalendarDate(at) || at.length !== 10) return fault(note("track.bad-date", { at }, { field: "at" }));
    const read = await readSummedProgress(records, at, unrestrictedRecords);
    const parts = projectParts(read);
    const undertakings = [...read.money.projects.values()].map((project) => projectUndertaking(project, parts, settings.currency));
    const flags = [
      ...undertakings
        .filter(({ commitments, transactions, milestones }) => commitments.length + transactions.length + milestones.length > 0)
        .flatMap((undertaking) => undertakingFlags(undertaking, at, settings.tracking)),
      ...indicatorFlags(await recordsOf(records, "goal"), byId(await recordsOf(records, "indicator")), at, settings.tracking),
    ];
    const calls = {
      calls: [...read.calls.values()],
      applications: await recordsOf(records, "application"),
      matches: await recordsOf(records, "duplicate-match"),
      reviews: await recordsOf(records, "review"),
    };
    const consultations = waitingConsultations(
      await recordsOf(records, "consultation"),
      await recordsOf(records, "consultation-answer"),
      await recordsOf(records, "public-comment"),
      at,
      caller.account,
    );
    const rules = await rulesInForce({ records: unrestrictedRecords, settings });
    const proposals = await recordsOf(records, "proposal");
    const all = [
      ...waitingOfCalls(calls, at),
      ...waitingRests(calls.calls, await restsOfCalls(unrestrictedRecords)),
      ...consultations,
      ...waitingRules(rules),
      ...waitingProposals(proposals, caller.account, settings, await proposalNames(records, proposals)),
      ...waitingDrafts(await recordsOf(records, "plan-draft")),
      ...waitingMilestones(read, at),
      ...waitingRefunds(read, settings.currency),
      ...waitingExpiries(await expiring(records), await holderNames(records), at),
      ...(await waitingTasks({ records, settings, files, hasher, codeVersion }, at)),
      ...waitingQuestions(await recordsOf(records, "question")),
      ...waitingProgrammes(
        read.money.programmes,
        { awards: [...read.money.awards.values()], evaluations: read.evaluations, inspections: await recordsOf(records, "inspection") },
        at,
      ),
      ...waitingOffice(read, await recordsOf(records, "facility"), flags, at),
    ]
      .filter((each) => (asked === undefined ? isMine(each, caller.account) : isOf(each, asked)))
      .sort((a, b) => byCodePoint(sortKey(a), sortKey(b)));
    const waits: z.infer<typeof waiting>[] = [];
    // What follows waits for whoever may act on it, though others see it.
    const actsOn = async ({ type, id }: { readonly type: string; readonly id: string }) => {
      const held = await records.get(type, id);
      return held !== null && (await reaches(type, held.body));
    };
    // What another department evaluates or inspects is seen by all and waits for its own officers alone.
    const isOwn = async ({ use_case, subject }: Waits & { readonly subject: { readonly type: string; readonly id: string } }): Promise<boolean> => {
      if (use_case === "task-settle" || use_case === "call-unallot") return actsOn(subject);
      const looked = lookedAtBy[use_case];
      return looked === undefined || reaches(looked, { subject, department: null });
    };
    for (const each of all) if (await isOwn(each)) waits.push(each);
    const hasAccounts = caller.account !== undefined || (await accounts.exist());
    const second_person = !hasAccounts ? ("none" as const) : rules.two_people === null ? ("off" as const) : ("asked" as const);
    return success({ waits, second_person });
  },
});

async function expiring(records: RecordStore): Promise<ExpiryRecords> {
  const [accreditations, products, property] = [
    await recordsOf(records, "accreditation"),
    await recordsOf(records, "evaluated-product"),
    await recordsOf(records, "property-accreditation"),
  ];
  return { accreditations, products, property };
}

async function holderNames(records: RecordStore): Promise<ReadonlyMap<string, LocalText>> {
  const all = [
    ...(await recordsOf(records, "facility")).map((each) => [`facility ${each.id}`, nameOf(each)] as const),
    ...(await recordsOf(records, "organisation")).map((each) => [`organisation ${each.id}`, nameOf(each)] as const),
  ];
  return new Map(all);
}

/** What is entered of a record by the officers of its department alone. */
const lookedAtBy: Readonly<Record<string, string>> = { evaluate: "evaluation", "inspection-add": "inspection" };

/** Without a role asked for, an account is told what waits for its own roles: a facility manager applies too, an administrator and the owner of the folder see all. */
function isMine(each: Waits, account: Account | undefined): boolean {
  if (account === undefined || account.roles.includes("administrator")) return true;
  return account.roles.some((own) => isOf(each, own)) || (each.role === "applicant" && account.roles.includes("facility-manager"));
}

type Waits = Pick<z.infer<typeof waiting>, "role" | "use_case">;

/** What an officer has to do that others may do in the officer's place: finance releases and pays for every department, an office from outside answers for itself. */
const alsoOf: Readonly<Partial<Record<Role, ReadonlySet<string>>>> = {
  finance: new Set(["release", "pay", "question-answer"]),
  office: new Set(["consult-answer"]),
};

function isOf({ role: of, use_case }: Waits, asked: Role): boolean {
  return of === asked || (of === "programme-officer" && alsoOf[asked]?.has(use_case) === true);
}

/** By role, then what is due first or, where nothing says until when, has waited longest, then by what it is about. */
function sortKey({ role: of, since, due, use_case, subject, what }: z.infer<typeof waiting>): string {
  return [String(roles.indexOf(of)).padStart(2, "0"), due ?? since ?? "9999", use_case, subject.type, subject.id, what.en].join("\u0000");
}
