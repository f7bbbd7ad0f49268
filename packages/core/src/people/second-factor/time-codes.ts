/** Codes that change every 30 seconds (TOTP, RFC 6238): the port behind second factors. */
export interface TimeCodes {
  /** A new secret of 160 random bits in base32, as RFC 4648 writes it. */
  secret(): string;
  /** What an app on a telephone reads: `otpauth://totp/…`, in the Key Uri Format that apps share. */
  uri(secret: string, account: string, office: string): string;
  /** The step (30 seconds since 1970) of which this is the code: that of the moment, or its neighbour on either side; null where it is none, or the secret is none. */
  step(secret: string, code: string, at: string): number | null;
}

declare module "../../contract/ports.ts" {
  interface WorkspacePorts {
    readonly codes: TimeCodes;
  }
}
