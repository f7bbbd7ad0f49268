import { densityTerms } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import type { SpaceComplexity, SpaceOfTime } from "./region-space.ts";

/** A present activity and what it adds to the density of an absent one. */
export interface Because {
  readonly activity: string;
  readonly share: number;
}

/** An activity that a region lacks, with the terms of a recommendation. */
export interface RegionOption {
  readonly activity: string;
  readonly advantage: number;
  /** Share of the activity's neighbourhood that the region holds. */
  readonly density: number;
  /** Null where complexity is not identified, or the two rules for its sign contradict each other. */
  readonly complexity: number | null;
  /** No other absent activity is both nearer and more complex; null where complexity is. */
  readonly frontier: boolean | null;
  /** Present activities that make up the density, largest first. */
  readonly because: readonly Because[];
}

/** An activity of a region with its place in the space, held or not. */
export interface ProfileActivity {
  readonly activity: string;
  readonly present: boolean;
  readonly value: number;
  readonly rca: number;
  readonly density: number | null;
  readonly complexity: number | null;
  readonly frontier: boolean | null;
  readonly because: readonly Because[];
}

/** All activities of a region, in the order of their codes: what it holds, and what it lacks with the terms of a recommendation. Unknown cells are left out. */
export function regionProfile(time: SpaceOfTime, complexity: SpaceComplexity, region: string, reasons: number): ProfileActivity[] {
  const { matrix, marks, density, advantage } = time;
  const c = matrix.locations.indexOf(region);
  if (c < 0) return [];
  const options = new Map(regionOptions(time, complexity, region, reasons).map((option) => [option.activity, option]));
  const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return matrix.activities.flatMap((activity, p) => {
    const cell = c * matrix.activities.length + p;
    if (matrix.unknown[cell] === 1) return [];
    const option = options.get(activity);
    return [
      {
        activity,
        present: marks[cell] === 1,
        value: matrix.values[cell]!,
        rca: advantage[cell]!,
        density: known(density[cell]!),
        complexity: isComplexityCertain(complexity) ? known(complexity.pci.get(activity) ?? Number.NaN) : null,
        frontier: option?.frontier ?? null,
        because: option?.because ?? [],
      },
    ];
  });
}

/** Whether the sign of complexity is certain enough to rest something on it. */
export function isComplexityCertain({ sign }: Pick<SpaceComplexity, "sign">): boolean {
  return sign?.agrees === true;
}

/** What a region lacks at a time, nearest first (ties: by text of the activity). Activities whose cell has no number, or that have no neighbour, are no options. */
export function regionOptions(time: SpaceOfTime, complexity: SpaceComplexity, region: string, reasons: number): RegionOption[] {
  const { matrix, marks, density, advantage, presence } = time;
  const c = matrix.locations.indexOf(region);
  if (c < 0) return [];
  const phi = time.phi();
  const width = matrix.activities.length;
  const certain = isComplexityCertain(complexity);
  const worths = Float64Array.from(matrix.activities, (activity) => (certain ? (complexity.pci.get(activity) ?? Number.NaN) : Number.NaN));
  const worth = (p: number): number => worths[p]!;
  const near = (p: number): number => density[c * width + p]!;
  const absent = matrix.activities.flatMap((_, p) => (marks[c * width + p] === 0 && matrix.unknown[c * width + p] === 0 && !Number.isNaN(near(p)) ? [p] : []));
  const isBeaten = (p: number): boolean => absent.some((q) => near(q) >= near(p) && worth(q) >= worth(p) && (near(q) > near(p) || worth(q) > worth(p)));
  return absent
    .toSorted((a, b) => near(b) - near(a) || a - b)
    .map((p) => ({
      activity: elementAt(matrix.activities, p),
      advantage: advantage[c * width + p]!,
      density: near(p),
      complexity: Number.isNaN(worth(p)) ? null : worth(p),
      frontier: Number.isNaN(worth(p)) ? null : !isBeaten(p),
      because: densityTerms(presence, phi.subarray(p * presence.activities, (p + 1) * presence.activities), c)
        .slice(0, reasons)
        .map(({ activity, share }) => ({ activity: elementAt(matrix.activities, activity), share })),
    }));
}

/** Mean complexity of what a region holds; null where complexity is not certain. */
export function basketComplexity({ matrix, marks }: SpaceOfTime, complexity: SpaceComplexity, region: string): number | null {
  const c = matrix.locations.indexOf(region);
  if (c < 0 || !isComplexityCertain(complexity)) return null;
  const width = matrix.activities.length;
  const held = matrix.activities
    .flatMap((activity, p) => (marks[c * width + p] === 1 ? [complexity.pci.get(activity) ?? Number.NaN] : []))
    .filter((pci) => !Number.isNaN(pci));
  return held.length === 0 ? null : held.reduce((sum, pci) => sum + pci, 0) / held.length;
}
