import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";

/** A mail as a server took it. */
export interface TakenMail {
  readonly from: string;
  readonly to: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly text: string;
}

/** A small server of mail (RFC 5321) on this machine, written apart from the client that it is asked by. */
export interface SmallSmtp {
  readonly port: number;
  readonly taken: readonly TakenMail[];
  /** What it answers to an address from now on; null: it takes all. */
  refuse(answer: string | null): void;
  close(): Promise<void>;
}

export async function smallSmtp(): Promise<SmallSmtp> {
  const taken: TakenMail[] = [];
  const open = new Set<Socket>();
  let refusal: string | null = null;
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => {}).on("close", () => open.delete(socket));
    const say = (line: string) => socket.write(`${line}\r\n`);
    let [from, to] = ["", ""];
    let data: string[] | null = null;
    say("220 small.example ESMTP");
    createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (line) => {
      if (data !== null) {
        if (line !== ".") data.push(line.startsWith(".") ? line.slice(1) : line);
        else {
          taken.push(readMail(from, to, data));
          data = null;
          say("250 taken");
        }
        return;
      }
      const address = /<([^>]*)>/.exec(line)?.[1] ?? "";
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === "EHLO" || verb === "HELO") say("250 small.example");
      else if (verb === "MAIL") {
        from = address;
        say("250 ok");
      } else if (verb === "RCPT") {
        to = address;
        say(refusal ?? "250 ok");
      } else if (verb === "DATA") {
        data = [];
        say("354 go on");
      } else if (verb === "QUIT") {
        say("221 bye");
        socket.end();
      } else say(verb === "RSET" || verb === "NOOP" ? "250 ok" : "502 not known");
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = server.address();
  return {
    port: typeof at === "object" && at !== null ? at.port : 0,
    taken,
    refuse: (answer) => {
      refusal = answer;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** Headers that run over lines are one; words in other letters are those of RFC 2047, the text that of RFC 2045. */
function readMail(from: string, to: string, lines: readonly string[]): TakenMail {
  const blank = lines.indexOf("");
  const unfolded = lines
    .slice(0, blank)
    .join("\n")
    .replaceAll(/\n[ \t]+/g, " ");
  const headers = new Map(unfolded.split("\n").map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]));
  const body = lines.slice(blank + 1).join("\r\n");
  const coding = (headers.get("content-transfer-encoding") ?? "7bit").toLowerCase();
  const text =
    coding === "base64"
      ? Buffer.from(body, "base64").toString("utf8")
      : coding === "quoted-printable"
        ? quoted(body.replaceAll(/=\r\n/g, ""), /=([0-9A-F]{2})/gi)
        : body;
  return { from, to, headers, subject: decodedWords(headers.get("subject") ?? ""), text };
}

function decodedWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, "?==?")
    .replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, coding: string, said: string) =>
      coding.toUpperCase() === "B" ? Buffer.from(said, "base64").toString("latin1") : quoted(said.replaceAll("_", " "), /=([0-9A-F]{2})/gi, "latin1"),
    )
    .replace(/[\x80-\xff]+/g, (bytes) => Buffer.from(bytes, "latin1").toString("utf8"));
}

function quoted(text: string, code: RegExp, as: BufferEncoding = "utf8"): string {
  const bytes = text.replaceAll(code, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString(as);
}
