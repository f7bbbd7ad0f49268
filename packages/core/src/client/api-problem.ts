import type { RenderedNote } from "../language/note.ts";

/** A refusal of the API as `application/problem+json` holds it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly notes: readonly RenderedNote[];
  /** Where the server's log tells more; only with status 500. */
  readonly reference?: string;
}

/** Thrown by the client where the API refused: a face shows `notes` at their fields. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly notes: readonly RenderedNote[];

  constructor(problem: Problem) {
    super(problem.notes.map(({ message }) => message).join(" ") || problem.title);
    this.name = "ApiProblem";
    this.status = problem.status;
    this.notes = problem.notes;
  }
}
