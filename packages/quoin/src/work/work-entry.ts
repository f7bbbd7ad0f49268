import { setPriority } from "node:os";
import { type MessagePort, workerData } from "node:worker_threads";
import { endPrograms, libraryCall, watchLibraryCalls, watchPrograms } from "@quoin/engines";
import { type OpenWorkspace, openWorkspace } from "../composition.ts";
import { answerQuestion, unopened } from "./answer-question.ts";
import { type Answer, leave, type Question, type Told } from "./question.ts";

/** What the thread is told when it starts. */
export interface ThreadData {
  readonly dir: string;
  /** Nice value of the thread: the system gives it what others leave. */
  readonly nice: number;
  /** Opens the workspace as soon as the thread is there, so that its first asker need not wait for it. */
  readonly ready: boolean;
  /** Where the thread counts calls that must not be cut off while it answers nothing. */
  readonly door: Int32Array;
}

/** A question with the channel to whoever waits. */
export interface ThreadTask {
  readonly question: Question;
  readonly steps: MessagePort;
  /** … and while it answers this question. */
  readonly door: Int32Array;
}

const { dir, nice, ready, door: between } = workerData as ThreadData;
watchLibraryCalls(between);
try {
  // On Linux priority belongs to the thread that sets it, elsewhere to the process, which must keep its own.
  if (process.platform === "linux") setPriority(0, nice);
} catch {
  // A system that refuses leaves the thread as it is: slower for others, never wrong.
}

let opened: Promise<OpenWorkspace> | undefined;
// Whoever asks first is told where it cannot be opened.
if (ready) {
  opened = openedWorkspace();
  opened.catch(() => {});
}

/** Answers one question on the thread's own connections to the workspace, which stay open for the next. */
export async function answer({ question, steps, door }: ThreadTask): Promise<Answer> {
  watchLibraryCalls(door);
  const tell = (told: Told): void => steps.postMessage(told);
  const unwatch = watchPrograms((programs, queries) => tell({ programs, queries }));
  let ending: NodeJS.Timeout | undefined;
  steps.on("message", (told) => {
    if (told !== leave) return;
    endPrograms();
    // What begins only now ends too.
    ending ??= setInterval(endPrograms, 200);
  });
  tell({ begun: true });
  try {
    opened ??= openedWorkspace();
    let workspace: OpenWorkspace;
    try {
      workspace = await opened;
    } catch (cause) {
      opened = undefined;
      return await unopened(cause, question, dir);
    }
    return await answerQuestion(workspace, question, {
      step: (what, done, total) => tell({ step: { what, ...(done === undefined ? {} : { done }), ...(total === undefined ? {} : { total }) } }),
    });
  } finally {
    clearInterval(ending);
    unwatch();
    watchLibraryCalls(between);
    steps.close();
  }
}

async function openedWorkspace(): Promise<OpenWorkspace> {
  const workspace = await libraryCall(() => openWorkspace(dir));
  if (!workspace.ok) throw new Error(`the thread cannot open the workspace: ${workspace.notes.map(({ code }) => code).join(", ")}`);
  return workspace.value;
}
