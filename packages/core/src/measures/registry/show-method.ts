import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { looseUseCase } from "../../contract/use-case.ts";
import { nearestName } from "../../language/nearest-name.ts";
import { note } from "../../language/note.ts";
import type { MethodPage } from "./method-pages.ts";
import { measures } from "./registry.ts";

/** `quoin method` */
export const showMethod = looseUseCase({
  words: ["method"],
  summary: "How a figure is made: its page of the methods, with formula, example and the programs that it equals; without a name the list of pages",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "everyone",
  effort: "light",
  reads: "evidence",
  example: "quoin method eci-pci",
  input: z.strictObject({
    name: field(z.string().min(1).max(100).optional(), { description: "Name of a page, or id of a measure as `measure list` has it", position: 0 }),
  }),
  output: z.object({
    pages: z.array(z.object({ name: z.string(), title: z.string() })),
    /** The page that was asked for; null without a name. */
    page: z.object({ name: z.string(), title: z.string(), text: z.string() }).nullable(),
  }),
  async run({ methodPages }, { name }) {
    const all = await methodPages.list();
    const pages = all.map((page) => ({ name: page.name, title: page.title }));
    if (name === undefined) return success({ pages, page: null });
    const found = pageFor(name, all);
    if (found === undefined) {
      const near = nearestName(
        name,
        all.flatMap((page) => [page.name, lastPart(page.name), ...page.covers]),
      );
      return fault(note("method.unknown", { name, near: near ?? "–" }, { field: "name" }), "missing");
    }
    return success({ pages, page: { name: found.name, title: found.title, text: await methodPages.read(found.name) } });
  },
});

/** By its whole name, by the last part of it, by a family that it covers, or by a measure: the page of its own name, else that of its family. */
function pageFor(name: string, pages: readonly MethodPage[]): MethodPage | undefined {
  const called = (wanted: string) =>
    pages.find((page) => page.name === wanted) ?? pages.find((page) => lastPart(page.name) === wanted) ?? pages.find(({ covers }) => covers.includes(wanted));
  const measure = measures.find(({ id }) => id === name);
  const own = measure?.id.split(".").at(-1);
  return called(name) ?? (own === undefined ? undefined : called(own)) ?? (measure === undefined ? undefined : called(measure.family));
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}
