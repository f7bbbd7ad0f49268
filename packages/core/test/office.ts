import { solver } from "@quoin/engines";
import { noTerms } from "../src/capabilities/funding/terms/verdict-terms.ts";
import { evidenceInMemory, type WrittenTable } from "../src/evidence/queries/evidence-in-memory.ts";
import type { RecordStore, StoredRecord } from "../src/register/record-store.ts";
import { type Settings, settings } from "../src/workspace/settings.ts";
import { recordOf } from "./record-of.ts";
import { registerInMemory } from "./register-in-memory.ts";
import { storedRecord } from "./stored-record.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a plan is made from: small tables, records that are there, settings as in quoin.yaml, the real solver. */
export function officeOf(
  {
    tables = {},
    records = {},
    choices = {},
  }: { tables?: Readonly<Record<string, WrittenTable>>; records?: Readonly<Record<string, readonly Fields[]>>; choices?: Fields } = {},
  region = "CN",
) {
  const held = registerInMemory(Object.entries(records).flatMap(([type, all]) => all.map((fields) => storedOf(type, fields)))) as RecordStore;
  const isNation = region === "CN";
  return {
    evidence: evidenceInMemory(tables),
    records: held,
    unrestrictedRecords: held,
    settings: settingsOf(choices),
    solver: solver(),
    place: isNation ? { code: "CN", name: { en: "the nation", zh: "全国" } } : { code: region, name: { en: "Fujian", zh: "福建" } },
    isNation,
    panel: [],
    deliverer: () => null,
    everywhere: [],
    terms: noTerms,
  };
}

export function settingsOf(choices: Fields): Settings {
  return settings.parse({
    currency: "CNY",
    languages: ["en", "zh"],
    territory: { root: { id: "CN" }, levels: [{ id: "nation" }, { id: "province" }] },
    ...choices,
  });
}

function storedOf(type: string, fields: Fields): StoredRecord {
  const { id, ...body } = recordOf<Fields & { readonly id: string }>(type, fields);
  return storedRecord(type, id, body);
}
