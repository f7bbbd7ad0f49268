import { z } from "zod";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import type { Rights } from "../../contract/rights.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { heldOf, heldOfPerson } from "./held-of-person.ts";

/** Who answers a person who asks what is kept. */
export const personRights = { auditor: "all", administrator: "all", "people-administrator": "all" } as const satisfies Rights;

// The length is that of the text as it was sent, which is what the description of the API says; blanks go then.
export const personField = field(z.string().max(200).trim().min(2), {
  description: "name of an account, number of a person, or words of a name, a contact, an address of mail",
  position: 0,
});

/** `quoin person show` */
export const showPerson = workspaceUseCase({
  words: ["person", "show"],
  summary: "Everything that the workspace keeps of somebody: accounts, ways in, contacts, names among experts, the trail of access",
  changes: false,
  delivers: "answer",
  rights: personRights,
  example: "quoin person show my-office li",
  input: z.strictObject({ who: personField }),
  output: heldOfPerson,
  run: async (ports, { who }) => success(await heldOf(ports, who)),
});

/** `quoin person export` */
export const exportPerson = workspaceUseCase({
  words: ["person", "export"],
  summary: "The same as a file of JSON that can be handed to the person",
  changes: false,
  delivers: "file",
  rights: personRights,
  example: "quoin person export my-office li --to li.json",
  input: z.strictObject({ who: personField, to: field(z.string().optional(), { description: "file to write (default: person.json)", kind: "destination" }) }),
  output: deliveredFiles,
  run: async (ports, { who }) => {
    const held = await heldOf(ports, who);
    return success({ files: [{ name: "person.json", parts: [`${JSON.stringify(held, null, 2)}\n`], isSecret: true as const }] });
  },
});
