import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ApiAnswer, type ApiInput, type ApiName, ApiProblem, callApi } from "@quoin/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { ownHostNames } from "../../src/http/middleware/own-host-names.ts";

const asker = { name: "tester", language: "en", progress: { step: () => {} } } as const;
const logged: string[] = [];
let folder: string;
let workspace: OpenWorkspace;
let app: ReturnType<typeof application>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-api-"));
  const made = await createWorkspace(join(folder, "office"), null, asker);
  if (!made.ok) throw new Error(JSON.stringify(made.notes));
  const opened = await openWorkspace(join(folder, "office"));
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  workspace = opened.value;
  app = application({ workspace, workbench: join(folder, "none"), hostNames: ownHostNames("127.0.0.1"), log: (line) => logged.push(line) });
});

afterAll(async () => {
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

/** Asks through the typed client, as the workbench does. */
function ask<N extends ApiName>(name: N, input: ApiInput<N>, language: "en" | "zh" = "en"): Promise<ApiAnswer<N>> {
  return callApi(
    { language, send: async (url, request) => app.request(url, { ...request, headers: { ...request.headers, host: "127.0.0.1:4040" } }) },
    name,
    input,
  );
}

async function refusal(asked: Promise<unknown>): Promise<ApiProblem> {
  const thrown = await asked.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(thrown).toBeInstanceOf(ApiProblem);
  return thrown as ApiProblem;
}

describe("records over HTTP", () => {
  test("a record is made, changed with its version, and its history names who did it", async () => {
    const made = await ask("record-put", { type: "organisation", data: { id: "institute-7", labels: { en: "Institute 7", zh: "七所" }, kind: "enterprise" } });
    expect(made).toMatchObject({ id: "institute-7", version: 1, synthetic: false });
    const changed = await app.request("/api/record-put", {
      method: "POST",
      headers: { "content-type": "application/json", host: "localhost" },
      body: JSON.stringify({ type: "organisation", id: "institute-7", data: { source: "register" }, if_version: 1, by: "li", reason: "checked" }),
    });
    expect(await changed.json()).toMatchObject({ version: 2, source: "register" });
    const { changes } = await ask("history", { type: "organisation", id: "institute-7" });
    expect(changes.map(({ who, reason }) => [who, reason])).toContainEqual(["li", "checked"]);
  });

  test("a stale version is 409, a record that is not there 404, a wrong field 400 with its name in the reader's language", async () => {
    expect((await refusal(ask("record-put", { type: "organisation", id: "institute-7", data: { source: "x" }, if_version: 1 }))).status).toBe(409);
    expect((await refusal(ask("record-get", { type: "organisation", id: "nobody" }))).status).toBe(404);
    const wrong = await refusal(ask("record-put", { type: "organisation", id: "institute-7", data: { colour: "red" } }, "zh"));
    expect(wrong.status).toBe(400);
    expect(wrong.notes[0]).toMatchObject({ at: { field: "colour" } });
    expect(wrong.notes[0]?.message).toMatch(/[一-鿿]/);
  });

  test("names of many records come in one answer, each once; one that is not there has none", async () => {
    await ask("record-put", { type: "technology", data: { id: "optics", labels: { en: "Optics" }, synthetic: true } });
    const asked = ["organisation/institute-7", "organisation/nobody", "technology/optics", "organisation/institute-7"];
    const { names } = await ask("record-names", { records: asked });
    expect(names.map(({ type, id }) => `${type}/${id}`)).toEqual(["organisation/institute-7", "technology/optics"]);
    expect(names[1]).toMatchObject({ labels: { en: "Optics", zh: null }, synthetic: true });
    expect((await refusal(ask("record-names", { records: ["planet/mars"] }))).notes[0]?.code).toBe("record.unknown-type");
  });

  test("what the register holds is counted in one answer, a type without a record with 0", async () => {
    const { counts } = await ask("record-counts", {});
    const { total } = await ask("record-list", { type: "organisation" });
    expect(counts.find(({ type }) => type === "organisation")?.total).toBe(total);
    expect(counts.find(({ type }) => type === "award")?.total).toBe(0);
  });

  test("of two writers with the same version one wins", async () => {
    const { version } = (await ask("record-get", { type: "organisation", id: "institute-7" })) as { version: number };
    const writers = await Promise.allSettled(
      ["a", "b", "c", "d"].map((source) => ask("record-put", { type: "organisation", id: "institute-7", data: { source }, if_version: version })),
    );
    expect(writers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const each of writers) if (each.status === "rejected") expect((each.reason as ApiProblem).status).toBe(409);
  });

  test("`by` belongs to questions that change something, and record data that only look like a file stay data", async () => {
    const answer = await app.request("/api/record-list", {
      method: "POST",
      headers: { "content-type": "application/json", host: "localhost" },
      body: JSON.stringify({ type: "organisation", by: "li" }),
    });
    expect(answer.status).toBe(400);
    expect((await refusal(ask("record-put", { type: "organisation", data: { name: "x", content_base64: "eA==" } as never }))).status).toBe(400);
  });
});

describe("files over HTTP", () => {
  const csv = "place,activity,n\nA,x,3\nA,y,1\nB,x,1\nB,y,4\n";
  const data = { name: "firms.csv", content_base64: Buffer.from(csv).toString("base64") };

  test("a file comes in as name and content, the tables go out as content", async () => {
    const { files } = (await ask("measure-structure" as ApiName, { data, location: "place", activity: "activity", value: "n" } as never)) as {
      files: { name: string; content: string }[];
    };
    expect(files.map(({ name }) => name)).toContain("locations.csv");
    expect(files.find(({ name }) => name === "locations.csv")?.content).toMatch(/^location,total,/);
  });

  test.each([
    [{ name: "../../etc/passwd", content_base64: "eA==" }],
    [{ name: "a\\b.csv", content_base64: "eA==" }],
    [{ name: "", content_base64: "eA==" }],
    [{ name: "a.csv", content_base64: "not base64!" }],
    [{ name: "a.csv", content_base64: "eA==", path: "/etc/passwd" }],
    [{ name: "a.csv" }],
    ["/etc/passwd"],
    [null],
  ])("what is no file is refused: %j", async (file) => {
    const refused = await refusal(ask("measure-structure" as ApiName, { data: file, location: "place", activity: "activity", value: "n" } as never));
    expect(refused.status).toBe(400);
    expect(refused.notes.map(({ code }) => code)).toEqual(["input.not-a-file"]);
  });

  test("a fault in the file names file, line and column, never a path", async () => {
    const broken = { name: "firms.csv", content_base64: Buffer.from("place,activity,n\nA,x,many\n").toString("base64") };
    const refused = await refusal(ask("measure-structure" as ApiName, { data: broken, location: "place", activity: "activity", value: "n" } as never));
    expect(refused.status).toBe(400);
    expect(refused.notes[0]?.at).toMatchObject({ file: "firms.csv", line: 2 });
  });
});

describe("the workspace that is served", () => {
  test("settings that change on disk are read again; a broken file is a fault with its place and without the folder's", async () => {
    const path = join(folder, "office", "quoin.yaml");
    const before = await readFile(path, "utf8");
    await writeFile(path, "thresholds: [\n");
    const refused = await refusal(ask("diagnose", {}));
    expect(refused.status).toBe(400);
    expect(refused.notes[0]?.at).toMatchObject({ file: "quoin.yaml" });
    expect(JSON.stringify(refused.notes)).not.toContain(folder);
    await writeFile(path, before);
    expect((await ask("diagnose", {})).findings).toBeInstanceOf(Array);
  });

  test("a failure of the program shows a reference and nothing else; the log has the rest", async () => {
    const failing = application({
      workspace: { ...workspace, ports: async () => Promise.reject(new Error(`cannot open ${folder}/secret`)) },
      workbench: join(folder, "none"),
      hostNames: ownHostNames("127.0.0.1"),
      log: (line) => logged.push(line),
    });
    const answer = await failing.request("/api/verify", { method: "POST", headers: { "content-type": "application/json", host: "localhost" }, body: "{}" });
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(text).not.toMatch(/secret|node_modules|\.ts:|at \w+ \(/);
    const reference = (JSON.parse(text) as { notes: { parameters: { reference: string } }[] }).notes[0]?.parameters.reference ?? "";
    expect(reference).not.toBe("");
    expect(logged.join("")).toContain(reference);
  });

  test("an empty office gets a brief and a report that say what is missing", async () => {
    const brief = await ask("brief", {} as never, "zh");
    expect(JSON.stringify(brief)).toContain("主要判断");
    expect((await refusal(ask("report", { template: "plan-zh", to: "plan.odt" }))).notes[0]?.code).toBe("report.unknown-ending");
  });
});
