import { lastVerifyFile, note } from "@quoin/core";
import type { Context, Handler } from "hono";
import type { OpenWorkspace } from "../composition.ts";
import { codeCommit, codeVersion } from "../program/code-version.ts";
import { lastBackupFile, momentIn } from "../program/last-backup.ts";
import { problem } from "../protocol/problem.ts";
import { requestLanguage } from "../protocol/request-language.ts";
import type { Answering } from "./answering.ts";
import type { FaceEnv, FindAsker } from "./middleware/who-asks.ts";

/** Counts that only go up while the server runs. */
export class Counts {
  failedLogins = 0;
}

export interface MetricsParts {
  readonly workspace: OpenWorkspace;
  readonly answering: Answering;
  readonly counts: Counts;
  readonly find: FindAsker;
}

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

/**
 * `GET /metrics` in the text format of Prometheus. Without log-in from this machine itself, and not through a proxy; from elsewhere with the token of an administrator or an auditor.
 * A gauge of which nothing is known (no backup yet) is left out: 0 would be a backup of this moment.
 */
export function metrics(parts: MetricsParts): Handler<FaceEnv> {
  return async (context) => {
    const refused = await refusedReader(context, parts.find);
    return refused ?? context.text(await exposition(parts), 200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" });
  };
}

async function refusedReader(context: Context<FaceEnv>, find: FindAsker): Promise<Response | null> {
  if (isOwnMachine(context)) return null;
  const language = requestLanguage(context.req.header("accept-language"));
  const who = await find((name) => context.req.header(name));
  if (who.is === "owner") return null;
  if (who.is === "nobody") return problem(401, [note("session.needed")], language);
  const may =
    (who.narrow === null || who.narrow === "reads") &&
    who.account.roles.some((role) => role === "administrator" || role === "system-administrator" || role === "auditor");
  return may
    ? null
    : problem(403, [note("rights.forbidden", { account: who.account.name, use_case: "metrics", roles: who.account.roles.join(", ") })], language);
}

/** A connection of this machine's own, that no proxy has made for somebody else. */
function isOwnMachine(context: Context): boolean {
  const { incoming } = (context.env ?? {}) as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };
  const from = incoming?.socket?.remoteAddress ?? "";
  const isForwarded = ["x-forwarded-for", "forwarded", "x-real-ip", "via"].some((name) => context.req.header(name) !== undefined);
  return !isForwarded && /^(?:127\.|::1$|::ffff:127\.)/.test(from);
}

async function exposition({ workspace, answering, counts }: MetricsParts): Promise<string> {
  const { clock, records } = workspace.people;
  const { layout, kind } = workspace.database;
  const [bytes, newest, backup, verify] = await Promise.all([
    workspace.database.bytes().catch(() => null),
    records.newestChange().catch(() => null),
    ageOf(workspace, lastBackupFile, clock.now()),
    ageOf(workspace, lastVerifyFile, clock.now()),
  ]);
  const lanes = answering.work.lanes();
  const some = (value: number | null): readonly Sample[] => (value === null ? [] : [[{}, value]]);
  return [
    family("quoin_build_info", "gauge", "Version, commit, layout of the records and engine", [
      [{ version: codeVersion, commit: codeCommit ?? "", layout: layout.now, engine: kind }, 1],
    ]),
    family(
      "quoin_requests_total",
      "counter",
      "Questions answered, by lane and status",
      [...answering.answered].map(([key, count]) => {
        const [lane = "", status = ""] = key.split(" ");
        return [{ lane, status }, count];
      }),
    ),
    family("quoin_failed_logins_total", "counter", "Log-ins that were refused or had to wait", [[{}, counts.failedLogins]]),
    family(
      "quoin_waiting",
      "gauge",
      "Questions that wait, by lane",
      lanes.map(({ lane, waiting }) => [{ lane }, waiting]),
    ),
    family(
      "quoin_running",
      "gauge",
      "Questions that are being answered, by lane",
      lanes.map(({ lane, running }) => [{ lane }, running]),
    ),
    family("quoin_memory_bytes", "gauge", "Resident memory of the server", [[{}, process.memoryUsage.rss()]]),
    family("quoin_database_bytes", "gauge", "Size of the records with their history", some(bytes)),
    family("quoin_newest_change", "gauge", "Number of the newest change of the register", some(newest)),
    family("quoin_database_up", "gauge", "1 where the database answers", [[{}, newest === null ? 0 : 1]]),
    family("quoin_backup_age_seconds", "gauge", "Seconds since the last backup by this workspace's program", some(backup)),
    family("quoin_verify_age_seconds", "gauge", "Seconds since all was last found to agree", some(verify)),
  ].join("");
}

async function ageOf(workspace: OpenWorkspace, file: string, now: string): Promise<number | null> {
  const at = await momentIn(workspace, file);
  return at === null ? null : Math.max(0, (Date.parse(now) - Date.parse(at)) / 1_000);
}

function family(name: string, type: "counter" | "gauge", help: string, samples: readonly Sample[]): string {
  const lines = samples.map(([labels, value]) => {
    const held = Object.entries(labels).map(([label, text]) => `${label}="${text.replace(/["\\\n]/g, "_")}"`);
    return `${name}${held.length === 0 ? "" : `{${held.join(",")}}`} ${value}\n`;
  });
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join("")}`;
}
