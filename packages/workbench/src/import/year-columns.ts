import { columnKey, type Look, type Role } from "./looked-at.ts";

const yearInHeading = /^(?:\D*\D)?((?:19|20)\d{2})(?:\D\D*)?$/;

/** Where the year stands in the heading of such a column, as a mapping says it. */
export const yearPattern = "(?<year>(?:19|20)\\d{2})";

/** Columns of numbers that are called by a year each, as statistics are often laid out: two of them at least, each year once; else none. */
export function yearColumns(look: Pick<Look, "columns">): readonly string[] {
  const found = look.columns.flatMap(({ source, type }, at) => {
    const year = yearInHeading.exec(source)?.[1];
    return year === undefined || type !== "number" ? [] : [{ year, key: columnKey(look, at) }];
  });
  return found.length < 2 || new Set(found.map(({ year }) => year)).size < found.length ? [] : found.map(({ key }) => key);
}

const numbers = ["count", "money", "share", "persons", "number"];

/** The field of a role that figures by year fill; null where the role asks for no year, or for no number beside it. */
export function figureOfRole(role: Role | undefined): string | null {
  if (role === undefined || !role.columns.some(({ field }) => field === "year")) return null;
  const figures = role.columns.filter(({ field, type }) => field !== "year" && numbers.includes(type));
  return (figures.find(({ required }) => required) ?? figures[0])?.field ?? null;
}
