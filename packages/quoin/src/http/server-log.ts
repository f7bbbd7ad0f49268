import { stderr } from "node:process";

export const logFormats = ["json", "text"] as const;
export type LogFormat = (typeof logFormats)[number];

/** One request, as the log tells it. */
export interface LoggedRequest {
  readonly request: string;
  readonly account: string | null;
  readonly use_case: string;
  readonly ms: number;
  /** The status of the answer. */
  readonly outcome: number;
}

/** Where a server tells what happens: each request, and lines of its own. */
export interface ServerLog {
  request(told: LoggedRequest): void;
  line(text: string): void;
}

/** As JSON an object a line with the same keys each time; as text the lines alone, of requests those that took long or failed. */
export function serverLog(format: LogFormat, now: () => string, write: (text: string) => void = (text) => void stderr.write(text)): ServerLog {
  if (format === "text") return { request: () => {}, line: write };
  const told = (entry: object): void => write(`${JSON.stringify(entry)}\n`);
  return {
    request: ({ request, account, use_case, ms, outcome }) =>
      told({ time: now(), level: outcome >= 500 ? "error" : "info", request, account, use_case, ms, outcome }),
    line: (text) => {
      const message = text.trimEnd();
      // Each request has its own object.
      if (message.startsWith("answer use_case=")) return;
      const level = message.startsWith("error[") ? "error" : /^(?:session (?:refused|throttled)|warning\[|database lost)/.test(message) ? "warn" : "info";
      told({ time: now(), level, request: null, account: null, use_case: null, ms: null, outcome: null, message });
    },
  };
}
