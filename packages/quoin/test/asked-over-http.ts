import { openWorkspace } from "../src/composition.ts";
import { application } from "../src/http/application.ts";

/** What an address answered: its status, its JSON, and the codes of its notes where it refused. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly codes: readonly string[];
}

/** The workspace of a folder behind the HTTP application, in this process, as a program of the same machine asks it. */
export async function askedOverHttp(dir: string): Promise<{ ask(name: string, input: object, reads?: string): Promise<HttpAnswer>; close(): Promise<void> }> {
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const log = (line: string) => void (line.startsWith("error") && process.stderr.write(line));
  const app = application({ workspace: opened.value, workbench: dir, hostNames: new Set(["localhost"]), log });
  return {
    ask: async (name, input, reads) => {
      const headers = { host: "localhost", "content-type": "application/json", ...(reads === undefined ? {} : { "accept-language": reads }) };
      const response = await app.request(`/api/${name}`, { method: "POST", headers, body: JSON.stringify(input) });
      const body = (await response.json()) as { readonly notes?: readonly { readonly code: string }[] };
      return { status: response.status, body: body as Readonly<Record<string, unknown>>, codes: (body.notes ?? []).map(({ code }) => code) };
    },
    close: () => opened.value.close(),
  };
}

/** A text as a file of an input over HTTP. */
export function fileOf(name: string, text: string | Uint8Array): { readonly name: string; readonly content_base64: string } {
  return { name, content_base64: Buffer.from(text).toString("base64") };
}
