import { z } from "zod";
import { field, fileField } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { readPlaced } from "../../contract/placed-document.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { derivationDocument } from "../../evidence/derivation/derivation-document.ts";
import { note } from "../../language/note.ts";
import { derivationPath, derivationSources, isDerivationName } from "./derivation-files.ts";
import { derivationReads, ringThrough, tablesRead } from "./derivation-order.ts";

/** `quoin derivation put` */
export const putDerivation = workspaceUseCase({
  words: ["derivation", "put"],
  summary: "Put a derivation into the workspace, or change one; its table is made by `derivation run`",
  changes: true,
  delivers: "answer",
  rights: "evidence",
  example: "quoin derivation put quoin-demo laboratories_by_region --spec examples/derivation/laboratories.yaml --dry-run",
  input: z.strictObject({
    name: field(z.string(), { description: "Name of the derivation and of its table (lower-case letters, digits and _)", position: 0 }),
    spec: fileField("What is made of what (YAML), as for `quoin derive`, with sources: {NAME: {table: TABLE} | {path: PATH}}"),
    dry_run: field(z.boolean().default(false), { description: "Only check it" }),
  }),
  output: z.object({ name: z.string(), kind: z.string(), written: z.boolean() }),
  async run(ports, { name, spec, dry_run }) {
    if (!isDerivationName(name)) return fault(note("import.table-name", { name }, { field: "name" }));
    const taken = ports.manifest.resources.find((each) => each.name === name);
    if (taken !== undefined && taken.derivation === undefined) return fault(note("derive.table-taken", { name }, { table: name }));
    const text = await ports.texts.read(spec);
    if (!text.ok) return text;
    const read = readPlaced(text.value.text, derivationDocument, spec.name);
    if (!read.ok) return read;
    const sources = await derivationSources(ports, { name, ...read.value });
    if (!sources.ok) return sources;
    const ring = ringThrough(name, new Map([...(await derivationReads(ports)), [name, tablesRead(read.value.value)]]));
    if (ring !== null) return fault(note("derive.circular", { name, ring: ring.join(" ← ") }, { field: "spec" }));
    if (!dry_run)
      await ports.lock.exclusively(async () => {
        await ports.files.write(derivationPath(name), text.value.text);
        return success(null);
      });
    return success({ name, kind: read.value.value.kind, written: !dry_run });
  },
});
