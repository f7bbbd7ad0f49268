import { z } from "zod";
import { field, formed } from "../contract/fields.ts";
import { success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { accessKinds } from "./access-trail.ts";

/** `quoin access` */
export const listAccess = workspaceUseCase({
  words: ["access"],
  summary: "Who logged in, was refused, took data out or read what is about people, as the server wrote it down; newest first",
  changes: false,
  delivers: "answer",
  rights: "audit",
  effort: "light",
  example: "quoin access quoin-demo --what log-in",
  input: z.strictObject({
    account: field(z.string().min(1).optional(), { description: "only of this account" }),
    what: field(z.enum(accessKinds).optional(), { description: "only of this kind" }),
    since: field(formed(z.iso.date(), "a day such as 2026-03-01", "日期，如 2026-03-01").optional(), {
      description: "only on this day or after it (UTC)",
    }),
    limit: field(z.int().min(1).max(10_000).default(100), { description: "at most so many", unit: "rows" }),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        at: z.string(),
        account: z.string().nullable(),
        address: z.string().nullable(),
        what: z.enum(accessKinds),
        subject: z.string().nullable(),
        outcome: z.string(),
        token: z.string().nullable(),
      }),
    ),
  }),
  run: async ({ access }, query) => success({ rows: (await access.list(query)).map((row) => ({ ...row })) }),
});
