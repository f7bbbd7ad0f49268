import { z } from "zod";

/**
 * `server` of quoin.yaml: how much a server does at once, and how much one question may ask of it. Read when the server starts.
 * The defaults suit a machine with two cores and 4 GB; the command line has no such limits, since it holds up nobody else.
 */
export const serverSettings = z.strictObject({
  /** Threads for what pages show. Two, so that a page that takes a second keeps no other page waiting. */
  page_workers: z.int().min(1).max(64).default(2),
  /** Threads for computations of minutes; they run at the lowest priority, and more of them than cores only slow one another down. */
  long_workers: z.int().min(1).max(64).default(2),
  /** Most memory of one thread's objects, in MB; one question may not take the memory of all. */
  worker_memory_mb: z.int().min(256).max(65_536).default(2_000),
  /**
   * Most resident memory of the whole server, its threads and the solvers that it started, in MB. Over it the computation that took most of it is ended:
   * tables of numbers and solvers stand outside the objects that `worker_memory_mb` bounds. A quarter of 4 GB is left to the system and the database.
   */
  memory_mb: z.int().min(512).max(1_048_576).default(3_000),
  /** Questions of one account that may wait for a thread: a page asks six questions at once. */
  waiting_per_account: z.int().min(1).max(1_000).default(16),
  /** Whether a server that starts makes the answers of the first page by itself. Where it does not, its first reader waits for them, and it takes no work that nobody asked for. */
  opening_answers: z.boolean().default(true),
  /** Seconds that one search for a plan may take. */
  solve_seconds: z.number().positive().max(86_400).default(600),
  /** Seconds after which a computation that only reads is ended, whatever it is about: one that never ends would hold its thread as long as its asker's connection stays. */
  question_seconds: z.number().positive().max(604_800).default(3_600),
  /** Random draws times cells of the table that they are drawn for: 10,000 draws of the example's provinces and industries are 15 million. */
  most_draws_cells: z.number().positive().default(1e9),
  /** Pairs of texts or units that are compared: 20,000 texts with one another are 400 million. */
  most_pairs: z.number().positive().default(5e8),
  /** Cells of the largest table of numbers that a question is computed on: 7,000 activities with one another are 49 million, 400 MB, of which a measure holds a few at once. */
  most_cells: z.number().positive().default(5e7),
  /** Days that the trail of access is kept, then the server takes it away; never fewer than half a year, so that no setting makes what was done unseen. */
  access_days: z.int().min(183).max(36_500).default(730),
  /** Days after which whom to ask and the address of mail of an organisation that registered itself and was declined are taken away for good. */
  contact_days: z.int().min(1).max(3_650).default(30),
  /** Days after which contacts and names of people are erased from records whose matter is over (refused, withdrawn, retired); 0 = nothing is erased but by a decision. */
  person_days: z.int().min(0).max(36_500).default(0),
  /** Program, with its first words, that looks at each attached file, whose path follows as the last word: exit 0 = clean, 1 = infected. None = files are kept unscanned, and say so. */
  scan: z.array(z.string().min(1)).max(20).default([]),
});
export type ServerSettings = z.infer<typeof serverSettings>;
