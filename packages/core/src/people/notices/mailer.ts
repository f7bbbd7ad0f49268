/** One mail, plain text to one address. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Of the mail, without the house that sends it: the same for each attempt. */
  readonly key: string;
}

/** Whether a server took a mail: for good not, or not now. What it said names no address. */
export type MailOutcome = "sent" | { readonly isFinal: boolean; readonly problem: string };

/** Hands a mail on. */
export interface Mailer {
  send(mail: Mail): Promise<MailOutcome>;
}
