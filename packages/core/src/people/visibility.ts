import type { Account } from "../contract/account.ts";
import type { RecordStore } from "../register/record-store.ts";
import type { Scope } from "./scope.ts";

type Fields = Readonly<Record<string, unknown>>;
type Restricted = Exclude<Scope, "all" | "none">;

/** Types that everybody who may ask for records can read: the lists that an application is written with. */
const reference: ReadonlySet<string> = new Set([
  "region",
  "industry",
  "technology",
  "technology-system",
  "link",
  "item",
  "policy-instrument",
  "indicator",
  "programme",
  "fund",
  "scorecard",
]);

/** Types whose records belong to a department; all others are the register that the departments share. */
const departmental: ReadonlySet<string> = new Set(["call", "application", "review", "duplicate-match", "award"]);

/** Types that only those see who see everything. */
const confidential: ReadonlySet<string> = new Set(["account-change"]);

const departments: ReadonlySet<unknown> = new Set(["national-department", "subnational-department"]);

/** Types that only their own commands change: an edit of the record would pass over what those commands check. */
const commanded: ReadonlySet<string> = new Set(["application", "review", "duplicate-match", "evaluation", "evaluation-input"]);
const edits: ReadonlySet<string> = new Set(["record-put", "record-retire"]);

/** What an account sees and changes under a scope. It looks records up in the whole register, so one is made for each request. */
export class Visibility {
  readonly #records: RecordStore;
  readonly #account: Account;
  readonly #scopes: readonly Restricted[];
  readonly #useCase: string;
  readonly #known = new Map<string, Promise<Fields | null>>();
  #reviewed: Promise<ReadonlySet<unknown>> | undefined;

  constructor(records: RecordStore, account: Account, scopes: readonly Restricted[], useCase: string) {
    this.#records = records;
    this.#account = account;
    this.#scopes = scopes;
    this.#useCase = useCase;
  }

  /** Whether every record of a type is seen, so that nothing need be looked at. */
  isOpen(type: string): boolean {
    return reference.has(type) || (this.#scopes.includes("own-department") && !departmental.has(type) && !confidential.has(type) && type !== "comment");
  }

  async sees(type: string, body: Fields): Promise<boolean> {
    if (this.isOpen(type)) return true;
    if (type === "comment") return this.#seesNamed(body["about"]);
    for (const each of this.#scopes) if (await this.#seesUnder(each, type, body)) return true;
    return false;
  }

  /** Whether a record that is, or is to be, like this may be changed. */
  async changes(type: string, body: Fields): Promise<boolean> {
    if (edits.has(this.#useCase) && commanded.has(type)) return false;
    if (type === "comment") return this.#seesNamed(body["about"]);
    for (const each of this.#scopes) {
      if (each === "own-department" ? await this.#isOfDepartment(type, body) : await this.#isOwn(each, type, body)) return true;
    }
    return false;
  }

  async #seesUnder(under: Restricted, type: string, body: Fields): Promise<boolean> {
    if (type === "call" && body["status"] !== "draft") return true;
    if (under === "own-department") return body["status"] === "draft" && type === "application" ? false : this.#isOfDepartment(type, body);
    if (type === "organisation" && departments.has(body["kind"])) return true;
    return this.#isOwn(under, type, body);
  }

  async #isOfDepartment(type: string, body: Fields): Promise<boolean> {
    if (confidential.has(type)) return false;
    if (!departmental.has(type)) return true;
    const own = this.#account.department;
    if (own === null) return false;
    if (type === "call" || type === "application") return body["department"] === own;
    const application = await this.#get("application", body["application"]);
    if (application !== null) return application["department"] === own;
    return (await this.#get("call", body["call"]))?.["department"] === own;
  }

  async #isOwn(under: Exclude<Restricted, "own-department">, type: string, body: Fields): Promise<boolean> {
    return under === "assigned" ? this.#isAssigned(type, body) : this.#isOfOrganisation(type, body);
  }

  async #isAssigned(type: string, body: Fields): Promise<boolean> {
    if (type === "review") return body["account"] === this.#account.name;
    if (type === "application") return (await this.#assigned()).has(body["id"]);
    return false;
  }

  async #isOfOrganisation(type: string, body: Fields): Promise<boolean> {
    const own = this.#account.organisation;
    if (own === null) return false;
    const holds = (...fields: string[]) => fields.some((name) => body[name] === own);
    const follows = async (to: string) => {
      const referred = await this.#get(to, body[to]);
      return referred !== null && this.#isOfOrganisation(to, referred);
    };
    switch (type) {
      case "organisation":
        return body["id"] === own;
      case "evaluation":
      case "evaluation-input":
        return this.#isOfOwnSubject(body["subject"]);
      case "application":
      case "table-mapping":
        return holds("organisation");
      case "project":
        return holds("lead") || ((body["participants"] ?? []) as readonly Fields[]).some(({ organisation }) => organisation === own);
      case "award":
        return holds("recipient_organisation");
      case "facility":
        return holds("host", "operator") || ((body["co_hosts"] ?? []) as readonly unknown[]).includes(own);
      case "equipment":
        return holds("host") || follows("facility");
      case "milestone":
        return holds("owner") || follows("project");
      case "transaction":
        return holds("from", "to") || (await follows("project")) || follows("award");
      default:
        return false;
    }
  }

  /** An evaluation belongs to the organisation whose platform it is of, or which it is of. */
  async #isOfOwnSubject(named: unknown): Promise<boolean> {
    const { type, id } = (named ?? {}) as { readonly type?: string; readonly id?: string };
    const body = type === undefined ? null : await this.#get(type, id);
    return body !== null && type !== undefined && this.#isOfOrganisation(type, body);
  }

  async #seesNamed(named: unknown): Promise<boolean> {
    const { type, id } = (named ?? {}) as { readonly type?: string; readonly id?: string };
    const body = type === undefined ? null : await this.#get(type, id);
    return body !== null && type !== undefined && this.sees(type, body);
  }

  /** Applications that this account reviews and has not declined. */
  #assigned(): Promise<ReadonlySet<unknown>> {
    this.#reviewed ??= this.#records
      .list("review", { where: [{ field: "account", value: this.#account.name }] })
      .then((reviews) => new Set(reviews.filter(({ body }) => body["status"] !== "declined").map(({ body }) => body["application"])));
    return this.#reviewed;
  }

  #get(type: string, id: unknown): Promise<Fields | null> {
    if (typeof id !== "string") return Promise.resolve(null);
    const key = `${type}/${id}`;
    const known = this.#known.get(key) ?? this.#records.get(type, id).then((found) => found?.body ?? null);
    this.#known.set(key, known);
    return known;
  }
}
