import { z } from "zod";
import { success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";

/** Most names of one question: a page that shows more asks again. */
const mostNamed = 200;

/**
 * `quoin user names`: histories and proposals keep the name by which somebody logs in, which does not change when the person marries or the office writes names otherwise; here a page
 * learns whose it is. Asked by name, so that nobody reads the list of accounts by it; accounts from outside (firms, reviewers, offices) learn nothing of the officers.
 */
export const nameAccounts = workspaceUseCase({
  words: ["user", "names"],
  summary: "Whose accounts are, many at once: the name that people read beside the one by which the account logs in; one without such a name is left out",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: {
    viewer: "all",
    editor: "all",
    "programme-officer": "all",
    planner: "all",
    auditor: "all",
    finance: "all",
    administrator: "all",
    "people-administrator": "all",
  },
  effort: "light",
  example: "quoin user names quoin-demo --accounts li",
  input: z.strictObject({
    accounts: z.array(z.string().max(300)).min(1).max(mostNamed).meta({ description: "names by which accounts log in", kind: "list" }),
  }),
  output: z.object({
    /** In the order asked. `display`: as the administrator wrote it. */
    names: z.array(z.object({ name: z.string(), display: z.string() })),
  }),
  run: async ({ accounts }, { accounts: asked }) => {
    const names: { name: string; display: string }[] = [];
    for (const each of new Set(asked)) {
      const known = await accounts.get(each);
      if (known !== null && known.display !== known.name) names.push({ name: known.name, display: known.display });
    }
    return success({ names });
  },
});
