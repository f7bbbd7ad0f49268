import type { Said } from "../../language/statement/place.ts";
import { recorded } from "../../language/statement/values.ts";
import { nameOf } from "../../register/record-label.ts";

export const followingKinds = ["plan-superseded", "fund-cut", "evaluation-decided", "table-revised", "finding-turned"] as const;
export type FollowingKind = (typeof followingKinds)[number];

/** Something that somebody has to look at because something else changed. */
export interface Following {
  /** The same for the same change of the same thing, whoever looks and whenever. */
  readonly id: string;
  readonly kind: FollowingKind;
  readonly role: "programme-officer" | "planner";
  readonly about: { readonly type: string; readonly id: string; readonly synthetic: boolean };
  readonly what: Said;
  readonly since: string;
  readonly due: string;
}

/** Days in which what follows is to be looked at. */
const dueDays = 30;

export function following(
  kind: FollowingKind,
  event: string,
  about: { readonly type: string; readonly record: Parameters<typeof nameOf>[0] & { readonly synthetic: boolean }; readonly role?: Following["role"] },
  /** The day for the office. */
  since: string,
  say: (name: ReturnType<typeof recorded>) => Said,
): Following {
  const { type, record, role = "programme-officer" } = about;
  return {
    id: `${kind}:${event}:${type}/${record.id}`,
    kind,
    role,
    about: { type, id: record.id, synthetic: record.synthetic },
    what: say(recorded(type, record.id, nameOf(record))),
    since,
    due: new Date(Date.parse(since) + dueDays * 86_400_000).toISOString().slice(0, 10),
  };
}
