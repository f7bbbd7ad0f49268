import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { MessageChannel } from "node:worker_threads";
import { libraryDoor, outsideCalls, withoutPrograms } from "@quoin/engines";
import { Piscina } from "piscina";
import type { OpenWorkspace } from "../composition.ts";
import { servedUseCase } from "./answer-question.ts";
import { FairQueue } from "./fair-queue.ts";
import { workHere } from "./inline-executor.ts";
import { guardedBytes, MemoryGuard } from "./memory-guard.ts";
import { type Answer, leave, type Told } from "./question.ts";
import type { Effort } from "./scheduling.ts";
import { sharedLane } from "./shared-lane.ts";
import { type AskOptions, type LaneStatus, type Work, WorkRefused } from "./work.ts";
import type { ThreadData, ThreadTask } from "./work-entry.ts";

/** How much a server may do at once. */
export interface PoolLimits {
  readonly page_workers: number;
  readonly long_workers: number;
  /** Most memory of one thread's objects; a computation over it is ended. */
  readonly worker_memory_mb: number;
  /** Most resident memory of the whole server; over it the computation that took most is ended. */
  readonly memory_mb: number;
  /** Questions of one asker that may wait for a thread. */
  readonly waiting_per_account: number;
  /** Seconds after which a long computation that only reads is ended; without it none is. */
  readonly question_seconds?: number;
}

type PooledTask = ThreadTask & { readonly [key: symbol]: { readonly asker: string } };
type PoolTask = { readonly [key: symbol]: object | null };

/**
 * Nice values: what pages show goes before what takes minutes, and the server's own thread and the changes before both. A deed that takes minutes before it writes (a plan is approved, a call
 * awarded) goes as the changes do: somebody waits for it, and others for what it decides.
 */
const niceOf = { change: 0, page: 5, long: 15, deed: 0 } as const;
/** Milliseconds that a thread has to end its queries before it is ended itself. */
const graceMilliseconds = 500;
/** Milliseconds for which a server that closes waits for what its threads are doing. */
const patienceMilliseconds = 3_000;
/** Seconds after which a thread that nobody needs is ended. */
const idleSeconds = { change: 600, page: 600, long: 60, deed: 60 } as const;

/**
 * Threads that answer questions on connections of their own, in lanes, so that what takes minutes keeps no page waiting; `light` questions are answered
 * on this thread. Changes have one thread: they stand in one queue in the database anyway, and whoever holds the end of the history there must not wait for
 * a thread that is busy sending answers between two statements. In each lane everybody takes turns. A question whose asker has left ends its thread, which is the only way to
 * end a computation; a thread in the middle of a call of a native library finishes that one, or the library would take the server with it.
 */
export function workPool(workspace: OpenWorkspace, limits: PoolLimits): Work {
  const here = workHere(workspace);
  const guard = new MemoryGuard(guardedBytes(limits.memory_mb));
  // Begun when it is needed, or by a server that is ready before the first change.
  let begun: Work | undefined;
  const change = (): Work => {
    begun ??= lane("change", workspace.dir, 1, limits, guard);
    return begun;
  };
  const page = lane("page", workspace.dir, limits.page_workers, limits, guard);
  // Pages take seconds, and one reader's page asks six questions at once: there everybody has every thread in turn.
  const sharing = { workers: limits.long_workers, waitingPerAsker: limits.waiting_per_account };
  const ending = limits.question_seconds === undefined ? {} : { mostSeconds: limits.question_seconds };
  const long = sharedLane(lane("long", workspace.dir, limits.long_workers, limits, guard), { ...sharing, ...ending });
  const deeds = sharedLane(lane("deed", workspace.dir, limits.long_workers, limits, guard), sharing);
  return {
    answer: (effort, question, options) => {
      if (effort === "light") return here.answer(effort, question, options);
      const ofMinutes = servedUseCase(question.useCase)?.changes === true ? deeds : long;
      return (effort === "change" ? change() : effort === "page" ? page : ofMinutes).answer(effort, question, options);
    },
    ready: () => void change(),
    lanes: () => [...[here, ...(begun === undefined ? [] : [begun]), page].flatMap((each) => each.lanes()), together([...long.lanes(), ...deeds.lanes()])],
    close: async () => {
      await Promise.all([begun, page, long, deeds].map((each) => each?.close()));
    },
  };
}

/** What takes minutes is one lane to whoever looks at the server, whatever its priority. */
function together(lanes: readonly LaneStatus[]): LaneStatus {
  const sum = (of: (each: LaneStatus) => number) => lanes.reduce((all, each) => all + of(each), 0);
  return {
    lane: "long",
    workers: sum(({ workers }) => workers),
    most_workers: sum(({ most_workers: most }) => most),
    running: sum(({ running }) => running),
    waiting: sum(({ waiting }) => waiting),
    answered: sum(({ answered }) => answered),
  };
}

function lane(
  effort: Exclude<Effort, "light"> | "deed",
  dir: string,
  most: number,
  { worker_memory_mb, waiting_per_account }: Pick<PoolLimits, "worker_memory_mb" | "waiting_per_account">,
  guard: MemoryGuard,
): Work {
  const asked = Piscina.queueOptionsSymbol;
  const between = libraryDoor();
  const queue = new FairQueue<PoolTask>((task) => (task[asked] as { asker: string } | null)?.asker ?? "");
  const pool = new Piscina<PooledTask, Answer>({
    ...threadProgram(),
    name: "answer",
    // One thread of the changes is always there.
    minThreads: effort === "change" ? 1 : 0,
    maxThreads: most,
    idleTimeout: idleSeconds[effort] * 1_000,
    // The threads hold connections whose idle events must be heard.
    atomics: "disabled",
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: worker_memory_mb },
    workerData: { dir, nice: niceOf[effort], ready: effort === "change", door: between } satisfies ThreadData,
    taskQueue: queue as never,
  });
  /** The answers that are being made, each with the door of its thread. */
  const underWay = new Map<Promise<Answer>, Int32Array>();
  /** Tells each thread to end the programs and queries that work for it. */
  const asking = new Set<() => void>();
  let isClosing = false;
  let running = 0;
  let answered = 0;
  return {
    answer: async (_, question, { asker, signal, leave: left, progress }: AskOptions) => {
      if (isClosing) throw new WorkRefused("cancelled");
      if (queue.waiting(asker) >= waiting_per_account) throw new WorkRefused("too-many-waiting");
      const { port1, port2 } = new MessageChannel();
      const ended = new AbortController();
      const door = libraryDoor();
      let programs: readonly number[] = [];
      let [queries, hasBegun] = [0, false];
      const end = async (): Promise<void> => {
        port1.postMessage(leave);
        if (queries > 0) await pause(graceMilliseconds, undefined, { ref: false });
        await outsideCalls([door]);
        await withoutPrograms(door);
        killPrograms(programs);
        ended.abort();
      };
      const abandon = (): void => {
        if (hasBegun) port1.postMessage(leave);
        else void outsideCalls([door]).then(() => ended.abort());
      };
      const tellLeave = (): void => port1.postMessage(leave);
      asking.add(tellLeave);
      let tookTooMuch = false;
      const guarded = {
        mayEnd: servedUseCase(question.useCase)?.changes !== true,
        programs: () => programs,
        end: () => {
          tookTooMuch = true;
          void end();
        },
      };
      let isOver = (): void => {};
      let isDone = false;
      port1.on("message", (told: Told) => {
        if (isDone) return;
        if ("begun" in told) {
          hasBegun = true;
          isOver = guard.begin(guarded);
        } else if ("programs" in told) ({ programs, queries } = told);
        else progress?.(told.step);
      });
      port1.unref();
      signal?.addEventListener("abort", end, { once: true });
      if (signal?.aborted === true) void end();
      left?.addEventListener("abort", abandon, { once: true });
      if (left?.aborted === true) abandon();
      running += 1;
      try {
        const run = pool.run({ question, steps: port2, door, [asked]: { asker } }, { transferList: [port2], signal: ended.signal });
        underWay.set(run, door);
        const answer = await run.finally(() => underWay.delete(run));
        if (tookTooMuch) throw new WorkRefused("out-of-memory");
        if (signal?.aborted === true) throw new WorkRefused("cancelled");
        return answer;
      } catch (cause) {
        if (tookTooMuch || isOutOfMemory(cause)) throw new WorkRefused("out-of-memory", { cause });
        if (signal?.aborted === true || left?.aborted === true || isClosing) throw new WorkRefused("cancelled", { cause });
        throw cause;
      } finally {
        signal?.removeEventListener("abort", end);
        left?.removeEventListener("abort", abandon);
        asking.delete(tellLeave);
        isDone = true;
        isOver();
        running -= 1;
        answered += 1;
        port1.close();
      }
    },
    lanes: (): readonly LaneStatus[] => [
      {
        lane: effort === "deed" ? "long" : effort,
        workers: pool.threads.length,
        most_workers: most,
        running: running - queue.size,
        waiting: queue.size,
        answered,
      },
    ],
    ready: () => {},
    close: async () => {
      isClosing = true;
      for (const tellLeave of asking) tellLeave();
      const patience = new AbortController();
      await Promise.race([Promise.allSettled(underWay.keys()), pause(patienceMilliseconds, undefined, { signal: patience.signal }).catch(() => {})]);
      patience.abort();
      await outsideCalls([between, ...underWay.values()]);
      await Promise.all([...underWay.values()].map(withoutPrograms));
      await pool.destroy();
    },
  };
}

/** Ends the programs of a thread that is too busy to do it itself. */
function killPrograms(programs: readonly number[]): void {
  for (const program of programs) {
    try {
      process.kill(program, "SIGKILL");
    } catch {
      // It has ended meanwhile.
    }
  }
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && (cause as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** The program of the threads: built code is a file beside this one; run from source (tests, tsx), a thread first learns to load TypeScript. */
function threadProgram(): { readonly filename: string; readonly execArgv?: string[] } {
  const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  if (!import.meta.url.endsWith(".ts")) return { filename: beside("./work-entry.js") };
  return { filename: beside("./work-entry-from-source.js"), execArgv: ["--conditions=quoin-source"] };
}
