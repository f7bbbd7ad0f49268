import type { FindingDraft } from "../../../../diagnosis/finding/finding-draft.ts";
import { registerShareDraft } from "../../../../diagnosis/register-shares/register-share-draft.ts";
import { diagnosisRule, type LimitsOf, ruleFacts } from "../../../../diagnosis/rule.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { recorded } from "../../../../language/statement/values.ts";
import { recordName } from "../../../../register/record-label.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";
import { lentHoursOf } from "../lent-hours/gather.ts";
import { idleBasesWords as words } from "./idle-bases.words.ts";

/** P4.3: do testing bases of firms stand idle or closed to others? */
export const idleBasesFacts = ruleFacts({
  code: "idle-bases",
  version: 2,
  title: { en: "Testing bases of firms", zh: "企业试验基地" },
  question: {
    en: "Do testing bases that firms hold stand idle or closed to others?",
    zh: "企业试验基地是否闲置或不对外服务？",
  },
  item: "P4.3",
  bearsOn: ["M4.2"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["facility", "equipment", "opening", "service", "closure", "booking", "use-log", "refused-request", "organisation"],
  measure: "ratio.little-lent-share",
  unit: "share of testing bases",
  method: {
    en: "Value: of the facilities that a firm or a federation of firms leads, the share that runs less than effective_hours a year, or gives less than external_share of its hours to others. Both limits are official. Confirmed from least_share on. Hours are those of bookings and logs of the newest whole year, on one machine with another; typed ones where there are none. A facility whose hours nobody recorded is unknown and not idle: insufficient data where fewer than minimum_things have recorded hours or less than minimum_known_share of all.",
    zh: "数值：由企业或企业联合体牵头的设施中，年有效机时低于 effective_hours 或对外服务机时占比低于 external_share 者的比例，两项界限均取自官方规定。达到 least_share 判定为证据支持。机时取自最近完整年度的预约与使用记录（按单台计），无记录者取填报数。未登记机时者为未知而非闲置：有机时记录的少于 minimum_things 或不足 minimum_known_share 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "Whether others would have come is not in hours that were not asked for.", zh: "未被预约的机时不能说明是否有人需要。" },
  thresholds: {
    effective_hours: {
      default: 1200,
      unit: "hours a year",
      why: { en: "From here on the official rules of sharing call an instrument fully used.", zh: "官方共享规则以此作为机时饱和的界限。" },
    },
    external_share: {
      default: 0.16,
      unit: "share of hours",
      why: { en: "In the example of China: the average of the evaluation of 2019.", zh: "以中国示例为据：2019年评价考核的平均值。" },
    },
    least_share: {
      default: 0.5,
      unit: "share of testing bases",
      why: { en: "Where half stand so, a new one would too.", zh: "半数如此时，新建者亦难免。" },
    },
    minimum_things: { default: 4, unit: "testing bases", why: { en: "Fewer are single cases.", zh: "再少只是个案。" } },
    minimum_known_share: {
      default: 0.5,
      unit: "share of testing bases",
      why: { en: "Where most report no hours, those that do are not the rest.", zh: "多数未报机时时，已报者不能代表其余。" },
    },
  },
});

/** A base with the hours of bookings and logs of the newest whole year, those that somebody typed where there are none. */
interface Base {
  readonly record: Stored<"facility">;
  readonly effective: number | null;
  readonly external: number | null;
}

export const idleBases = diagnosisRule({
  ...idleBasesFacts,
  gather: async ({ records }) => (await basesOf({ records })).bases,
  judge: judgeIdleBases,
});

/**
 * Testing bases of firms with their hours.
 *
 * @param asked  the year of which they are; then those alone that were recorded or typed for it, since what somebody typed of another year says nothing of a change
 */
export async function basesOf(
  { records }: Pick<DiagnosisSources, "records">,
  asked?: number,
): Promise<{ readonly year: number | null; readonly bases: readonly Base[] }> {
  const { year, units } = await lentHoursOf({ records }, asked);
  const lent = new Map(units.map((each) => [`${each.unit.type}/${each.unit.id}`, each]));
  const bases = (await storedOf(records, "facility"))
    .filter(({ body }) => body.owner_type === "enterprise-led" || body.owner_type === "federation-led")
    .map((record): Base => {
      const own = lent.get(`facility/${record.id}`);
      const typed =
        asked === undefined ? { effective: record.body.effective_hours, external: record.body.external_hours } : { effective: null, external: null };
      return {
        record,
        ...(own === undefined || own.effective === null
          ? typed
          : { effective: own.effective / own.machines, external: own.external === null ? null : own.external / own.machines }),
      };
    });
  return { year, bases };
}

export function judgeIdleBases(bases: readonly Base[], limits: Omit<LimitsOf<typeof idleBasesFacts>, "base_year">): FindingDraft[] {
  const stateOf = ({ effective, external }: Base) => {
    const isLow = effective !== null && effective < limits.effective_hours;
    const isClosed = effective !== null && external !== null && external < limits.external_share * effective;
    const isKnown = isLow || (effective !== null && external !== null);
    return isKnown ? (isLow || isClosed ? ("open" as const) : ("closed" as const)) : ("unknown" as const);
  };
  const draft = registerShareDraft(
    {
      things: words.text("things"),
      lack: words.text("lack"),
      unit: "testing bases",
      of: bases.map((base) => ({ id: base.record.id, name: recorded("facility", base.record.id, recordName(base.record)), state: stateOf(base) })),
      used: bases.map(({ record }) => record),
    },
    limits,
  );
  if (draft.comparison === null) return [draft];
  const units = bases
    .filter((base) => stateOf(base) === "open")
    .map(({ record: { id, body }, effective, external }) => ({
      ...{ type: "facility", id, owner: body.host, region: body.region, machines: 1 },
      ...{ effective, external, firms: null, wait: null },
    }));
  return [{ ...draft, comparison: { ...draft.comparison, units } }];
}
