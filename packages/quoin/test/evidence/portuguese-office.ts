/**
 * A made office in Portuguese: 27 states, two ministries' lists of projects and a budget by state. Every figure is invented and its row says so (`synthetic`). Amounts are written in three
 * ways (thousands of reais with a decimal comma, whole reais with points and centavos, millions); one file is windows-1252, the others are UTF-8 with a mark. What the product is to say of them is
 * computed here, from the same rows in whole centavos, and by nothing of the product.
 */
const states = (
  "AC Acre,AL Alagoas,AP Amapá,AM Amazonas,BA Bahia,CE Ceará,DF Distrito Federal,ES Espírito Santo,GO Goiás,MA Maranhão,MT Mato Grosso,MS Mato Grosso do Sul,MG Minas Gerais," +
  "PA Pará,PB Paraíba,PR Paraná,PE Pernambuco,PI Piauí,RJ Rio de Janeiro,RN Rio Grande do Norte,RS Rio Grande do Sul,RO Rondônia,RR Roraima,SC Santa Catarina,SP São Paulo,SE Sergipe,TO Tocantins"
)
  .split(",")
  .map((each) => ({ code: each.slice(0, 2), name: each.slice(3) }));

const leads = [
  "Universidade Federal do Vale Alto",
  "Instituto Serra Azul",
  "Aço Verde Ltda.",
  "Universidade Estadual das Águas",
  "Fundação Pequi",
  "Máquinas Ipê S.A.",
  "Companhia Química do Cerrado",
];

interface MadeProject {
  readonly number: string;
  readonly year: number;
  readonly title: string;
  readonly lead: string;
  readonly state: string;
  /** In centavos. */
  readonly amount: number;
  /** In months. */
  readonly months: number;
}

const subjects = ["motores elétricos", "ligas leves", "fármacos", "sensores", "sementes", "baterias", "turbinas", "vidros"];
/** No two titles of a list differ by a number alone: a search for copies looks past numbers. */
const uses = [
  "para a indústria naval",
  "contra doenças tropicais",
  "no semiárido nordestino",
  "de uso ferroviário",
  "em altas temperaturas",
  "com resíduos de mineração",
  "para pequenas propriedades",
  "sob baixa pressão",
];

function made(count: number, seed: number, numberOf: (place: number) => string): readonly MadeProject[] {
  return Array.from({ length: count }, (_, place) => ({
    number: numberOf(place),
    year: 2019 + ((place + seed) % 5),
    title: `${seed === 1 ? "Pesquisa sobre" : "Planta piloto de"} ${subjects[place % subjects.length]} ${uses[Math.floor(place / subjects.length) % uses.length]}`,
    lead: `${leads[(place * 3 + seed) % leads.length]}`,
    state: states[(place * 5 + seed) % states.length]?.code ?? "SP",
    // Whole hundreds of reais, so that thousands with one decimal say them exactly.
    amount: (900 + ((place * 7919 + seed * 104_729) % 24_000)) * 10_000,
    months: 12 + 6 * ((place + seed) % 7),
  }));
}

/** Both lists number their projects alike, so that the same number means two things. */
export const finep = made(64, 1, (place) => `${String(place + 1).padStart(4, "0")}/21`);
const own = made(37, 3, (place) => `${String(place + 1).padStart(4, "0")}/21`);
/** Three undertakings that stand in both lists, under another number in the second. */
export const paidTwice = finep.filter((_, place) => place % 25 === 4);
export const mdic = [...own, ...paidTwice.map((project, place) => ({ ...project, number: `${9001 + place}/21` }))];

const portuguese = (value: number, decimals: number): string => {
  const [whole = "", part] = value.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return part === undefined ? grouped : `${grouped},${part}`;
};

const lines = (...rows: readonly (readonly (string | number)[])[]): string => `${rows.map((row) => row.join(";")).join("\r\n")}\r\n`;

/** A file as it lies on somebody's disk. */
export interface MadeFile {
  readonly table: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mapping: string;
}

/** UTF-8 with its mark. */
const marked = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf8");
/** windows-1252: what these texts hold stands there where it stands in ISO 8859-1. */
const windows1252 = (text: string): Uint8Array => Buffer.from(text, "latin1");

export const estados: MadeFile = {
  table: "estados",
  name: "estados.csv",
  bytes: marked(lines(["Sigla", "Unidade da Federação"], ["BR", "Brasil"], ...states.map(({ code, name }) => [code, name]))),
  mapping: "roles: {regions: {fields: {code: Sigla, name: Unidade da Federação}}}\n",
};

export const finepFile: MadeFile = {
  table: "finep",
  name: "finep_contratos.csv",
  bytes: windows1252(
    lines(
      ["Contrato", "Ano", "Título", "Instituição executora", "UF", "Valor (R$ mil)", "Prazo (meses)", "synthetic"],
      ...finep.map(({ number, year, title, lead, state, amount, months }) => [number, year, title, lead, state, portuguese(amount / 100_000, 1), months, 1]),
    ),
  ),
  mapping:
    "roles: {projects: {fields: {project: Contrato, call_year: Ano, title: Título, lead: Instituição executora, programme: {constant: Pesquisa}, category: {constant: A}, region: UF, " +
    "central_funds: {column: Valor (R$ mil), unit: thousand BRL}, duration: {column: Prazo (meses), unit: months}}}}\n",
};

export const mdicFile: MadeFile = {
  table: "mdic",
  name: "mdic_projetos.csv",
  bytes: marked(
    lines(
      ["Nº do processo", "Exercício", "Objeto", "Proponente", "Estado", "Valor total (R$)", "Duração em anos", "synthetic"],
      ...mdic.map(({ number, year, title, lead, state, amount, months }) => [
        number,
        year,
        title,
        lead,
        states.find(({ code }) => code === state)?.name ?? "",
        portuguese(amount / 100, 2),
        portuguese(months / 12, 1),
        1,
      ]),
    ),
  ),
  mapping:
    "roles: {projects: {fields: {project: Nº do processo, call_year: Exercício, title: Objeto, lead: Proponente, programme: {constant: Pesquisa}, category: {constant: A}, region: Estado, " +
    "central_funds: {column: Valor total (R$), unit: BRL}, duration: {column: Duração em anos, unit: years}}}}\n",
};

/** Of each state and year, in tenths of a million reais. */
const budget = states.flatMap(({ code }, place) => [2022, 2023].map((year, at) => ({ code, year, tenths: 35 + ((place * 17 + at * 5) % 90) })));

export const orcamentoFile: MadeFile = {
  table: "orcamento",
  name: "orcamento.csv",
  bytes: marked(
    lines(["UF", "Ano", "Dispêndio em P&D (R$ milhões)", "synthetic"], ...budget.map(({ code, year, tenths }) => [code, year, portuguese(tenths / 10, 1), 1])),
  ),
  mapping:
    "roles: {indicators: {fields: {region: UF, year: Ano, indicator: {constant: rd_spend_total}, " +
    "value: {column: Dispêndio em P&D (R$ milhões), unit: BRL 1m}}}}\n",
};

const sum = (projects: readonly MadeProject[]): number => projects.reduce((total, { amount }) => total + amount, 0);

/** What is true of the files, in centavos and whole numbers. */
export const truth = {
  states: states.length,
  finep: { projects: finep.length, centavos: sum(finep) },
  mdic: { projects: mdic.length, centavos: sum(mdic) },
  centavos: sum(finep) + sum(mdic),
  /** Counted twice where nobody looks. */
  twice: {
    projects: paidTwice.length,
    centavos: sum(paidTwice),
    pairs: paidTwice.map(({ number }, place) => [number, `mdic:${9001 + place}/21`].sort().join(" = ")).sort(),
  },
  budget: {
    rows: budget.length,
    /** Of each state and year, in reais. */
    reais: new Map(budget.map(({ code, year, tenths }) => [`${code} ${year}`, tenths * 100_000])),
  },
  organisations: new Set([...finep, ...mdic].map(({ lead }) => lead)).size,
  inState: (code: string): number => [...finep, ...mdic].filter(({ state }) => state === code).length,
};
