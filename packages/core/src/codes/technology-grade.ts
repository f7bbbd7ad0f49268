import { gradesTemplate } from "./lists/grades-template.ts";

/** What a grade is computed from; null where nobody knows. `gap_years` counts years behind the foreign leader, negative = ahead. */
export interface GradeInputs {
  readonly trl: number | null;
  readonly mrl: number | null;
  readonly gap_years: number | null;
}

/**
 * Grade G1 (leading) … G5 (missing) of an item: the first grade whose every condition holds. A missing input gives no grade, never the worst one.
 * The limits are ours (codes/grades-template.json), since those of the official scale are not public.
 *
 *   technologyGrade({ trl: 8, mrl: 7, gap_years: 3 })     // "G3"
 *   technologyGrade({ trl: 8, mrl: null, gap_years: 3 })  // null
 */
export function technologyGrade(inputs: GradeInputs): string | null {
  if (inputs.trl === null || inputs.mrl === null || inputs.gap_years === null) return null;
  const met = gradesTemplate.grades.find(({ when }) =>
    Object.entries(when).every(([name, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }]) => {
      const value = inputs[name as keyof GradeInputs] ?? Number.NaN;
      return value >= min && value <= max;
    }),
  );
  return met?.code ?? null;
}

/** The library (short-board, long-board, applicable) that items of a grade belong to unless the office says otherwise. */
export function defaultLibrary(grade: string): string | null {
  return (gradesTemplate.default_library as Readonly<Record<string, string>>)[grade] ?? null;
}
