import type { Vouched } from "@quoin/core";
import { Client, type Entry, InvalidCredentialsError } from "ldapts";
import type { DirectorySettings } from "./sign-on-settings.ts";

/** Milliseconds in which the directory must answer. */
const patience = 10_000;

/**
 * A directory that holds passwords: somebody is found there by the name that was typed, once, and their own entry is bound with the password. Whoever it lets in is known here by the attribute that
 * never changes (`entryUUID`), neither by name nor by place in the tree.
 */
export class LdapDirectory {
  readonly #settings: DirectorySettings;

  constructor(settings: DirectorySettings) {
    this.#settings = settings;
  }

  /** For whom the directory vouches; null where it knows nobody of this name, several, or not with this password. Throws where it cannot be asked. */
  async vouch(name: string, password: string): Promise<Vouched | null> {
    // A bind with a name and no password is one of nobody, which directories let in (RFC 4513, 5.1.2).
    if (password === "") return null;
    const entry = await this.#found(name);
    if (entry === null || !(await this.#isBound(entry.dn, password))) return null;
    const { base, subject_attribute, name_attribute, display_attribute, groups_attribute, person_attribute } = this.#settings.ldap;
    const subject = firstOf(entry, subject_attribute);
    if (subject === null) throw new Error(`the entry has no ${subject_attribute}`);
    const own = firstOf(entry, name_attribute) ?? name;
    return {
      issuer: `ldap:${base.toLowerCase()}`,
      subject,
      name: own,
      display: firstOf(entry, display_attribute) ?? own,
      groups: allOf(entry, groups_attribute).flatMap(groupNames),
      person: person_attribute === undefined ? null : firstOf(entry, person_attribute),
    };
  }

  async #found(name: string): Promise<Entry | null> {
    const { base, filter, bind_dn, subject_attribute, name_attribute, display_attribute, groups_attribute, person_attribute } = this.#settings.ldap;
    const attributes = [subject_attribute, name_attribute, display_attribute, groups_attribute, ...(person_attribute === undefined ? [] : [person_attribute])];
    return this.#with(async (client) => {
      if (bind_dn !== undefined) await client.bind(bind_dn, this.#settings.secret ?? "");
      const { searchEntries } = await client.search(base, { scope: "sub", filter: filter.replaceAll("{name}", escaped(name)), attributes, sizeLimit: 2 });
      const [only, another] = searchEntries;
      return only === undefined || another !== undefined ? null : only;
    });
  }

  async #isBound(dn: string, password: string): Promise<boolean> {
    return this.#with(async (client) => {
      try {
        await client.bind(dn, password);
        return true;
      } catch (cause) {
        if (cause instanceof InvalidCredentialsError) return false;
        throw cause;
      }
    });
  }

  async #with<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const { url, start_tls } = this.#settings.ldap;
    const client = new Client({ url, timeout: patience, connectTimeout: patience });
    try {
      if (start_tls) await client.startTLS({});
      return await work(client);
    } finally {
      await client.unbind().catch(() => {});
    }
  }
}

/** As a filter takes a text (RFC 4515): nothing in it is a part of the filter. */
function escaped(text: string): string {
  return text.replace(/[\\*()\0]/g, (sign) => `\\${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

/** A group by its whole name and by the first part of it: `cn=planners,ou=groups` and `planners`. */
function groupNames(group: string): readonly string[] {
  const first = /^[A-Za-z]+=((?:\\.|[^,\\])+)/.exec(group)?.[1];
  return first === undefined ? [group] : [group, first];
}

function allOf(entry: Entry, attribute: string): readonly string[] {
  const held = Object.entries(entry).find(([name]) => name.toLowerCase() === attribute.toLowerCase())?.[1];
  const values = Array.isArray(held) ? held : held === undefined ? [] : [held];
  return values.map((value) => (typeof value === "string" ? value : value.toString("hex"))).filter((value) => value !== "");
}

function firstOf(entry: Entry, attribute: string): string | null {
  return allOf(entry, attribute)[0] ?? null;
}
