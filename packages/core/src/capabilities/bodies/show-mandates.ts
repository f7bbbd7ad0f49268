import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { officeDay } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { nameText } from "../../language/text.ts";
import { nameOf } from "../../register/record-label.ts";
import { storedOf } from "../../register/typed-records.ts";

/** Money for fewer years is short: a task of generic technology takes at least as long. */
const yearsOfMoney = 4;

/** `quoin mandates` */
export const showMandates = workspaceUseCase({
  words: ["mandates"],
  summary:
    "Technologies of cards and priorities by the bodies that answer for them: nobody, several, carried without money, with money for less than four years",
  changes: false,
  delivers: "answer",
  rights: "records",
  example: "quoin mandates my-office",
  input: z.strictObject({}),
  output: z.object({
    technologies: z.array(
      z.object({
        technology: z.string(),
        name: nameText.nullable(),
        /** Mandates in force today, by role. */
        bodies: z.array(z.object({ body: z.string(), name: nameText.nullable(), role: z.string(), years_of_money: z.number().nullable() })),
      }),
    ),
    nobody: z.array(z.string()),
    several: z.array(z.object({ technology: z.string(), bodies: z.array(z.string()) })),
    /** Carried by bodies of all of which it is recorded that they have no money for it. */
    without_money: z.array(z.string()),
    /** Carried with money, of no body for four years; where the money of a body that carries it is not recorded, nothing is told. */
    short_money: z.array(z.string()),
    synthetic: z.boolean(),
  }),
  run: async ({ records, clock, settings }) => {
    const today = officeDay(clock.now(), settings);
    const [mandates, items, priorities, technologies, organisations] = await Promise.all([
      storedOf(records, "mandate"),
      storedOf(records, "item"),
      storedOf(records, "priority"),
      storedOf(records, "technology"),
      storedOf(records, "organisation"),
    ]);
    const needed = new Set([
      ...items.flatMap(({ body }) => (body.needed === true && body.technology !== null ? [body.technology] : [])),
      ...priorities.flatMap(({ body }) => body.technologies),
    ]);
    const inForce = mandates.filter(
      ({ body: { from, to } }) => (from === null || from <= today.slice(0, from.length)) && (to === null || to >= today.slice(0, to.length)),
    );
    const [called, bodies] = [
      new Map(technologies.map(({ id, body }) => [id, nameOf(body)])),
      new Map(organisations.map(({ id, body }) => [id, nameOf(body)])),
    ];
    const told = [...needed].toSorted(byCodePoint).map((technology) => {
      const own = inForce.filter(({ body }) => body.technology === technology);
      const answering = [...new Set(own.flatMap(({ body }) => (body.role === "answers" ? [body.body] : [])))].toSorted(byCodePoint);
      const money = own.flatMap(({ body }) => (body.role === "carries" ? [body.years_of_money] : []));
      const known = money.flatMap((years) => years ?? []);
      // Of whom nobody recorded the money may have more than all others.
      return { technology, own, answering, most: known.length === 0 || known.length < money.length ? null : Math.max(...known) };
    });
    return success({
      technologies: told.map(({ technology, own }) => ({
        technology,
        name: called.get(technology) ?? null,
        bodies: own
          .map(({ body }) => ({ body: body.body, name: bodies.get(body.body) ?? null, role: body.role, years_of_money: body.years_of_money }))
          .toSorted((a, b) => byCodePoint(a.role, b.role) || byCodePoint(a.body, b.body)),
      })),
      nobody: told.filter(({ answering }) => answering.length === 0).map(({ technology }) => technology),
      several: told.filter(({ answering }) => answering.length > 1).map(({ technology, answering }) => ({ technology, bodies: answering })),
      without_money: told.filter(({ most }) => most === 0).map(({ technology }) => technology),
      short_money: told.filter(({ most }) => most !== null && most > 0 && most < yearsOfMoney).map(({ technology }) => technology),
      synthetic: [...inForce, ...items].some(({ body }) => body.synthetic),
    });
  },
});
