/** An office with accounts on a server of its own, for benches of many at once. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Account, toldAccountChange } from "@quoin/core";
import type { openWorkspace } from "../packages/quoin/src/composition.ts";
import { runUseCaseNamed } from "../packages/quoin/test/run-use-case-named.ts";

type Workspace = Extract<Awaited<ReturnType<typeof openWorkspace>>, { readonly ok: true }>["value"];

/** Who asks within the bench's own process. */
export const asker = { name: "bench", language: "en", progress: { step: () => {} } } as const;

const nobody = { display: "", department: null, organisation: null, region: null, person: null, disabled: false, created_at: "", created_by: "" };

/** Adds an account to which no password leads, as the bench told it. */
async function addAccount(workspace: Workspace, name: string, roles: Account["roles"], belongs: Partial<Account> = {}): Promise<void> {
  const told = await toldAccountChange(workspace.people, "bench", { account: name, action: "account-added", roles: [...roles] });
  if (!told.ok) throw new Error("not told");
  await workspace.people.accounts.add({ ...nobody, name, roles: [...roles], ...belongs }, "no password fits", told.value);
}

/** The administrator that an office needs before anybody else is let in. */
export function addFirst(workspace: Workspace): Promise<void> {
  return addAccount(workspace, "first", ["administrator"]);
}

/** Adds an account and gives the token by which a program asks in its name. */
export async function tokenOf(workspace: Workspace, name: string, roles: Account["roles"], belongs: Partial<Account> = {}): Promise<string> {
  await addAccount(workspace, name, roles, belongs);
  return ((await runUseCaseNamed(workspace, asker, "user-token", { name })) as { readonly token: string }).token;
}

/** The program as it is built, on a free port. */
export async function served(dir: string): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  const program = fileURLToPath(new URL("../packages/quoin/bin/quoin.js", import.meta.url));
  const server = spawn(process.execPath, [program, "serve", dir, "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (chunk) => resolve(String(chunk).trim()));
    server.once("close", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { server, address };
}
