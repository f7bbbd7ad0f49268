import { createSocket } from "node:dgram";
import { connect, type Socket } from "node:net";
import { hostname } from "node:os";

/** Lines that wait for a receiver that is away; the oldest go first. */
const mostWaiting = 10_000;
/** Milliseconds before a lost connection is made anew. */
const pause = 5_000;
/** Facility local0, and severities, as RFC 5424 numbers them. */
const facility = 16;
const severities: Readonly<Record<string, number>> = { error: 3, warn: 4, info: 6 };

/** Where lines of the log go besides. */
export interface Syslog {
  write(line: string): void;
  /** Sends what waits, as far as the receiver takes it, and lets go. */
  end(): Promise<void>;
}

/** `udp://HOST:PORT` or `tcp://HOST:PORT`; null where an address is none of these. */
export function syslogAddress(text: string): { readonly protocol: "udp" | "tcp"; readonly host: string; readonly port: number } | null {
  const parts = /^(udp|tcp):\/\/(\[[0-9a-f:.]+\]|[^:/@\s]+)(?::(\d{1,5}))?$/i.exec(text);
  const port = Number(parts?.[3] ?? 514);
  if (parts === null || port < 1 || port > 65_535) return null;
  return { protocol: parts[1]?.toLowerCase() === "tcp" ? "tcp" : "udp", host: (parts[2] ?? "").replace(/^\[|\]$/g, ""), port };
}

/** One message of RFC 5424: `<PRI>1 TIME HOST quoin PID - - MSG`; the message is the line of the log, which holds no line ends. */
export function syslogMessage(line: string, from: { readonly time: string; readonly host: string; readonly pid: number }): string {
  const level = /"level":"(\w+)"/.exec(line)?.[1] ?? (/^error\b/.test(line) ? "error" : "info");
  const host = from.host.replace(/[^!-~]/g, "").slice(0, 255) || "-";
  return `<${facility * 8 + (severities[level] ?? 6)}>1 ${from.time} ${host} quoin ${from.pid} - - ${line.replace(/[\r\n]+/g, " ").trimEnd()}`;
}

/** Sends lines to a receiver of syslog: a datagram each (RFC 5426), or one after the other with their lengths (RFC 6587) on a connection that is made anew where it is lost. Nobody waits for it. */
export function syslog(address: NonNullable<ReturnType<typeof syslogAddress>>, now: () => string): Syslog {
  const message = (line: string): Buffer => Buffer.from(syslogMessage(line, { time: now(), host: hostname(), pid: process.pid }), "utf8");
  return address.protocol === "udp" ? datagrams(address, message) : connection(address, message);
}

function datagrams({ host, port }: { readonly host: string; readonly port: number }, message: (line: string) => Buffer): Syslog {
  const socket = createSocket(host.includes(":") ? "udp6" : "udp4");
  socket.on("error", () => {});
  socket.unref();
  return {
    write: (line) => socket.send(message(line), port, host, () => {}),
    end: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

function connection({ host, port }: { readonly host: string; readonly port: number }, message: (line: string) => Buffer): Syslog {
  let waiting: Buffer[] = [];
  let open: Socket | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  const flush = (): void => {
    if (open === null) return;
    for (const each of waiting) open.write(each);
    waiting = [];
  };
  const begin = (): void => {
    const socket = connect(port, host, () => {
      open = socket;
      flush();
    });
    socket.unref();
    socket.on("error", () => {});
    socket.on("close", () => {
      open = null;
      if (isEnded) return;
      timer = setTimeout(begin, pause);
      timer.unref();
    });
  };
  begin();
  return {
    write: (line) => {
      const text = message(line);
      waiting.push(Buffer.concat([Buffer.from(`${text.length} `), text]));
      if (waiting.length > mostWaiting) waiting.shift();
      flush();
    },
    end: () =>
      new Promise((resolve) => {
        isEnded = true;
        clearTimeout(timer);
        if (open === null) return resolve();
        open.end(() => resolve());
      }),
  };
}
