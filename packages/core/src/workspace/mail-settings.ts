import { z } from "zod";

/** A server on this machine: what goes to it leaves the machine only by its own doing. */
const thisMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/**
 * `mail` of quoin.yaml: the server that decisions on bookings and registrations are handed to (SMTP, RFC 5321). Its password stands in no file of the workspace: QUOIN_MAIL_PASSWORD, or the file that
 * QUOIN_MAIL_PASSWORD_FILE names. It belongs to who runs the machine: no form and no command sets it.
 */
export const mailSettings = z
  .strictObject({
    host: z.string().min(1).max(253),
    port: z.int().min(1).max(65_535).default(587),
    /** `starttls`: the connection is made secret before anything is said, or nothing is sent; `tls`: from its first byte; `none`: on this machine alone. */
    secrecy: z.enum(["starttls", "tls", "none"]).default("starttls"),
    user: z.string().min(1).max(200).optional(),
    /** Address that mails come from. */
    from: z
      .string()
      .max(200)
      .regex(/^[^\s@<>,;]+@[^\s@<>,;]+$/),
    /** Address of the program for people, which mails name. */
    page: z
      .url({ protocol: /^https?$/ })
      .max(300)
      .optional(),
  })
  .refine(({ host, secrecy }) => secrecy !== "none" || thisMachine.test(host), { path: ["secrecy"], message: "none: only to a server on this machine" });
export type MailSettings = z.infer<typeof mailSettings>;
