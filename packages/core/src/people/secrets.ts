/** Makes secrets and keeps them: the port behind passwords, sessions and tokens. */
export interface Secrets {
  /** 32 random bytes as URL-safe text of 43 signs. */
  random(): string;
  /** Salted and slow; the text holds its own parameters. */
  passwordHash(password: string): Promise<string>;
  /** Whether this is a password that is tried early: a common one, or one made of such, of runs, dates, neighbours on a keyboard or the account's name. */
  isCommon(password: string, name: string): Promise<boolean>;
  /** Compares in constant time. With null as hash it takes as long and answers false, so that time does not tell which names exist. */
  isPassword(password: string, hash: string | null): Promise<boolean>;
}

declare module "../contract/ports.ts" {
  interface WorkspacePorts {
    readonly secrets: Secrets;
  }
}
