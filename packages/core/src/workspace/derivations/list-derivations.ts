import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { ownValue } from "../../contract/own-value.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { derivationRun } from "../../evidence/data-package.ts";
import { readTables } from "../../evidence/derivation/derivation-document.ts";
import { type RenderedNote, renderedNote, renderNote } from "../../language/note.ts";
import { localText } from "../../language/text.ts";
import { derivationNames, readDerivation } from "./derivation-files.ts";

const listed = z.object({
  name: z.string(),
  title: localText,
  kind: z.string().nullable(),
  /** `never`: not run yet; `made`: as the document and the tables it reads say now; `changed`: one of them has changed since; `broken`: the document has faults. Files outside the tables are looked at when it runs. */
  state: z.enum(["never", "made", "changed", "broken"]),
  reads: z.array(z.object({ name: z.string(), table: z.string().nullable(), path: z.string().nullable() })),
  columns: z.array(z.string()),
  made: derivationRun.nullable(),
  faults: z.array(renderedNote),
});

/** `quoin derivation list` */
export const listDerivations = workspaceUseCase({
  words: ["derivation", "list"],
  summary: "The derived tables of a workspace: what each is made of, when, by which engine, rows in and out",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin derivation list quoin-demo",
  input: z.strictObject({}),
  output: z.object({ derivations: z.array(listed) }),
  async run(ports) {
    const derivations: z.output<typeof listed>[] = [];
    for (const name of await derivationNames(ports)) {
      const resource = ports.manifest.resources.find((each) => each.name === name);
      const made = resource?.derivation ?? null;
      const read = await readDerivation(ports, name);
      if (!read.ok) {
        const faults = read.notes.map((each): RenderedNote => renderNote(each, ports.caller.language));
        derivations.push({ name, title: { en: name, zh: name }, kind: null, state: "broken", reads: [], columns: [], made, faults });
        continue;
      }
      const { value, sha256 } = read.value;
      const reads = readTables(value).map((each) => {
        const said = ownValue(value.sources, each) ?? { table: each };
        return "path" in said ? { name: each, table: null, path: said.path } : { name: each, table: said.table, path: null };
      });
      const isChanged = reads.some(({ table }) => {
        const hash = ports.manifest.resources.find((each) => each.name === table)?.hash;
        return table !== null && !(made?.inputs.some((input) => `sha256:${input.sha256}` === hash) ?? false);
      });
      const state = made === null ? "never" : made.document !== sha256 || isChanged ? "changed" : "made";
      const { en = "", zh = "" } = value.title ?? {};
      const title = { en: en || zh || name, zh: zh || en || name };
      derivations.push({ name, title, kind: value.kind, state, reads, columns: resource?.schema.fields.map((each) => each.name) ?? [], made, faults: [] });
    }
    return success({ derivations });
  },
});
