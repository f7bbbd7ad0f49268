import { byCodePoint } from "@quoin/methods";
import type { Place } from "../../language/statement/place.ts";
import { countedFrom, integer, listed, percent } from "../../language/statement/values.ts";
import type { LocalText } from "../../language/text.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../finding/finding-draft.ts";
import { recordEvidence } from "../finding/record-evidence.ts";
import { registerShareWords as words } from "./register-shares.words.ts";

/** One thing that is asked about: whether it lacks what is asked for, or that nobody recorded enough to tell. */
export interface AskedThing {
  readonly id: string;
  readonly name: Place;
  readonly state: "open" | "closed" | "unknown";
}

export interface ShareLimits {
  /** Share of the known things from which it is a finding. */
  readonly least_share: number;
  readonly minimum_things: number;
  readonly minimum_known_share: number;
}

/** What a rule asks of things of the register. */
export interface AskedShare {
  readonly things: LocalText;
  readonly lack: LocalText;
  readonly unit: string;
  readonly of: readonly AskedThing[];
  /** Records that were looked at. */
  readonly used: readonly StoredRecord[];
  readonly rest?: Partial<Pick<FindingDraft, "part" | "question" | "bearsOn">>;
}

/** Names that a statement says; the others stand in the comparison. */
const saidNames = 8;

/**
 * Which share of things of the register lacks something: an exact count of what is recorded, over the things of which it can be told.
 *
 * value = open / (open + closed). Confirmed from `least_share` on. Insufficient data where fewer than `minimum_things` can be told, or less than `minimum_known_share` of all:
 * what nobody recorded is unknown and never none.
 */
export function registerShareDraft({ things, lack, unit, of, used, rest = {} }: AskedShare, limits: ShareLimits): FindingDraft {
  const sorted = of.toSorted((a, b) => byCodePoint(a.id, b.id));
  const known = sorted.filter(({ state }) => state !== "unknown");
  const open = sorted.filter(({ state }) => state === "open");
  const evidence = recordEvidence(used);
  const about = { ...rest, synthetic: used.some(({ body }) => body.synthetic), threshold: limits.least_share };
  if (sorted.length < limits.minimum_things)
    return insufficientData(
      nation,
      words.say("too-few", { things, all: integer(sorted.length, unit), minimum: integer(limits.minimum_things, unit) }),
      evidence,
      about,
    );
  if (known.length < limits.minimum_things || known.length < limits.minimum_known_share * sorted.length)
    return insufficientData(
      nation,
      words.say("unknown", {
        things,
        all: integer(sorted.length, unit),
        known: integer(known.length, unit),
        share: percent(known.length / sorted.length, 0),
        minimum: percent(limits.minimum_known_share, 0),
      }),
      evidence,
      { ...about, reason: "not-coded" },
    );
  const share = open.length / known.length;
  const verdictAt = (least: number) => (open.length > 0 && share >= least ? ("confirmed" as const) : ("not-supported" as const));
  const all = integer(known.length, unit);
  return findingDraft({
    subject: nation,
    evidence,
    ...about,
    verdict: verdictAt(limits.least_share),
    limit: { name: "least_share", said: percent(limits.least_share, 0) },
    value: share,
    comparison: {
      kind: "threshold",
      text: words.text("comparison", { things, all }),
      things: sorted.length,
      known: known.length,
      open: open.map(({ id }) => id),
    },
    baseline: words.text("from", { share: percent(limits.least_share, 0) }),
    choices: [0.5, 1.5].map((times) => {
      const least = Math.min(1, times * limits.least_share);
      return {
        label: words.text("from", { share: percent(least, 0) }),
        value: share,
        null: null,
        verdict: verdictAt(least),
        moves: { threshold: "least_share", to: least },
      };
    }),
    statement:
      open.length === 0
        ? words.say("none", { things, lack, all })
        : words.say("some", {
            things,
            lack,
            all,
            open: countedFrom(integer(open.length, unit), ownRecords(open, used)),
            share: percent(share, 0),
            names: listed(open.slice(0, saidNames).map(({ name }) => name)),
          }),
  });
}

/** The records that are the things themselves; none where what is asked about are groups or technologies without an entry among those that were looked at. */
function ownRecords(things: readonly AskedThing[], used: readonly StoredRecord[]): readonly StoredRecord[] {
  const ids = new Set(things.map(({ id }) => id));
  return used.filter(({ id }) => ids.has(id));
}

/** Whether a span of days lies over a year; an end that nobody said is open. Without a year only what has ended by its own word is out. */
export function isInForce({ from, to }: { readonly from: string | null; readonly to: string | null }, year: number | null): boolean {
  if (year === null) return true;
  return (from === null || Number(from.slice(0, 4)) <= year) && (to === null || Number(to.slice(0, 4)) >= year);
}
