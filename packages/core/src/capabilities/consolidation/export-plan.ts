import { z } from "zod";
import { deliveredFiles, field, fileField } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { planContent } from "./bundle/plan-content.ts";
import { signedBundle } from "./bundle/write-bundle.ts";
import { contentOfDraft } from "./draft/draft-content.ts";

/** `quoin plan export`: not served, since the private key of an office stays on the machine where it lies. */
export const exportPlan = workspaceUseCase({
  words: ["plan", "export"],
  summary: "Write a plan into a signed bundle, which another Quoin takes in",
  changes: false,
  delivers: "file",
  rights: "owner",
  effort: "long",
  example: "quoin plan export quoin-demo --key office.key --office CN-MIIT --to plan.quoin-plan",
  input: z.strictObject({
    plan: field(z.string().optional(), { description: "Plan: an id of `plan list` or of an approved plan (default: the one approved last)", position: 0 }),
    draft: field(z.string().min(1).optional(), { description: "Typed plan of `plan drafts`, in place of a plan" }),
    to: field(z.string(), { description: "file to write (.quoin-plan)", kind: "destination" }),
    key: fileField("Private key of the office, as `quoin plan key` wrote it"),
    office: field(z.string().min(1).optional(), { description: "Organisation whose plan it is (default: the department that the plan names)" }),
    part: field(z.string().min(1).optional(), { description: "Only the lines of this organisation: what its own Quoin takes in as its part of the whole" }),
  }),
  output: deliveredFiles,
  run: async (ports, { plan, draft, key, office, part }) => {
    const read = await ports.texts.read(key);
    if (!read.ok) return read;
    const { text } = read.value;
    if (ports.bundles.publicKeyOf(text) === null) return fault(note("bundle.no-key", {}, { file: key.name }));
    const content = await (draft === undefined ? planContent(ports.records, plan, office, ports.settings, part) : contentOfDraft(ports.records, draft));
    if (!content.ok) return content;
    return success({ files: [{ name: "plan.quoin-plan", parts: await signedBundle(ports, content.value, text) }] });
  },
});
