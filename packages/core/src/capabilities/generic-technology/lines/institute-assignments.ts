import { byCodePoint } from "@quoin/methods";
import type { RuleCode } from "../../../diagnosis/rule-codes.ts";
import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import type { EvidenceReference } from "../../../evidence/evidence-reference.ts";
import type { GatheredTable } from "../../../evidence/roles/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import type { DesignContext } from "../../../plan/design-context.ts";
import { askedThresholds } from "../../../workspace/asked-thresholds.ts";
import { thresholdValues } from "../../../workspace/threshold.ts";
import { workspaceSources } from "../../../workspace/workspace-sources.ts";
import { gatherInstituteMarkets } from "../rules/institute-support/gather.ts";
import { type CellLimits, institutesInCells, movedBy, type PlacedInstitute, type SupportCell } from "../rules/institute-support/institute-cells.ts";
import { supportThresholds } from "../rules/institute-support/support-thresholds.ts";

/** Code of the rule whose thresholds hold here too. */
const code = "institute-support" satisfies RuleCode;

/** A strategic position, the cell of the 2 × 2 rule that it follows from, and the form of support that goes with it. */
export interface Position {
  readonly code: string;
  readonly label: LocalText;
  readonly form: LocalText;
}

const positions: readonly (Position & { readonly cell: SupportCell | null })[] = [
  {
    cell: "SI",
    code: "generic-service",
    label: { en: "public service of generic technology", zh: "共性技术公共服务" },
    form: { en: "stable funding", zh: "稳定支持" },
  },
  {
    cell: "SS",
    code: "national-team",
    label: { en: "part of a rebuilt team for generic technology", zh: "重建的共性技术队伍" },
    form: { en: "stable funding of the team", zh: "对队伍的稳定支持" },
  },
  {
    cell: "IS",
    code: "federation-member",
    label: { en: "member of a firm-led federation", zh: "企业牵头联合体成员" },
    form: { en: "subsidy to the federation", zh: "对联合体的补助" },
  },
  {
    cell: "II",
    code: "market-service",
    label: { en: "technical service on the market", zh: "市场化技术服务" },
    form: { en: "procurement and contracts only", zh: "合同与政府采购" },
  },
  {
    cell: null,
    code: "not decided",
    label: { en: "not decided, data missing", zh: "数据不足，暂不确定" },
    form: { en: "none until it is decided", zh: "待确定" },
  },
];

/** An institute with its one position and the one form of support that follows from it, whichever line speaks of it. */
export interface AssignedInstitute extends PlacedInstitute {
  readonly position: Position;
}

export interface InstituteAssignments {
  readonly institutes: readonly AssignedInstitute[];
  /** Positions that some institute has, in the order of the rule, with how many. */
  readonly counts: readonly { readonly position: Position; readonly n: number }[];
  readonly limits: CellLimits & { readonly moved: number };
  /** Institutes that change position when both cut points move by `limits.moved`. */
  readonly changing: number;
  readonly evidence: readonly EvidenceReference[];
}

/**
 * One assignment for each institute-company of a place: its cell in the 2 × 2 rule gives its position, the position its form of support (`plan.positions` of
 * quoin.yaml over ours). A side that the evidence lacks leaves both open. Null where the thresholds are faulty or no institute is there.
 */
export async function instituteAssignments({ evidence, records, settings, place, isNation }: DesignContext): Promise<InstituteAssignments | null> {
  const limits = thresholdValues(code, supportThresholds, askedThresholds(settings, { code, thresholds: supportThresholds }));
  if (!limits.ok) return null;
  const { institutes, firms, leads } = await gatherInstituteMarkets(workspaceSources({ evidence, records, settings }));
  const all = institutesInCells(institutes.rows, firms.rows, leads.rows, limits.value).filter(({ region }) => isNation || region === place.code);
  if (all.length === 0) return null;
  const stated = positions.map((each) => {
    const own = settings.plan.positions?.[each.code];
    return own === undefined ? each : { ...each, form: { en: own, zh: own } };
  });
  const assigned = all
    .map((each) => ({ ...each, position: stated.find(({ cell }) => cell === each.cell) as Position }))
    .toSorted((a, b) => byCodePoint(a.cell ?? "~", b.cell ?? "~") || byCodePoint(a.name, b.name));
  const placed = all.filter(({ cell }) => cell !== null);
  return {
    institutes: assigned,
    counts: stated.map((position) => ({ position, n: assigned.filter((each) => each.position === position).length })).filter(({ n }) => n > 0),
    limits: limits.value,
    changing: Math.max(movedBy(placed, limits.value, 1 - limits.value.moved), movedBy(placed, limits.value, 1 + limits.value.moved)),
    evidence: [
      rowsOf(
        institutes,
        all.map(({ row }) => row),
      ),
      rowsOf(firms, firms.rows),
      rowsOf(leads, leads.rows),
    ],
  };
}

function rowsOf({ table, sha256 }: GatheredTable, rows: readonly EvidenceRow[]): EvidenceReference {
  return { table, rows: rows.map(({ row }) => row), sha256 };
}
