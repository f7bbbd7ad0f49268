/** What the server wrote into the page of whoever opens it; only types stand here, since `prefetch.ts` shares no file with the program. */
export interface KnownReader {
  readonly language: string;
  /** As `GET /session` gives it. */
  readonly session: { readonly expires: string | null; readonly roles: readonly string[] };
  readonly answers: readonly (readonly [name: string, answer: unknown])[];
}

/** What `prefetch.ts` leaves for the program: the reader, and questions that are under way, by address, language and body. */
export interface EarlyAnswers {
  readonly reader: KnownReader;
  readonly answers: Map<string, Promise<Response>>;
}

declare global {
  var quoinEarly: EarlyAnswers | undefined;
}
