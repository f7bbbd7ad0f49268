import type { Application } from "../../../register/entities/application.ts";
import type { Project } from "../../../register/entities/project.ts";
import { labelIn } from "../../../register/record-label.ts";

/** A project or application as the check looks at it. */
export interface DuplicateSubject {
  readonly type: "application" | "project";
  readonly id: string;
  /** `application/ID` or `project/ID`. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly organisation: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly items: readonly string[];
  /** Programme of a project; an application has that of its call, which need not be known yet. */
  readonly programme: string | null;
  /** Names that identify an apparatus: with its model, or with its buyer where no model is given. */
  readonly equipment: ReadonlyMap<string, string>;
  /** When it was handed in; projects come before every application. */
  readonly since: string;
  /** True for a project that is paid for, or was. */
  readonly funded: boolean;
}

export function applicationSubject(application: Application): DuplicateSubject {
  const { id, labels, summary, organisation, start, end, items, submitted_at } = application;
  return {
    type: "application",
    id,
    key: `application/${id}`,
    title: labelIn(labels, ["zh", "en"]) ?? "",
    summary: summary ?? "",
    organisation,
    start,
    end,
    items,
    programme: null,
    equipment: equipmentNames(application, organisation),
    since: submitted_at ?? "",
    funded: false,
  };
}

export function projectSubject(project: Project): DuplicateSubject {
  const { id, labels, description, lead, start, end, call_year, duration_years, items, status, programme } = project;
  const lastYear = call_year === null || duration_years === null ? null : String(call_year + Math.ceil(duration_years));
  return {
    type: "project",
    id,
    key: `project/${id}`,
    title: labelIn(labels, ["zh", "en"]) ?? "",
    summary: description ?? "",
    organisation: lead,
    start: start ?? (call_year === null ? null : String(call_year)),
    end: end ?? lastYear,
    items,
    programme,
    equipment: equipmentNames(project, lead),
    since: "",
    funded: status !== "cancelled" && status !== "pipeline",
  };
}

function equipmentNames({ equipment }: Pick<Application, "equipment">, buyer: string | null): ReadonlyMap<string, string> {
  const plain = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  return new Map(
    equipment.flatMap(({ name, model }): readonly [string, string][] => {
      if (model !== null) return [[`model ${plain(model)}`, `${name} ${model}`]];
      return buyer === null ? [] : [[`buyer ${buyer} ${plain(name)}`, name]];
    }),
  );
}

/** True where both spans are known and share a year; dates may be known to the year only. */
export function yearsOverlap(a: DuplicateSubject, b: DuplicateSubject): boolean | null {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return null;
  return a.start.slice(0, 4) <= b.end.slice(0, 4) && b.start.slice(0, 4) <= a.end.slice(0, 4);
}
