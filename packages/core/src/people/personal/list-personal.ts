import { z } from "zod";
import { groupBy } from "../../contract/group-by.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type LocalText, localText } from "../../language/text.ts";
import { personalWords as words } from "./personal.words.ts";
import { personRights } from "./show-person.ts";

/** What the texts of a type are, and why they are kept. */
function kindOf(type: string): readonly [LocalText, LocalText] {
  if (type === "expert") return [words.text("experts"), words.text("experts-why")];
  if (type === "public-comment") return [words.text("public"), words.text("public-why")];
  return [words.text("contacts"), words.text("contacts-why")];
}

/** `quoin person list`: the inventory that a data protection officer asks for, from what is there. */
export const listPersonal = workspaceUseCase({
  words: ["person", "list"],
  summary: "Inventory of what is kept of people: what, where, why, until when, and how much of it there is",
  changes: false,
  delivers: "answer",
  rights: personRights,
  example: "quoin person list my-office",
  input: z.strictObject({}),
  output: z.object({
    kept: z.array(
      z.object({
        what: localText,
        /** The table of the database, or the field of a type of record. */
        where: z.string(),
        why: localText,
        until: localText,
        /** How many there are; null where nobody counts them. */
        count: z.int().nullable(),
        /** Since when the oldest of them is kept. */
        oldest: z.string().nullable(),
      }),
    ),
  }),
  run: async ({ accounts, personal }) => {
    const texts = groupBy(await personal.texts(), ({ type, path }) => `${type} ${path.split(".")[0] ?? path}`);
    const until = words.text("texts-until");
    const listed = [...texts].map(([where, some]) => {
      const [what, why] = kindOf(some[0]?.type ?? "");
      return {
        what,
        where,
        why,
        until,
        count: some.length,
        oldest: some.map(({ since }) => since).sort()[0] ?? null,
      };
    });
    const uncounted = { count: null, oldest: null };
    const sealed = await personal.sealedRows();
    return success({
      kept: [
        {
          what: words.text("accounts"),
          where: "account",
          why: words.text("accounts-why"),
          until: words.text("accounts-until"),
          count: (await accounts.list()).length,
          oldest: null,
        },
        { what: words.text("ways"), where: "second_factor, passkey, sign_on", why: words.text("ways-why"), until: words.text("ways-until"), ...uncounted },
        { what: words.text("addresses"), where: "address", why: words.text("addresses-why"), until: words.text("addresses-until"), ...uncounted },
        { what: words.text("trail"), where: "access", why: words.text("trail-why"), until: words.text("trail-until"), ...uncounted },
        ...listed,
        { what: words.text("history"), where: "change", why: words.text("history-why"), until: words.text("history-until"), ...uncounted },
        ...(sealed === 0
          ? []
          : [
              {
                what: words.text("sealed"),
                where: "sealed_change",
                why: words.text("sealed-why"),
                until: words.text("sealed-until"),
                count: sealed,
                oldest: null,
              },
            ]),
      ],
    });
  },
});
