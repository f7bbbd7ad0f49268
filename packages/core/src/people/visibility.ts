import type { Review } from "../capabilities/funding/entities/review.ts";
import { isAskedReview } from "../capabilities/funding/reviews/review-changes.ts";
import type { Account } from "../contract/account.ts";
import type { Scope } from "../contract/scope.ts";
import { entityOf } from "../register/entities.ts";
import type { ChangeRow, RecordChange, RecordStore, StoredRecord } from "../register/record-store.ts";
import { belongsTo, departmentsOf, named, referencesAt } from "../register/references/belongings.ts";
import { belongsByItself, departmentsByItself } from "../register/references/near-belongings.ts";
import { type LookUp, liesWithin } from "../register/references/places-within.ts";
import { recordsOf, textIn, textsIn } from "../register/typed-records.ts";
import type { Entity } from "../schema/entity.ts";
import type { Readers } from "../schema/entity-policy.ts";

type Fields = Readonly<Record<string, unknown>>;

/** As whom an account sees a record: of the office, as the organisation it belongs to, or as a reviewer. */
export type Reach = "office" | "organisation" | "reviewer";

/** Readers for whom a type needs no look at its records, under `own-department` and `all-money`. */
const open: ReadonlySet<unknown> = new Set<Readers>(["everybody", "departments"]);

/**
 * What an account sees and changes under its scopes, by the policy of each type. It looks records up in the whole register, so one is made for each request.
 * A type without a policy is seen by nobody.
 */
export class Visibility {
  readonly #records: RecordStore;
  readonly #account: Account;
  readonly #scopes: readonly Scope[];
  readonly #isOfficer: boolean;
  readonly #isInOffice: boolean;
  readonly #known = new Map<string, Promise<Fields | null>>();
  #reviewed: Promise<ReadonlySet<unknown>> | undefined;

  constructor(records: RecordStore, account: Account, scopes: readonly Scope[]) {
    this.#records = records;
    this.#account = account;
    this.#scopes = scopes;
    this.#isInOffice = scopes.includes("own-department") || scopes.includes("all-money");
    this.#isOfficer = scopes.includes("all") || (scopes.includes("own-department") && account.roles.includes("programme-officer"));
  }

  /** Whether every record of a type is seen whole, so that nothing need be looked at. */
  isOpen(type: string): boolean {
    const policy = entityOf(type)?.policy;
    if (policy === undefined) return false;
    const { seen, inside = [], forOfficers = [], hasDrafts = false, follows } = policy;
    if (follows !== undefined) return this.#scopes.includes("all") && this.#account.roles.includes("administrator");
    if (this.#scopes.includes("all")) return this.#account.roles.includes("administrator") || !(type === "comment" || hasDrafts || seen === "writer");
    if (type === "comment" || (forOfficers.length > 0 && !this.#isOfficer)) return false;
    return (seen === "everybody" && inside.length === 0) || (this.#isInOffice && open.has(seen)) || (policy.money === true && this.#keepsMoney(policy, {}));
  }

  /**
   * As whom a record is seen (`reach`), where the record says so itself; undefined where another one would have to be looked up. Of a list of ten thousand most are told so, and
   * waiting for each would be most of what the list costs.
   */
  reachByItself(type: string, body: Fields): Reach | null | undefined {
    const entity = entityOf(type);
    if (entity === undefined) return null;
    if (type === "comment") return undefined;
    if (this.#scopes.includes("all") && this.isOpen(type)) return "office";
    const { seen, seenAs, follows } = entity.policy;
    if (seenAs !== undefined || follows !== undefined) return undefined;
    const isOffice = this.#isOfOfficeByItself(entity, body, seen);
    if (isOffice !== false) return isOffice === true ? "office" : undefined;
    const own = this.#scopes.includes("own-organisation") && this.#account.organisation;
    if (typeof own === "string" && own !== "" && seen !== "nobody") {
      const belongs = belongsByItself(entity, body, own);
      if (belongs !== false) return belongs === true ? "organisation" : undefined;
    }
    if (this.#scopes.includes("assigned") && ["review", "application", "organisation"].includes(type)) return undefined;
    return this.#reachOfOthers(seen);
  }

  /** As whom it is seen by an account that has nothing to do with it. */
  #reachOfOthers(readers: Readers): Reach | null {
    if (readers !== "everybody") return null;
    return this.#scopes.includes("own-organisation") ? "organisation" : "reviewer";
  }

  /** As whom a record is seen; null where it does not exist for the account. */
  async reach(type: string, body: Fields): Promise<Reach | null> {
    const known = this.reachByItself(type, body);
    if (known !== undefined) return known;
    const entity = entityOf(type);
    if (entity === undefined) return null;
    if (type === "comment") return this.#reachOfComment(body);
    const { seen, seenAs, follows, insideWhere } = entity.policy;
    if (follows !== undefined) {
      const reach = await this.#reachOfNamed(body[follows]);
      return reach !== "office" && insideWhere !== undefined && body[insideWhere] === true ? null : reach;
    }
    const readers = seenAs === undefined ? seen : await seenAs(body, (field) => this.#follow(entity, body, field));
    if (await this.#isOfOffice(entity, body, readers)) return "office";
    const own = this.#scopes.includes("own-organisation") && this.#account.organisation;
    if (typeof own === "string" && own !== "" && readers !== "nobody" && (await belongsTo(entity, body, own, (to, id) => this.#get(to, id))))
      return "organisation";
    if (this.#scopes.includes("assigned") && ((await this.#isAssigned(type, body)) || (await this.#appliesThere(type, body)))) return "reviewer";
    return this.#reachOfOthers(readers);
  }

  /** A record as it is shown: without what only the office reads. */
  async shown(record: StoredRecord): Promise<StoredRecord | null> {
    const reach = await this.reach(record.type, record.body);
    return reach === null ? null : this.shownTo(record, reach);
  }

  /** A record as it is shown to whoever sees it so. */
  shownTo(record: StoredRecord, reach: Reach): StoredRecord {
    const body = this.#told(record.type, record.body, reach);
    return body === record.body ? record : { ...record, body };
  }

  /** A change by somebody who does not see all of the record: what was out of sight stays as it was. */
  async restored(change: RecordChange, current: StoredRecord): Promise<RecordChange> {
    const reach = await this.reach(current.type, current.body);
    const hidden = this.#hidden(change.type, reach);
    if (hidden.length === 0) return change;
    return { ...change, body: { ...change.body, ...Object.fromEntries(hidden.map((name) => [name, current.body[name] ?? null])) } };
  }

  /** Whether a condition on these fields may find a record of this type that is seen so: what is not shown is not asked for either. */
  answersTo(type: string, reach: Reach, fields: readonly string[]): boolean {
    if (fields.length === 0) return true;
    const hidden = this.#hidden(type, reach);
    return !fields.some((field) => hidden.includes(field));
  }

  /**
   * A row of the history as it is shown, null where it tells nothing: states that are out of sight are left out, and outside the office also who else wrote, why, and the hashes, from which
   * both could be guessed.
   */
  async row(row: ChangeRow): Promise<ChangeRow | null> {
    const reach = await this.reach(row.type, row.after);
    if (reach === null) return null;
    const before = row.before === null || (await this.reach(row.type, row.before)) === null ? null : this.#told(row.type, row.before, reach);
    const after = this.#told(row.type, row.after, reach);
    const isTold = reach === "office" && (this.#isOfficer || entityOf(row.type)?.policy.hidesAuthors !== true);
    if (isTold && (row.before === null) === (before === null)) return { ...row, before, after };
    if (!isTold && before !== null && sameButVersion(before, after)) return null;
    const isOwn = row.who === this.#account.name;
    return { ...row, before, after, previous: "", hash: "", via: null, ...(isTold || isOwn ? {} : { who: "", reason: "" }) };
  }

  /**
   * Whether a record that is, or is to be, like this may be changed by a command that the rights allow.
   *
   * @param beside what is changed together with it: a line of a plan lies where the plan that comes with it does
   */
  async changes(type: string, body: Fields, beside: readonly RecordChange[] = []): Promise<boolean> {
    const entity = entityOf(type);
    if (entity === undefined) return false;
    if (type === "comment") return textIn(body, "by") === this.#account.name && (await this.#reachOfNamed(body["about"])) !== null;
    const { follows } = entity.policy;
    if (follows !== undefined) return this.#changesNamed(body[follows]);
    if (!(await this.#isWithinPlace(entity, body, beside))) return false;
    if (this.#keepsMoney(entity.policy, body)) return true;
    if (await this.#changesAsOffice(entity, body)) return true;
    if (await this.#isOwnOrganisations(entity, body)) return true;
    return this.#scopes.includes("assigned") && (await this.#isAssigned(type, body));
  }

  /** Fields that are not told to who sees a record so. */
  #hidden(type: string, reach: Reach | null): readonly string[] {
    const { inside = [], forOfficers = [] } = entityOf(type)?.policy ?? {};
    if (reach === "office") return this.#isOfficer ? [] : forOfficers;
    return reach === "organisation" ? inside : [...inside, ...forOfficers];
  }

  #told<B extends Fields>(type: string, body: B, reach: Reach): B {
    const hidden = this.#hidden(type, reach);
    return hidden.length === 0 ? body : { ...body, ...Object.fromEntries(hidden.filter((name) => name in body).map((name) => [name, null])) };
  }

  async #isWithinPlace(entity: Entity, body: Fields, beside: readonly RecordChange[]): Promise<boolean> {
    const { region } = this.#account;
    return region === null || (await liesWithin(region, entity, body, this.#amid(beside)));
  }

  async #changesAsOffice(entity: Entity, body: Fields): Promise<boolean> {
    return this.#scopes.includes("all") || (this.#scopes.includes("own-department") && (await this.#isOwnDepartment(entity, body)));
  }

  async #isOwnOrganisations(entity: Entity, body: Fields): Promise<boolean> {
    const own = this.#account.organisation;
    return this.#scopes.includes("own-organisation") && own !== null && (await belongsTo(entity, body, own, (to, id) => this.#get(to, id)));
  }

  async #isOfOffice(entity: Entity, body: Fields, readers: Readers): Promise<boolean> {
    const known = this.#isOfOfficeByItself(entity, body, readers);
    return known ?? this.#isOfDepartment(entity, readers, await departmentsOf(entity, body, (to, id) => this.#get(to, id)));
  }

  #isOfDepartment(entity: Entity, readers: Readers, departments: readonly string[]): boolean {
    // What is kept for officers and belongs to no department by its type is of the officers of all.
    if (departments.length === 0) return readers === "department" || (readers === "officers" && entity.policy.department === undefined);
    return departments.some((department) => department === this.#account.department);
  }

  /** `#isOfOffice`, where the record says so itself; undefined where another one would have to be looked up. */
  #isOfOfficeByItself(entity: Entity, body: Fields, readers: Readers): boolean | undefined {
    if (this.#scopes.includes("all")) return readers !== "writer" || this.#account.roles.includes("administrator");
    if (!this.#isInOffice || readers === "writer" || readers === "nobody") return false;
    if (open.has(readers) || this.#keepsMoney(entity.policy, body)) return true;
    if (!this.#scopes.includes("own-department")) return false;
    if (readers === "officers" && !this.#isOfficer) return false;
    const departments = departmentsByItself(entity, body);
    return departments === null ? undefined : this.#isOfDepartment(entity, readers, departments);
  }

  /** Whoever keeps the money of all departments is nobody's officer: applications, reviews and drafts are not theirs. */
  #keepsMoney({ money }: Entity["policy"], body: Fields): boolean {
    return this.#scopes.includes("all-money") && (money === true || money?.(body) === true);
  }

  /** What belongs to several departments is changed by none of them alone, what belongs to none by those who see everything; what is shared, by every department. */
  async #isOwnDepartment(entity: Entity, body: Fields): Promise<boolean> {
    const { seen, department, isShared = false } = entity.policy;
    if (department === undefined || isShared) return seen !== "nobody" && seen !== "writer";
    const own = this.#account.department;
    const departments = await departmentsOf(entity, body, (to, id) => this.#get(to, id));
    return own !== null && departments.length > 0 && departments.every((each) => each === own);
  }

  async #isAssigned(type: string, body: Fields): Promise<boolean> {
    if (type === "review") return (await this.#writer(body)) === this.#account.name;
    return type === "application" && textIn(body, "status") !== "draft" && (await this.#assigned()).has(textIn(body, "id"));
  }

  /** Who applies or takes part in an assigned application is read, since nobody can decline for a conflict with a name that is hidden; it is nobody's to change. */
  async #appliesThere(type: string, { id }: Fields): Promise<boolean> {
    if (type !== "organisation") return false;
    for (const application of await this.#assigned()) {
      const body = await this.#get("application", application);
      if (body === null || textIn(body, "status") === "draft") continue;
      if ([textIn(body, "organisation"), ...textsIn(body, "participants")].some((party) => party === id)) return true;
    }
    return false;
  }

  /** Comments are read by whom they were written for, and by who wrote them. */
  async #reachOfComment({ about, by, audience }: Fields): Promise<Reach | null> {
    const reach = await this.#reachOfNamed(about);
    if (reach === null || by === this.#account.name || this.#scopes.includes("all")) return reach;
    const isConfidential = (named(about)?.type ?? "") === "application";
    switch (audience ?? (isConfidential ? "officers" : "office")) {
      case "everybody":
        return reach;
      case "organisation":
        return reach === "reviewer" ? null : reach;
      case "office":
        return reach === "office" ? reach : null;
      default:
        return reach === "office" && this.#isOfficer ? reach : null;
    }
  }

  async #reachOfNamed(reference: unknown): Promise<Reach | null> {
    const about = named(reference);
    const body = about === null ? null : await this.#get(about.type, about.id);
    return body === null || about === null ? null : this.reach(about.type, body);
  }

  async #changesNamed(reference: unknown): Promise<boolean> {
    const about = named(reference);
    const body = about === null ? null : await this.#get(about.type, about.id);
    const entity = entityOf(about?.type ?? "");
    // What is attached is attached to records of their own: no chain of them leads round.
    if (body === null || entity === undefined || entity.policy.follows !== undefined || !(await this.#isWithinPlace(entity, body, []))) return false;
    if (this.#keepsMoney(entity.policy, body) || (await this.#changesAsOffice(entity, body))) return true;
    return entity.policy.takesFromOrganisation?.(body) === true && this.#isOwnOrganisations(entity, body);
  }

  /** Applications that this account reviews: neither declined nor released. */
  #assigned(): Promise<ReadonlySet<unknown>> {
    this.#reviewed ??= this.#reviewsOfAccount().then((reviews) => new Set(reviews.filter(isAskedReview).map(({ application }) => application)));
    return this.#reviewed;
  }

  async #reviewsOfAccount(): Promise<readonly Review[]> {
    const experts = await recordsOf(this.#records, "expert", { where: [{ field: "account", value: this.#account.name }] });
    const asked = [
      await recordsOf(this.#records, "review", { where: [{ field: "account", value: this.#account.name }] }),
      ...(await Promise.all(experts.map(({ id }) => recordsOf(this.#records, "review", { where: [{ field: "reviewer", value: id }] })))),
    ].flat();
    const mine = await Promise.all(asked.map(async (review) => (await this.#writer(review)) === this.#account.name));
    return asked.filter((_, at) => mine[at]);
  }

  /** Whose review it is: the account it was assigned to, else the one that its expert has by now. */
  async #writer({ account, reviewer }: { readonly account?: unknown; readonly reviewer?: unknown }): Promise<unknown> {
    return account ?? textIn((await this.#get("expert", reviewer)) ?? {}, "account");
  }

  #follow(entity: Entity, body: Fields, field: string): Promise<Fields | null> {
    const [reference] = referencesAt(entity, body, field);
    return reference === undefined ? Promise.resolve(null) : this.#get(reference.type, reference.id);
  }

  #amid(changes: readonly RecordChange[]): LookUp {
    return async (type, id) => changes.find((each) => each.type === type && each.id === id)?.body ?? this.#get(type, id);
  }

  #get(type: string, id: unknown): Promise<Fields | null> {
    if (typeof id !== "string") return Promise.resolve(null);
    const key = `${type}/${id}`;
    const known = this.#known.get(key) ?? this.#records.get(type, id).then((found) => found?.body ?? null);
    this.#known.set(key, known);
    return known;
  }
}

function sameButVersion({ version: _before, ...before }: Fields, { version: _after, ...after }: Fields): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
