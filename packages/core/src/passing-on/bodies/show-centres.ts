import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { officeDay } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type Stored, storedOf } from "../../register/types/typed-records.ts";

const groupings = ["kind", "country", "region", "field", "mandate"] as const;

/** `quoin centres` */
export const showCentres = workspaceUseCase({
  words: ["centres"],
  summary:
    "Research centres across borders and innovation centres: how many are open by kind, country, region, field and mandate, and how many opened and closed each year",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin centres my-office",
  input: z.strictObject({}),
  output: z.object({
    open: z.number(),
    closed: z.number(),
    /** A centre of several fields counts in each; null = nobody said. Staff: those that are known, and of how many open centres they are not. */
    groups: z.array(
      z.object({ by: z.enum(groupings), id: z.string().nullable(), open: z.number(), closed: z.number(), staff: z.number(), staff_unknown: z.number() }),
    ),
    years: z.array(z.object({ year: z.number(), opened: z.number(), closed: z.number() })),
    synthetic: z.boolean(),
  }),
  run: async ({ records, clock, settings }) => {
    const today = officeDay(clock.now(), settings);
    const centres = await storedOf(records, "centre");
    const isClosed = ({ body: { closed } }: Stored<"centre">): boolean => closed !== null && closed <= today.slice(0, closed.length);
    const idsOf = ({ body }: Stored<"centre">, by: (typeof groupings)[number]): readonly (string | null)[] =>
      by === "field" ? (body.fields.length === 0 ? [null] : body.fields) : [body[by]];
    const groups = groupings.flatMap((by) => {
      const ids = [...new Set(centres.flatMap((each) => idsOf(each, by)))].toSorted((a, b) => (a === null ? 1 : b === null ? -1 : byCodePoint(a, b)));
      return ids.map((id) => {
        const own = centres.filter((each) => idsOf(each, by).includes(id));
        const open = own.filter((each) => !isClosed(each));
        const staff = open.flatMap(({ body }) => body.staff ?? []);
        return {
          by,
          id,
          open: open.length,
          closed: own.length - open.length,
          staff: staff.reduce((sum, each) => sum + each, 0),
          staff_unknown: open.length - staff.length,
        };
      });
    });
    const yearOf = (date: string | null): number[] => (date === null || date > today ? [] : [Number(date.slice(0, 4))]);
    const [opened, closed] = [centres.flatMap(({ body }) => yearOf(body.opened)), centres.flatMap(({ body }) => yearOf(body.closed))];
    const years = [...new Set([...opened, ...closed])].toSorted((a, b) => a - b);
    return success({
      open: centres.filter((each) => !isClosed(each)).length,
      closed: centres.filter(isClosed).length,
      groups,
      years: years.map((year) => ({ year, opened: opened.filter((each) => each === year).length, closed: closed.filter((each) => each === year).length })),
      synthetic: centres.some(({ body }) => body.synthetic),
    });
  },
});
