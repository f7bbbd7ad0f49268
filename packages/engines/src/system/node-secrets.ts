import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import type { Secrets } from "@quoin/core";
import { isCommonPassword } from "./common-password.ts";

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** What scrypt costs: N blocks of r × 128 bytes, p times. */
export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** One of the settings that OWASP holds for equally strong: 32 MiB and about a third of a second. */
const strong: ScryptCost = { N: 2 ** 15, r: 8, p: 3 };
const memory = 64 * 2 ** 20;
const keyBytes = 32;
const saltBytes = 16;
/** Hashes made at once: more would take memory and the threads that files are read with. */
const atOnce = 2;

/**
 * Passwords by scrypt, kept as `scrypt$N$r$p$salt$key` (base64url): hashes made with other parameters go on to be read when the cost changes.
 * The password is brought to Unicode form C first, since two keyboards may send the same sign differently.
 */
export function scryptSecrets(cost: ScryptCost): Secrets {
  const { N, r, p } = cost;
  const hashText = (salt: Buffer, made: Buffer) => ["scrypt", N, r, p, salt.toString("base64url"), made.toString("base64url")].join("$");
  // What is computed where there is no account, so that an unknown name takes as long as a known one.
  const decoy = hashText(Buffer.alloc(saltBytes), Buffer.alloc(keyBytes));
  return {
    isCommon: isCommonPassword,
    random: () => randomBytes(32).toString("base64url"),
    passwordHash: async (password) => {
      const salt = randomBytes(saltBytes);
      return hashText(salt, await key(password, salt, cost));
    },
    isPassword: async (password, hash) => {
      const [, blocks, size, times, salt, known] = (hash ?? decoy).split("$");
      const made = await key(password, Buffer.from(salt ?? "", "base64url"), { N: Number(blocks), r: Number(size), p: Number(times) });
      return timingSafeEqual(made, Buffer.from(known ?? "", "base64url")) && hash !== null;
    },
  };
}

export const nodeSecrets: Secrets = scryptSecrets(strong);

let running = 0;
const waiting: (() => void)[] = [];

async function key(password: string, salt: Buffer, parameters: ScryptCost): Promise<Buffer> {
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
