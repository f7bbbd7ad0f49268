import type { LocalText } from "../../language/text.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { recordsOf } from "../../register/types/typed-records.ts";
import type { wayWords } from "./way.words.ts";

/** What a measure for which nothing here makes lines would rest on. */
export interface WayFacts {
  /** Code of the sentence that says what it would decide. */
  readonly decides: Extract<keyof typeof wayWords.table, `M${string}`>;
  /** Fields of tables or types of records, `role.field`. */
  readonly needs: readonly `${string}.${string}`[];
  /** What its table and fields are called, where no role and no type of record says so. */
  readonly words?: { readonly table: LocalText; readonly fields: Readonly<Record<string, LocalText>> };
  /** Who could deliver it, where the office names nobody. */
  readonly who: LocalText;
  /** Whether the register holds it already. */
  readonly isHeld: (records: Reads) => Promise<boolean>;
}

type Reads = Pick<RecordStore, "list">;

/** A policy of these instruments is recorded. */
function policies(...instruments: readonly string[]): WayFacts["isHeld"] {
  return withValue("policy-instrument", "instrument", ...instruments);
}

/** A record of the type with one of these values. */
function withValue(type: string, field: string, ...values: readonly string[]): WayFacts["isHeld"] {
  return async (records) => (await records.list(type, { where: [{ field, value: values[0] ?? "", anyOf: values }], limit: 1 })).length > 0;
}

/** What no record and no table of the workspace can hold yet. */
const never: WayFacts["isHeld"] = async () => false;

/** By sub-item of the measures; the others have makers of lines, whose rules say what they need. */
export const wayFacts: Readonly<Record<string, WayFacts>> = {
  "M1.8": {
    decides: "M1.8",
    needs: ["transfers.offered", "transfers.transferred"],
    words: {
      table: { en: "Results passed on, a file that measure survival reads", zh: "成果转移记录（供生存分析使用的文件）" },
      fields: { offered: { en: "Day offered", zh: "公开日期" }, transferred: { en: "Day taken up", zh: "被采用日期" } },
    },
    who: { en: "offices for technology transfer of universities and institutes", zh: "高校院所技术转移部门" },
    isHeld: never,
  },
  "M1.T1": {
    decides: "M1.T1",
    needs: ["policy-instrument.instrument", "policy-instrument.amount"],
    who: { en: "the tax administration", zh: "税务部门" },
    isHeld: policies("PI015"),
  },
  "M1.T2": {
    decides: "M1.T2",
    needs: ["policy-instrument.instrument", "policy-instrument.amount"],
    who: { en: "the central bank, guarantee funds and managers of public funds", zh: "人民银行、担保机构与政府基金管理机构" },
    isHeld: policies("PI012", "PI013", "PI029"),
  },
  "M1.T3": {
    decides: "M1.T3",
    needs: ["policy-instrument.instrument", "policy-instrument.amount"],
    who: { en: "the buyers of the public sector", zh: "政府采购部门" },
    isHeld: policies("PI010"),
  },
  "M1.T4": {
    decides: "M1.T4",
    needs: ["policy-instrument.instrument", "policy-instrument.amount"],
    who: { en: "the patent office and the courts", zh: "知识产权部门与法院" },
    isHeld: policies("PI019"),
  },
  "M1.T5": {
    decides: "M1.T5",
    needs: ["organisation.kind"],
    who: { en: "the registry of social organisations", zh: "社会组织登记机关" },
    isHeld: withValue("organisation", "kind", "nonprofit"),
  },
  "M3.2": {
    decides: "M3.2",
    needs: ["service.what", "service.prices"],
    who: { en: "the institutes themselves", zh: "各院所" },
    isHeld: async (records) => (await records.list("service", { limit: 1 })).length > 0,
  },
  "M3.3": {
    decides: "M3.3",
    needs: ["technology.paper_class", "project.technologies"],
    who: { en: "the institutes and the departments that run programmes", zh: "各院所与专项主管部门" },
    isHeld: async (records) => (await recordsOf(records, "technology")).some(({ paper_class: of }) => of !== null),
  },
  "M4.2": {
    decides: "M4.2",
    needs: ["facility.owner_type", "facility.effective_hours", "facility.external_hours"],
    who: { en: "the firms themselves, by way of their associations", zh: "企业（经行业协会）" },
    isHeld: withValue("facility", "owner_type", "enterprise-led", "federation-led"),
  },
};
