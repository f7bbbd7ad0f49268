import type { TimeCodes } from "@quoin/core";
import { Secret, TOTP } from "otpauth";

/** Seconds that a code is good for, its digits, and steps on either side that a clock may be off: what every app assumes (RFC 6238, section 5.2). */
const period = 30;
const digits = 6;
const off = 1;

/** Codes by `otpauth`, with HMAC-SHA-1, which is all that common apps know. */
export const nodeTimeCodes: TimeCodes = {
  secret: () => new Secret({ size: 20 }).base32,
  uri: (secret, account, office) => new TOTP({ issuer: office, label: account, secret: Secret.fromBase32(secret), digits, period }).toString(),
  step: (secret, code, at) => {
    const timestamp = Date.parse(at);
    const from = TOTP.validate({ token: code, secret: Secret.fromBase32(secret), digits, period, timestamp, window: off });
    return from === null ? null : Math.floor(timestamp / 1_000 / period) + from;
  },
};
