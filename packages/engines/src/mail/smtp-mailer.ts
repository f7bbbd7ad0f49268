import type { Mail, Mailer, MailOutcome, MailSettings } from "@quoin/core";
import type { Transporter } from "nodemailer";

/** Milliseconds for which a server may be silent before it is tried another time. */
const patience = 20_000;

/** Mails over one SMTP server, one connection a mail: a handful comes in a minute. Mails are marked as a program's, so that no answering machine answers them (RFC 3834). */
export function smtpMailer(settings: MailSettings, password: string | null): Mailer {
  const { from } = settings;
  const domain = from.slice(from.indexOf("@") + 1);
  let transport: Promise<Pick<Transporter, "sendMail">> | null = null;
  return {
    send: async ({ to, subject, text, key }: Mail): Promise<MailOutcome> => {
      transport ??= transportOf(settings, password);
      try {
        await (await transport).sendMail({
          from,
          to: { name: "", address: to },
          subject,
          text,
          messageId: `<quoin-${key}@${domain}>`,
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return "sent";
      } catch (cause) {
        return refusalOf(cause, to);
      }
    },
  };
}

/** The client is read where the first mail is sent: most that the program does sends none. */
async function transportOf({ host, port, secrecy, user }: MailSettings, password: string | null): Promise<Pick<Transporter, "sendMail">> {
  const { createTransport } = await import("nodemailer");
  return createTransport({
    host,
    port,
    secure: secrecy === "tls",
    requireTLS: secrecy === "starttls",
    ignoreTLS: secrecy === "none",
    ...(user === undefined || password === null ? {} : { auth: { user, pass: password } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** A server that refuses an address or a mail for good says so by a number from 500 on (RFC 5321, 4.2.1); whoever refuses the sender or is not there may do so for now alone. */
function refusalOf(cause: unknown, to: string): MailOutcome {
  const told = typeof cause === "object" && cause !== null ? new Map<string, unknown>(Object.entries(cause)) : new Map<string, unknown>();
  const of = (name: string): unknown => told.get(name);
  const number = of("responseCode");
  const command = of("command");
  const isOfMail = command === "RCPT TO" || command === "DATA";
  const problem = [of("code"), number, command, cause instanceof Error ? cause.message : String(cause)]
    .filter((part) => typeof part === "string" || typeof part === "number")
    .join(" ");
  return { isFinal: typeof number === "number" && number >= 500 && isOfMail, problem: problem.replaceAll(to, "…") };
}
