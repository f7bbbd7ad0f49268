import type { Step } from "../work/question.ts";

const type = "application/x-ndjson";

/** Whether the client reads lines: `accept: application/x-ndjson`. */
export function wantsStream(accept: string | null): boolean {
  return accept?.split(",").some((each) => each.trim().toLowerCase().startsWith(type)) ?? false;
}

/**
 * An answer as lines of JSON: `{"step":{"what":…,"done":…,"total":…}}` for what is being done, and at the end
 * `{"status":200,"answer":…}` or `{"status":400,"problem":…}`. The status of the response itself is 200, since it begins before the answer is known.
 */
export function streamedAnswer(answer: (progress: (step: Step) => void) => Promise<Response>): Response {
  const encoder = new TextEncoder();
  const line = (value: unknown) => encoder.encode(`${JSON.stringify(value)}\n`);
  const stream = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      let isOpen = true;
      const send = (value: unknown): void => {
        try {
          if (isOpen) controller.enqueue(line(value));
        } catch {
          isOpen = false; // The client has left.
        }
      };
      try {
        const given = await answer((step) => send({ step }));
        const isProblem = given.headers.get("content-type")?.startsWith("application/problem+json") ?? false;
        const value: unknown = await given.json();
        send({ status: given.status, [isProblem ? "problem" : "answer"]: value });
      } catch {
        send({ status: 500 });
      }
      if (isOpen) controller.close();
    },
  });
  return new Response(stream, { headers: { "content-type": type, "x-accel-buffering": "no" } });
}
