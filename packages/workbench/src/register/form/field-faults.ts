import type { RenderedNote } from "@quoin/core";

/** Notes by the field they point at; those without a field are the whole record's. */
export function faultsByField(notes: readonly RenderedNote[]): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const { at, message, page_fix: fix } of notes) {
    const field = at.field ?? "";
    const said = `${message} ${fix}`.trim();
    const held = faults.get(field);
    faults.set(field, held === undefined ? said : `${held} ${said}`);
  }
  return faults;
}

/** What is wrong at a path; for a leaf also what points below it, since it has no inputs of its own there. */
export function faultsUnder(faults: ReadonlyMap<string, string>, path: string, isGroup: boolean): string | undefined {
  const own = faults.get(path);
  if (own !== undefined || isGroup) return own;
  for (const [field, said] of faults) if (field.startsWith(`${path}.`) || field.startsWith(`${path}[`)) return said;
  return undefined;
}
