import type { LocalText } from "../language/text.ts";
import type { DeedKind } from "./entities/proposal.ts";

/** What a kind of deed is called where its command has no name of its own. */
const byKind: Readonly<Record<DeedKind, LocalText>> = {
  call: { en: "the opening of a call", zh: "申报指南发布" },
  award: { en: "an award", zh: "立项" },
  contract: { en: "a contract", zh: "合同" },
  pay: { en: "a payment", zh: "支付" },
  budget: { en: "a change of a budget", zh: "预算调整" },
  dispensation: { en: "a dispensation", zh: "特准" },
  plan: { en: "the approval of a plan", zh: "规划批准" },
  trust: { en: "trust in a key", zh: "公钥信任" },
  publish: { en: "showing a round to the public", zh: "公开征求意见" },
  rules: { en: "a change of the rules of two people", zh: "复核规则调整" },
};

/** Commands that do something else with the same kind of deed: taking a payment back is no payment. */
const byCommand: Readonly<Record<string, LocalText>> = {
  "entry-reverse": { en: "taking a booking back", zh: "冲销" },
  "milestone-accept": { en: "the acceptance of a milestone", zh: "里程碑验收" },
  "milestone-revoke": { en: "taking an acceptance back", zh: "撤销验收" },
  "contract-amend": { en: "an amendment of a contract", zh: "合同变更" },
  "call-cancel": { en: "cancelling a call", zh: "取消申报指南" },
  "call-unallot": { en: "giving back what a call has left", zh: "收回申报指南余额" },
  "project-stop": { en: "stopping a project", zh: "终止项目" },
};

/** What was proposed, as people call it: by its command where that says more than the kinds of deed, else each kind (a payment above its promise is a dispensation too); the command itself where none is known. */
export function deedNames({ use_case, deeds }: { readonly use_case: string; readonly deeds: readonly string[] }): readonly LocalText[] {
  const own = byCommand[use_case];
  if (own !== undefined) return [own];
  const kinds = deeds.flatMap((kind) => (Object.hasOwn(byKind, kind) ? [byKind[kind as DeedKind]] : []));
  return kinds.length > 0 ? kinds : [{ en: use_case, zh: use_case }];
}
