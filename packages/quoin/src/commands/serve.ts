import { fault, field, type Language, listField, looseUseCase, type Note, note, type Outcome, role, success } from "@quoin/core";
import { storeState, systemClock } from "@quoin/engines";
import { z } from "zod";
import { type OpenWorkspace, openWorkspace } from "../composition.ts";
import { basePathPattern } from "../http/middleware/base-path.ts";
import { logFormats, type ServerLog, serverLog } from "../http/server-log.ts";
import { syslog, syslogAddress } from "../http/syslog.ts";
import { noteLines } from "../terminal/print-notes.ts";
import { untilStopped } from "./until-stopped.ts";

/** `quoin serve DIR`: the workbench and the API of one workspace, until Ctrl-C. */
export const serve = looseUseCase({
  words: ["serve"],
  summary: "Serve the workbench and the API of a workspace on this machine",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "owner",
  example: "quoin serve quoin-demo --port 0",
  input: z.strictObject({
    dir: field(z.string(), { description: "the workspace folder", position: 0 }),
    port: field(z.int().min(0).max(65_535).default(4040), { description: "port to listen on; 0 takes a free one", unit: "port" }),
    host: field(z.string().min(1).default("127.0.0.1"), {
      description: "address to listen on; beyond this machine it needs accounts and TLS",
    }),
    behind_tls: field(z.boolean().default(false), { description: "a proxy before the server terminates TLS and sets X-Forwarded-For" }),
    base_path: field(z.string().regex(basePathPattern).default(""), {
      description: "what stands before every address where the proxy's name has other pages too: /quoin",
    }),
    sign_on: field(z.string().min(1).optional(), {
      description: "a file outside the workspace that says who lets people in beside their passwords: OpenID Connect, a directory (LDAP), or a proxy",
    }),
    second_factor: z
      .array(role)
      .default([])
      .meta({ description: "roles whose accounts show a code beside their password: administrator,auditor,finance", kind: "list" }),
    log: field(z.enum(logFormats).optional(), { description: "how the log is written to standard error (default: json, text on a terminal)" }),
    syslog: field(z.string().min(1).optional(), {
      description: "where the log goes besides, as RFC 5424: udp://HOST:PORT or tcp://HOST:PORT",
    }),
    names: listField("names under which the proxy is asked: quoin.office.example").default([]),
  }),
  output: z.object({}),
  run: async (
    { caller: { language } },
    { dir, port, host, behind_tls, base_path, names, sign_on, second_factor, log, syslog: receiver },
  ): Promise<Outcome<Record<string, never>>> => {
    const at = receiver === undefined ? null : syslogAddress(receiver);
    if (receiver !== undefined && at === null) return fault(note("serve.syslog", { address: receiver }, { field: "syslog" }));
    const opened = await openWorkspace(dir, "brought-forward");
    if (!opened.ok) return opened;
    const sent = at === null ? null : syslog(at, systemClock.now);
    try {
      const refusal = placeRefused(host, behind_tls, await opened.value.people.accounts.exist());
      if (refusal !== null) return fault(refusal);
      const signOn = sign_on === undefined ? success(null) : await readSignOn(sign_on, behind_tls, base_path);
      if (!signOn.ok) return signOn;
      const format = log ?? (process.stderr.isTTY ? "text" : "json");
      const written = serverLog(format, systemClock.now, (text) => {
        process.stderr.write(text);
        sent?.write(text);
      });
      await tellUpgrade(opened.value, language, written);
      const { serveWorkspace } = await import("../http/serve-workspace.ts");
      const proxy = behind_tls ? { names } : null;
      const served = await serveWorkspace(opened.value, host, port, proxy, written, base_path, {
        signOn: signOn.value,
        secondFactor: second_factor,
      });
      if (!served.ok) return served;
      process.stdout.write(`${served.value.address}\n`);
      await untilStopped();
      await served.value.close();
      return success({});
    } finally {
      await opened.value.close();
      await sent?.end();
    }
  },
});

/** Loaded where it is asked for: few servers have one. */
async function readSignOn(file: string, isBehindTls: boolean, basePath: string) {
  const { signOnSettings } = await import("../http/middleware/sign-on-settings.ts");
  return signOnSettings(file, { isBehindTls, basePath });
}

/** Says that the start has brought the records forward, and where they lie as they were before. */
async function tellUpgrade({ dir, database }: OpenWorkspace, language: Language, log: ServerLog): Promise<void> {
  const { found, now } = database.layout;
  if (found === null || found === now) return;
  const kept = (await storeState(dir, process.env["QUOIN_DATABASE_URL"])).back?.kept ?? "?";
  log.line(noteLines([note("workspace.brought-forward", { found, now, kept })], language));
}

/** Why the server may not stand at this address: without accounts only this machine reaches it, and passwords do not go over a network in plain text. */
function placeRefused(host: string, isBehindTls: boolean, hasAccounts: boolean): Note | null {
  const isLocal = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
  if (!hasAccounts && (isBehindTls || !isLocal)) return note("serve.no-accounts", { host });
  return isLocal || isBehindTls ? null : note("serve.plain-http", { host });
}
