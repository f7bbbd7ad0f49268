import { resolve } from "node:path";
import { fault, field, looseUseCase, type Note, note, type Outcome, success, toBeParted } from "@quoin/core";
import { goBack, openWorkspaceDatabase, refuseInUse, type StoreState, storeState, upgradeStore, writtenSince } from "@quoin/engines";
import { z } from "zod";

const answer = z.object({
  /** `current`: nothing to do; `needed`: what would be done; `upgraded`, `back`: what was done. */
  status: z.enum(["current", "needed", "upgraded", "back"]),
  engine: z.enum(["sqlite", "postgres"]),
  /** The layout in which the records were found; null where there are none yet. */
  found: z.string().nullable(),
  /** The layout in which they are now. */
  now: z.string().nullable(),
  /** The steps that were made, or would be. */
  steps: z.array(z.string()),
  records: z.number(),
  changes: z.number(),
  /** Where the records lie as they were before: a file of the folder, or a schema of the server; null where nothing was kept. */
  kept: z.string().nullable(),
});
type Answer = z.infer<typeof answer>;

/** `quoin upgrade DIR` */
export const upgrade = looseUseCase({
  words: ["upgrade"],
  summary: "Bring the records of a workspace to the layout of this program, after a copy was kept, or go back to that copy",
  changes: true,
  delivers: "answer",
  rights: "owner",
  example: "quoin upgrade quoin-demo --dry-run",
  input: z.strictObject({
    dir: field(z.string().min(1), { description: "the workspace folder", position: 0 }),
    dry_run: field(z.boolean().default(false), { description: "say what would be done, and do nothing" }),
    back: field(z.boolean().default(false), { description: "go back to the records as they were before the last upgrade" }),
    reason: field(z.string().default(""), { description: "why what was written since is given up; it is kept beside the older records" }),
  }),
  output: answer,
  run: async (_, { dir, dry_run, back, reason }): Promise<Outcome<Answer>> => {
    const place = resolve(dir);
    const url = process.env["QUOIN_DATABASE_URL"];
    if (back && !dry_run) await refuseInUse(place, url);
    const state = await storeState(place, url);
    if (back) return gone(place, url, state, { isTried: dry_run, reason });
    const { engine, layout, newest, steps, records, changes } = state;
    const known = { engine, records, changes, found: layout, steps: [...steps] };
    if (steps.length === 0)
      return success({ ...known, status: "current", now: layout, kept: state.back?.kept ?? null }, layout === null ? [] : await parting(place, url));
    if (dry_run) return success({ ...known, status: "needed", now: layout, kept: null });
    await upgradeStore(place, url);
    const after = await storeState(place, url);
    return success({ ...known, changes: after.changes, status: "upgraded", now: newest, kept: after.back?.kept ?? null }, [
      note("workspace.brought-forward", { found: layout, now: newest, kept: after.back?.kept ?? "?" }),
      ...(await parting(place, url)),
    ]);
  },
});

/** Administrators that hold all parts of one. */
async function parting(place: string, url: string | undefined): Promise<readonly Note[]> {
  const database = await openWorkspaceDatabase(place, url, "refused");
  try {
    const found = toBeParted(await database.accounts.list());
    return found === null || found.lacking.length === 0 ? [] : [note("upgrade.to-part", { names: found.names.join(", "), lacking: found.lacking.join(", ") })];
  } finally {
    await database.close();
  }
}

async function gone(
  place: string,
  url: string | undefined,
  state: StoreState,
  { isTried, reason }: { readonly isTried: boolean; readonly reason: string },
): Promise<Outcome<Answer>> {
  const { engine, layout, back, records } = state;
  if (back === null) return fault(note("upgrade.no-way-back", {}, { file: place }));
  const changes = await writtenSince(place, state);
  if (changes > 0 && reason === "" && !isTried) return fault(note("upgrade.written-since", { changes }, { field: "reason" }));
  const known = { engine, found: layout, steps: [], records };
  if (isTried)
    return success({ ...known, changes: state.changes, status: "needed", now: layout, kept: back.kept }, [
      ...(changes > 0 ? [note("upgrade.would-give-up", { changes })] : []),
    ]);
  const made = await goBack(place, url, state);
  return made.ok ? success({ ...known, changes: back.changes, status: "back", now: back.layout, kept: made.value.aside }) : made;
}
