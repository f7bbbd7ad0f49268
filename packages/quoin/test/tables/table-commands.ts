import type { UseCase } from "@quoin/core";
import { allCommands } from "../../src/cli/all-commands.ts";
import { type CommandOption, commandOptions } from "../../src/protocol/command-options.ts";

/** Every command of `measure`, `design` and `import` that reads a table, from the program's own list. */
export const tableCommands: readonly UseCase[] = allCommands.filter(
  (useCase) => ["measure", "design", "import"].includes(useCase.words[0] ?? "") && fileOptions(useCase).length > 0,
);

/** Its options that take a table; rules and mappings are texts of their own form. */
export function fileOptions(useCase: UseCase): readonly CommandOption[] {
  return commandOptions(useCase).filter(({ kind, field }) => kind === "file" && field !== "rules" && field !== "mapping");
}

export function nameOf({ words }: UseCase): string {
  return words.join(" ");
}

const regions = "--data regions.csv --location region --activity technology --value patents --time year --draws 20";
const counts = "--data counts.csv --location region --activity technology --value patents --time year --draws 20";

/**
 * Small command lines for each of them, which together hand a table to every option that takes one. Paths are those of the fixtures below.
 * A command that answers instead of writing tables bears `office`, the workspace that it is asked of; one of published tables whose cells have no header above them `sheets`.
 */
export const commandLines: Readonly<Record<string, readonly string[]>> = {
  import: ["office --data regions.csv --as patents --dry-run", "office --data transfers.csv --as transfers"],
  "import look": ["office --data regions.csv", "office --data transfers.csv"],
  "design adopt": ["office --data adopted.csv --dry-run"],
  "design siting": ["--clients clients.csv --sites sites.csv --costs costs.csv --model p-median --open 2"],
  "design portfolio": [
    "--projects projects.csv --rules portfolio.yaml --why d",
    "--projects projects.csv --rules portfolio.yaml --approved approved.csv --max-changes 2",
  ],
  "design division": ["--offices offices.csv --items items.csv --fit fit.csv --rules division.yaml"],
  "measure duplicates": [
    "--data titles.csv --id id --text title --organisation organisation --from year --programme programme",
    "--data titles.csv --against titles.csv --id id --text title --threshold 0.6",
  ],
  "measure efficiency": ["--data institutes.csv --unit institute --inputs staff,funds --outputs papers,patents --returns vrs --bootstrap 20"],
  "measure readiness": ["--components components.csv --links links.csv --budget 9000000"],
  "measure survival": [
    "--data transfers.csv --id result --from offered --event transferred --until 2026-06-30 --group field --kind how --unit months",
    "--data transfers.csv --id result --from offered --event transferred --until 2026-06-30 --covariates field",
  ],
  "measure input-output": [
    "--flows flows.csv --final final.csv --reported reported.csv --aggregate groups-io.csv --stressors stressors.csv",
    "--flows flows.csv --final final.csv --shifts shifts.csv --base-flows flows.csv --base-final final.csv",
    "--national national.csv --year 2030",
    "sheets --layout eora --flows eora.csv --final eora-final.csv --labels eora-labels.csv --final-labels eora-final-labels.csv --tables sectors,countries",
    "--layout icio --flows icio.csv --tables sectors,countries",
    "sheets --layout wiod --flows wiod.csv --tables sectors,countries",
  ],
  "measure substitution": ["--data displays.csv --expert expert.csv --no-backtest"],
  "measure cost-curve": ["--data cost-curve.csv --capacity capacity"],
  "measure structure": [regions],
  "measure complexity": [
    `${regions} --tables locations,activities,cells,bands --population population.csv --presence both --anchor income.csv`,
    `${regions} --attribute income.csv --pci pci.csv`,
  ],
  "measure relatedness": [`${regions} --groups groups.csv`],
  "measure cross-relatedness": [
    "--data two-spaces.csv --location region --activity activity --space space --value value --source technology --target industry",
  ],
  "measure generality": ["--data regions.csv --technology technology --industry region --value patents --time year"],
  "measure recombination": ["--data pairs.csv --invention invention --technology technology"],
  "measure ratio": ["--data fund.csv --subject fund --numerator total_investment_cny_1bn --denominator central_funds_cny_1bn"],
  "measure concentration": ["--data programmes.csv --place programme_zh --units projects_with_funds --base funds_cny_10k --draws 20"],
  "measure herding": [counts],
  "measure network": ["--data pairs.csv --holder invention --held technology --tables network,holders,held,bridges,pairs --draws 20"],
  "measure comparison": [`${regions} --groups groups.csv`],
  "measure sample": ["--data lengths.csv --case id --value months --at-least 20"],
  "measure balance": ["--data balance.csv --row seller --column buyer --value value --rows balance-rows.csv --columns balance-columns.csv"],
};

/** Files of the examples that the command lines name otherwise. */
export const shipped: Readonly<Record<string, string>> = {
  "regions.csv": "complexity/regions.csv",
  "counts.csv": "complexity/regions.csv",
  "income.csv": "complexity/income.csv",
  "groups.csv": "complexity/groups.csv",
  "two-spaces.csv": "complexity/two-spaces.csv",
  "clients.csv": "siting/clients.csv",
  "sites.csv": "siting/sites.csv",
  "costs.csv": "siting/costs.csv",
  "projects.csv": "portfolio/projects.csv",
  "portfolio.yaml": "portfolio/rules.yaml",
  "offices.csv": "division/offices.csv",
  "items.csv": "division/items.csv",
  "fit.csv": "division/fit.csv",
  "division.yaml": "division/rules.yaml",
  "institutes.csv": "efficiency/institutes.csv",
  "components.csv": "readiness/components.csv",
  "links.csv": "readiness/links.csv",
  "transfers.csv": "survival/transfers.csv",
  "flows.csv": "input-output/flows.csv",
  "final.csv": "input-output/final.csv",
  "displays.csv": "substitution/displays.csv",
  "expert.csv": "china-its/data/technology_forecasts.csv",
  "cost-curve.csv": "cost-curve/costs.csv",
  "fund.csv": "china-its/data/special_fund_2009_2012.csv",
  "programmes.csv": "china-its/data/nkrdp_programmes.csv",
  "balance.csv": "balance/base.csv",
  "balance-rows.csv": "balance/rows.csv",
  "balance-columns.csv": "balance/columns.csv",
};

/** Two countries of two industries as they are published: flows, then final demand, labels around them. */
const places = ["AA", "AA", "BB", "BB"];
const industries = ["01T02", "10T12", "01T02", "10T12"];
const cells = ["10,20,5,1,40,3", "8,30,2,4,50,4", "3,6,12,18,2,60", "1,2,7,25,1,70"];
const part = (from: number, to: number): string => cells.map((row) => `${row.split(",").slice(from, to).join(",")}\n`).join("");
const made = "50,51,52,53";

/** Fixtures of what the examples hold too much of, or nothing; codes with a leading zero, gaps and texts of other letters among them. */
export const invented: Readonly<Record<string, string>> = {
  "approved.csv": "project,funded,start_year,committed\na,1,,0\nb,1,,1\nc,0,,0\n",
  "adopted.csv": "project,funded,start_year\nfirst,1,2026\nnext,0,\n",
  "titles.csv": `id,title,organisation,year,programme\n${titles()}`,
  "lengths.csv": "id,months\n001,12.5\n002,\n003,40\n004,7.25\n005,31\n",
  "words.csv": "region,technology,patents\nnorth,optics,many\nsouth,optics,few\n",
  "pairs.csv": `invention,technology\n${["01,a", "01,b", "02,b", "02,c", "03,a", "03,c", "04,a", "04,b", "04,d", "05,d", "05,c", "06,a"].join("\n")}\n`,
  "population.csv": "location,population\nnorth,400\neast,300\nsouth,500\nwest,250\n",
  "pci.csv": "activity,pci\noptics,1.5\nchips,1.25\nmotors,-0.5\ntextiles,-1\nfood,\n",
  "reported.csv": "country,industry,output_reported\nEAST,materials,400\nEAST,machines,\n",
  "stressors.csv": "country,industry,stressor,value\nEAST,materials,CO2,120.5\nEAST,machines,CO2,30\n",
  "shifts.csv": "buyer_country,buyer_industry,from_country,from_industry,to_country,to_industry,share\nEAST,machines,SOUTH,materials,EAST,materials,0.25\n",
  "national.csv":
    "row,col,value\n01,01,20\n01,02,30\n02,01,10\n02,02,40\n01,FU102,40\n02,FU102,70\n01,EX,30\n02,EX,20\n01,IM,20\n02,IM,40\n01,GO,100\n02,GO,100\nVA001,01,40\nVA001,02,20\nVA002,01,30\nVA002,02,10\nTVA,01,70\nTVA,02,30\n",
  "groups-io.csv": "kind,code,group\nindustry,materials,goods\nindustry,machines,goods\nindustry,services,services\n",
  "eora.csv": part(0, 4),
  "eora-final.csv": part(4, 6),
  "eora-labels.csv": places.map((place, row) => `Land,${place},Industries,${industries[row]}\n`).join(""),
  "eora-final-labels.csv": "Land,AA,Final Demand,HH\nLand,BB,Final Demand,HH\n",
  "icio.csv": `V1,${places.map((place, row) => `${place}_${industries[row]}`).join(",")},AA_HFCE,BB_HFCE,OUT\n${cells
    .map((row, at) => `${places[at]}_${industries[at]},${row},999\n`)
    .join("")}VA,${made},0,0,0\n`,
  "wiod.csv": `,,,,(industry),(industry),(industry),(industry),HH,HH,Total\n,,,,F,M,F,M,,,\n,,,,${places.join(",")},AA,BB,TOT\n,,,,c1,c2,c1,c2,c37,c37,c60\n${cells
    .map((row, at) => `A01,Name,${places[at]},${at % 2 === 0 ? "c1" : "c2"},${row},999\n`)
    .join("")},Value added,TOT,r64,${made},,,\n`,
};

/** Forty titles, of which two are nearly the same. */
function titles(): string {
  const [kinds, things] = [
    ["Study of", "Design of", "Test of", "Model of", "Survey of"],
    ["steel rolls", "seed coats", "lens glass", "motor shafts", "fuel cells", "gene maps", "tide gauges", "loom cams"],
  ];
  const all = kinds.flatMap((kind) => things.map((thing) => `${kind} ${thing} under changing loads in the ${thing.split(" ")[1]} works`));
  return [...all, "Study of steel rolls under changing load in the rolls works"]
    .map((title, place) => `P${String(place).padStart(3, "0")},${title},O${place % 7},${2015 + (place % 5)},${place % 2 === 0 ? "甲" : "乙"}\n`)
    .join("");
}
