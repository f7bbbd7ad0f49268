import { fault, field, looseUseCase, note, type Outcome, type Ports, success } from "@quoin/core";
import { z } from "zod";
import { openWorkspace } from "../composition.ts";
import { isPortFree } from "../http/is-port-free.ts";
import type { Served } from "../http/serve-workspace.ts";
import { clearProgress } from "../terminal/progress.ts";
import { endsWhenAsked } from "../terminal/unfinished-files.ts";
import { demoStory } from "./demo-story.ts";
import { demoWorkspace } from "./demo-workspace.ts";
import { speechTo } from "./health-speech.ts";
import { openBrowser } from "./open-browser.ts";
import { untilStopped } from "./until-stopped.ts";

const host = "127.0.0.1";

/** `quoin demo [DIR]`: from the example's files to the workbench in one command. */
export const demo = looseUseCase({
  words: ["demo"],
  summary: "Example workspace, measures, findings, plan and workbench in one command",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "owner",
  example: "quoin demo quoin-demo --no-serve",
  input: z.strictObject({
    dir: field(z.string().min(1).default("quoin-demo"), {
      description: "folder of the example workspace; used again where its data files are unchanged",
      position: 0,
    }),
    example: field(z.string().default("china-its"), { description: "the example that is told about: china-its, demo-office, eu-s3, technology-fields" }),
    port: field(z.int().min(0).max(65_535).default(4040), { description: "port of the workbench; 0 takes a free one", unit: "port" }),
    serve: field(z.boolean().default(true), { description: "stop before serving the workbench" }),
    fresh: field(z.boolean().default(false), { description: "throw the example workspace in DIR away, changed records too, and begin anew" }),
  }),
  output: z.object({}),
  run: async (ports, input): Promise<Outcome<Record<string, never>>> => {
    const stay = endsWhenAsked();
    try {
      return await told(ports, input, stay);
    } finally {
      stay();
    }
  },
});

interface Wanted {
  readonly dir: string;
  readonly example: string;
  readonly port: number;
  readonly serve: boolean;
  readonly fresh: boolean;
}

/** The story, and the workbench after it; `stay` is called where Ctrl-C begins to mean that the server closes. */
async function told({ caller, progress }: Ports, { dir, example, port, serve, fresh }: Wanted, stay: () => void): Promise<Outcome<Record<string, never>>> {
  if (serve && !(await isPortFree(host, port))) return fault(note("serve.port-busy", { port }));
  const say = (line: string) => {
    clearProgress(process.stderr);
    process.stdout.write(`${line}\n`);
  };
  const asker = { ...caller, progress };
  const made = await demoWorkspace(dir, example, fresh, asker);
  if (!made.ok) return made;
  const opened = await openWorkspace(dir, "brought-forward");
  if (!opened.ok) return opened;
  let served: Outcome<Served> | null = null;
  const open = async (): Promise<void> => {
    if (!serve) return;
    const { serveWorkspace } = await import("../http/serve-workspace.ts");
    served = await serveWorkspace(opened.value, host, port, null, { request: () => {}, line: tellFailures });
    if (!served.ok) return;
    const { address } = served.value;
    say(speechTo(caller)("demo-served", { address }));
    if (process.stdout.isTTY) openBrowser(address);
    await firstPage(address);
  };
  try {
    const story = await demoStory(opened.value, made.value, asker, say, open);
    if (served === null) return story.ok ? success({}) : story;
    const running = served as Outcome<Served>;
    if (!running.ok) return running;
    if (!story.ok) {
      await running.value.close();
      return story;
    }
    const stopped = untilStopped();
    stay();
    await stopped;
    await running.value.close();
    return success({});
  } finally {
    await opened.value.close();
  }
}

/** How long answers took belongs into the log of a server, not into a story; what failed is told. */
function tellFailures(line: string): void {
  if (line.startsWith("error[")) process.stderr.write(line);
}

/** Waits for what the first page asks, so that the plan, which is made next, does not hold it up. One that does not come is told by the page. */
async function firstPage(address: string): Promise<void> {
  await fetch(`${address}api/about`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" }).catch(() => null);
}
