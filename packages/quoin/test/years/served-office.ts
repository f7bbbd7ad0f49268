import type { Office } from "../office-accounts.ts";
import { type RunningProgram, startProgram } from "../program.ts";

/** The program as a process of its own, over an office that stands: asked over the network, killed as a power cut does. */
export interface ServedOffice {
  readonly ask: Office["ask"];
  /** Kills it after so many milliseconds, and starts it anew. */
  kill(after: number): Promise<void>;
  close(): Promise<void>;
}

/** @param password of every account */
export async function serveOffice(folder: string, password: string, url?: string): Promise<ServedOffice> {
  let server: RunningProgram;
  let address = "";
  const start = async (): Promise<void> => {
    server = startProgram(["serve", folder, "--port", "0"], folder, { QUOIN_DATABASE_URL: url ?? "" });
    address = (await server.printed(/(http:\S+)\n/))[1] ?? "";
  };
  await start();
  const send = (path: string, body: object, headers: Record<string, string>) =>
    fetch(`${address}${path}`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });
  const cookies = new Map<string, string>();
  const cookieOf = async (name: string): Promise<string> => {
    const known = cookies.get(name);
    if (known !== undefined) return known;
    const response = await send("session", { name, password }, {});
    if (response.status !== 200) throw new Error(`${name} is not let in: ${response.status}`);
    const cookie = (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    cookies.set(name, cookie);
    return cookie;
  };
  return {
    ask: async (person, name, input) => {
      try {
        for (;;) {
          const response = await send(`api/${name}`, input, { cookie: await cookieOf(person) });
          // Who asks faster than one may is told to wait.
          if (response.status !== 429) return { status: response.status, text: await response.text() };
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      } catch (cause) {
        // The connection broke: whether it was done nobody has said.
        if (!(cause instanceof TypeError)) throw cause;
        return { status: 503, text: JSON.stringify({ status: 503, title: "gone", notes: [] }) };
      }
    },
    kill: async (after) => {
      await new Promise((resolve) => setTimeout(resolve, after));
      server.process.kill("SIGKILL");
      await server.ended();
      await start();
    },
    close: async () => {
      server.process.kill("SIGTERM");
      await server.ended();
    },
  };
}
