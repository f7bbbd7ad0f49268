import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { finding } from "../../diagnosis/finding/finding.ts";
import { note } from "../../language/note.ts";
import { everyFinding } from "../every-finding.ts";

/** `quoin finding` */
export const showFinding = workspaceUseCase({
  words: ["finding"],
  summary: "One finding: its comparison, what would change it, and its rows",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin finding quoin-demo P1.1-isomorphism-CN",
  input: z.strictObject({ id: field(z.string(), { description: "id of the finding, as diagnose prints it", position: 0 }) }),
  output: z.object({ finding }),
  run: async (ports, { id }) => {
    const every = await everyFinding(ports);
    if (!every.ok) return every;
    const found = every.value.find((each) => each.id === id);
    return found === undefined ? fault(note("diagnosis.unknown-finding", { id }, { field: "id" }), "missing") : success({ finding: found });
  },
});
