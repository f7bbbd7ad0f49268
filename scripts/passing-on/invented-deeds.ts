import type { RandomStream } from "../../packages/methods/src/index.ts";
import { askingFirms, invented, named, type Seed } from "../shared-year/invented-facilities.ts";
import { at, date } from "./invented-results.ts";

const day = 86_400_000;
const firms = ["firm-bright", ...askingFirms.slice(0, 19)];

/** A day of one of the years from 2021 on. */
function someDay(random: RandomStream, years: number): number {
  return Date.UTC(2021 + Math.floor(random.uniform() * years), Math.floor(random.uniform() * 12), 1 + Math.floor(random.uniform() * 28));
}

/** Thirty public orders: needs that were published, tenders, first buyers; one in ten is cancelled, some are under way. */
export function ordersOf(random: RandomStream): readonly Seed[] {
  return Array.from({ length: 30 }, (_, place) => {
    const told = someDay(random, 5);
    const [tendered, decided, accepted] = [told + 40 * day, told + (90 + Math.floor(random.uniform() * 120)) * day, told + 420 * day];
    const amount = 400_000 + 50_000 * Math.floor(random.uniform() * 30);
    const isCancelled = place % 10 === 9;
    const isOver = (time: number): boolean => time < Date.UTC(2026, 4, 1);
    return invented("procurement", `order-${String(place + 1).padStart(2, "0")}`, {
      buyer: at(["dept-industry", "dept-science", "univ-qinghe", "inst-metrology"], place),
      policy: "policy-first-buyer",
      need: `第${place + 1}号需求：首台套装备（虚构） / need ${place + 1}: first set of equipment (invented)`,
      technologies: [`t0${1 + (place % 8)}`],
      region: "990000",
      currency: "CNY",
      estimate: Math.round(amount * 1.1),
      told_on: date(told),
      ...(isOver(tendered) ? { tendered_on: date(tendered), tender_closes: date(tendered + 30 * day), bidders: [at(firms, place), at(firms, place + 3)] } : {}),
      ...(isCancelled ? { cancelled_on: date(tendered + 45 * day) } : {}),
      ...(!isCancelled && isOver(decided)
        ? {
            decided_on: date(decided),
            supplier: at(firms, place),
            amount,
            product: `样机${place + 1}号 / prototype ${place + 1}`,
            first_buyer: place % 3 !== 0,
          }
        : {}),
      ...(!isCancelled && isOver(accepted) ? { accepted_on: date(accepted) } : {}),
    });
  });
}

/** Twenty guarantees and eight loans, each on the contingent accounts: what came back was released, what failed was called. */
export function backingsOf(random: RandomStream): readonly Seed[] {
  return Array.from({ length: 28 }, (_, place) => {
    const isLoan = place >= 20;
    const id = `${isLoan ? "loan" : "guarantee"}-${String(place + 1).padStart(2, "0")}`;
    const principal = 1_000_000 + 500_000 * Math.floor(random.uniform() * 8);
    const risk = isLoan ? principal : principal * 0.8;
    const from = someDay(random, 4);
    const ends = random.uniform();
    const ended = from + 500 * day;
    // A quarter is paid back, one in fourteen fails, the rest runs.
    const fate = ends < 0.25 ? "repaid" : ends < 0.32 ? "called" : "runs";
    const booked = (kind: string, on: number, amount: number): Seed =>
      invented("transaction", `${id}-${kind}`, {
        own: { type: kind === "granted" ? "guarantee" : `guarantee-${kind}` },
        date: date(on),
        amount,
        currency: "CNY",
        level: "provincial",
        backing: id,
      });
    const part = [{ on: date(ended), amount: principal }];
    return [
      invented("backing", id, {
        ...named(`${isLoan ? "Loan" : "Guarantee"} ${place + 1}`, `${isLoan ? "贷款" : "担保"}${place + 1}号`),
        kind: isLoan ? "loan" : "guarantee",
        policy: isLoan ? "policy-loan-rd" : "policy-guarantee",
        department: isLoan ? "dept-science" : "dept-industry",
        provider: isLoan ? "dept-science" : "dept-industry",
        taker: at(firms, place),
        currency: "CNY",
        principal,
        ...(isLoan ? {} : { covered: 0.8 }),
        rate: 0.035,
        from: date(from),
        to: date(from + (place % 9 === 0 ? 1_461 : 2_557) * day),
        ...(fate === "repaid" ? { repaid: part } : fate === "called" ? { called: part } : {}),
      }),
      booked("granted", from, risk),
      ...(fate === "repaid" ? [booked("release", ended, risk)] : fate === "called" ? [booked("call", ended, risk)] : []),
    ];
  }).flat();
}

/** Tax that twenty firms did not owe in three years. */
export function reliefsOf(random: RandomStream): readonly Seed[] {
  return firms.flatMap((organisation, place) =>
    [2023, 2024, 2025].map((year) => {
      const base = 800_000 + 100_000 * Math.floor(random.uniform() * 40);
      return invented("tax-relief", `relief-${organisation}-${year}`, {
        organisation,
        year,
        policy: "policy-tax-rd",
        department: place % 2 === 0 ? "dept-science" : "dept-industry",
        kind: "deduction",
        currency: "CNY",
        base,
        // The policy gives a tenth, up to half a million.
        amount: Math.min(base / 10, 500_000),
      });
    }),
  );
}

/** Twenty-four disputes over rights: two thirds are decided, after half a year to two years. */
export function disputesOf(random: RandomStream): readonly Seed[] {
  return Array.from({ length: 24 }, (_, place) => {
    const opened = someDay(random, 4);
    const decided = opened + (180 + Math.floor(random.uniform() * 550)) * day;
    const isDecided = place % 3 !== 2;
    return invented("property-dispute", `dispute-${String(place + 1).padStart(2, "0")}`, {
      kind: at(["infringement", "validity", "ownership", "licence"], place),
      forum: at(["court", "patent-office", "mediation"], place),
      policy: "policy-patent-help",
      claimant: at(firms, place),
      respondent: at(firms, place + 5),
      right: `ZL99${100_000 + place * 37}`,
      technologies: [`t0${1 + (place % 8)}`],
      region: "990000",
      opened: date(opened),
      ...(isDecided
        ? { decided: date(decided), outcome: at(["upheld", "partly", "rejected", "settled"], place), currency: "CNY", amount: 50_000 * (1 + (place % 6)) }
        : {}),
    });
  });
}

/** Ten organisations that manage their rights as a standard asks; three of the certificates end within the year, one is suspended. */
export function accreditationsOf(): readonly Seed[] {
  return Array.from({ length: 10 }, (_, place) =>
    invented("property-accreditation", `property-accreditation-${place + 1}`, {
      organisation: at(["inst-materials", "inst-machines", ...firms], place),
      policy: "policy-patent-help",
      standard: "GB/T 29490",
      body: "虚构认证机构 / invented body",
      number: `IPMS-99-${String(place + 1).padStart(3, "0")}`,
      from: `202${2 + (place % 4)}-07-01`,
      to: `202${5 + (place % 4)}-06-30`,
      ...(place === 7 ? { suspended: true } : {}),
    }),
  );
}

/** Associations, alliances and service bodies, with the public part of what they live on. */
export function nonprofitBodiesOf(random: RandomStream): readonly Seed[] {
  const list = [
    ["assoc-drives", "Association of drive makers", "驱动装备行业协会", "association", ["standards", "exchange"], null],
    ["alliance-materials", "Alliance for wear materials", "耐磨材料产业联盟", "alliance", ["exchange", "evaluation"], null],
    ["service-testing", "Testing service centre", "检测公共服务中心", "service-body", ["testing", "training"], null],
    ["foundation-transfer", "Foundation for transfer", "成果转化基金会", "foundation", ["transfer", "advice"], null],
    ["assoc-foundry", "Foundry association", "铸造行业协会", "association", ["training"], "2024-12-31"],
  ] as const;
  return list.flatMap(([id, en, zh, form, services, closed], place) => [
    invented("organisation", id, { ...named(en, zh), kind: form === "association" || form === "alliance" ? form : "nonprofit", region: `990${1 + place}00` }),
    invented("nonprofit-body", `body-${id}`, {
      organisation: id,
      form,
      policy: "policy-platforms",
      supervised_by: at(["dept-industry", "dept-science"], place),
      registration: `99-${1000 + place}`,
      registered: `201${2 + place}-05-01`,
      ...(closed === null ? {} : { closed }),
      services,
      technologies: [`t0${1 + place}`],
      members: 30 + 17 * place,
      staff: 6 + 3 * place,
      currency: "CNY",
      income: [2023, 2024].map((year) => {
        const amount = 1_000_000 + 10_000 * Math.floor(random.uniform() * 300);
        return { year, amount, public: Math.round(amount * (0.3 + 0.1 * place)) };
      }),
    }),
  ]);
}
