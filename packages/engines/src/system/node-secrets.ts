import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import type { Secrets } from "@quoin/core";

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** One of the settings that OWASP holds for equally strong: 32 MiB and about a third of a second. */
const cost = { N: 2 ** 15, r: 8, p: 3 };
const memory = 64 * 2 ** 20;
const keyBytes = 32;
const saltBytes = 16;
/** Hashes made at once: more would take memory and the threads that files are read with. */
const atOnce = 2;

/**
 * Passwords by scrypt, kept as `scrypt$N$r$p$salt$key` (base64url): hashes made with other parameters go on to be read when `cost` changes.
 * The password is brought to Unicode form C first, since two keyboards may send the same sign differently.
 */
export const nodeSecrets: Secrets = {
  random: () => randomBytes(32).toString("base64url"),
  passwordHash: async (password) => {
    const salt = randomBytes(saltBytes);
    const { N, r, p } = cost;
    return ["scrypt", N, r, p, salt.toString("base64url"), (await key(password, salt, cost)).toString("base64url")].join("$");
  },
  isPassword: async (password, hash) => {
    const [, N, r, p, salt, known] = (hash ?? decoy).split("$");
    const made = await key(password, Buffer.from(salt ?? "", "base64url"), { N: Number(N), r: Number(r), p: Number(p) });
    return timingSafeEqual(made, Buffer.from(known ?? "", "base64url")) && hash !== null;
  },
};

/** What is computed where there is no account, so that an unknown name takes as long as a known one. */
const decoy = ["scrypt", cost.N, cost.r, cost.p, Buffer.alloc(saltBytes).toString("base64url"), Buffer.alloc(keyBytes).toString("base64url")].join("$");

let running = 0;
const waiting: (() => void)[] = [];

async function key(password: string, salt: Buffer, parameters: { N: number; r: number; p: number }): Promise<Buffer> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await derive(password.normalize("NFC"), salt, keyBytes, { ...parameters, maxmem: memory });
  } finally {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  }
}
