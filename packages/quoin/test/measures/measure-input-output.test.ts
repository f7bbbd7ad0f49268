import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { column, example, file, finalHead, flowsHead, measure } from "./measured-input-output.ts";

const header = (text: string): string => text.split("\n")[0] ?? "";

test("every table with the columns that are promised", async () => {
  const { run, read } = await measure(...example, "--tables", "vectors,sectors,countries,bilateral,kww,wwz,perimeters,tiva,betweenness,audit");
  expect(run.exitCode).toBe(0);
  const vectors = "country,industry,output,value_added,va_share,output_multiplier,upstreamness,downstreamness,power_of_dispersion,sensitivity_of_dispersion";
  const terms = "exports,dc,dva,ddc,fc,fva,fdc,ref,davax,vax,gvc,gvc_backward,gvc_forward";
  expect(header(read("vectors.csv"))).toBe(vectors);
  expect(header(read("sectors.csv"))).toBe(
    `${vectors},backward_cv,forward_cv,key_sector,extraction_loss,extraction_backward,extraction_forward,sensitivity_leontief,${terms}`,
  );
  expect(header(read("countries.csv"))).toBe("country,exports,vs,vs1,vax,dc,dva,ddc,fc,fva,fdc,ref,davax,gvc,gvc_backward,gvc_forward,gvc_share,position");
  expect(header(read("bilateral.csv"))).toBe(`exporter,importer,${terms}`);
  expect(header(read("kww.csv"))).toBe("country,dva_fin,dva_int,dva_intrex,rdv_fin,rdv_int,ddc,fva_fin,fva_int,fdc");
  expect(header(read("wwz.csv"))).toBe(
    "exporter,industry,importer,dva_fin,dva_int,dva_intrexi1,dva_intrexf,dva_intrexi2,rdv_int,rdv_fin,rdv_fin2,ova_fin,mva_fin,ova_int,mva_int,ddc_fin,ddc_int,odc,mdc",
  );
  expect(header(read("perimeters.csv"))).toBe("perimeter,exporter,industry,importer,exports,dc,dva,ddc,fc,fva,fdc,ref,davax,vax,fc_straight");
  // Three countries of three industries: (3 + 1) × (2 + 1) sets of flows each, and 18 pairs of a sector and an importer from the world's perimeter.
  expect(column(read("perimeters.csv"), "perimeter")).toHaveLength(3 * 4 * 3 + 18);
  const perimeters = ["perimeter", "exporter", "industry", "importer", "dva"].map((name) => column(read("perimeters.csv"), name));
  const whole = perimeters[0]?.findIndex((_, at) => perimeters[1]?.[at] === "WEST" && perimeters[2]?.[at] === "" && perimeters[3]?.[at] === "") as number;
  const west = column(read("countries.csv"), "country").indexOf("WEST");
  expect(Number(perimeters[4]?.[whole])).toBeCloseTo(Number(column(read("countries.csv"), "dva")[west]), 9);
  expect(header(read("tiva.csv"))).toBe(
    "country,industry,partner,exgr,exgr_fnl,exgr_int,imgr,imgr_fnl,imgr_int,balgr,exgr_dva,exgr_ddc,exgr_idc,exgr_rim,exgr_fva,ffd_dva,dfd_fva,balvafd,dexfvap,fexdvap",
  );
  expect(header(read("betweenness.csv"))).toBe("country,industry,through_inputs,through_inputs_balanced,through_sales,through_sales_balanced");
  expect(header(read("audit.csv"))).toBe("code,severity,country,industry,value,message,message_zh");
  expect(column(read("bilateral.csv"), "exporter")).toHaveLength(6);
  expect(column(read("wwz.csv"), "exporter")).toHaveLength(18);
  const provenance = JSON.parse(read("provenance.json"));
  expect(Object.keys(provenance.seconds)).toEqual(["read", "compute", "write"]);
  expect(provenance.parameters.residual).toBeLessThan(1e-12);
});

test("a table that is not named is not written; the same run gives the same bytes", async () => {
  const first = await measure(...example, "--tables", "vectors");
  expect(existsSync(join(first.out, "sectors.csv"))).toBe(false);
  const second = await measure(...example, "--tables", "vectors");
  expect(second.read("vectors.csv")).toBe(first.read("vectors.csv"));
});

test("groups: added up before or after, the same; a code without one is refused by name", async () => {
  const map = file("kind,code,group\nindustry,materials,goods\nindustry,machines,goods\nindustry,services,services\n");
  const { read } = await measure(...example, "--aggregate", map);
  expect(column(read("sectors.csv"), "industry")).toEqual(["goods", "services", "goods", "services", "goods", "services"]);
  const whole = await measure(...example);
  const output = column(whole.read("sectors.csv"), "output").map(Number);
  expect(Number(column(read("sectors.csv"), "output")[0])).toBe((output[0] ?? 0) + (output[1] ?? 0));
  const { run, out } = await measure(...example, "--aggregate", file("kind,code,group\nindustry,materials,goods\nindustry,services,services\n"));
  expect([run.exitCode, existsSync(out)]).toEqual([2, false]);
  expect(run.stderr).toContain("error[input-output.no-group]");
  expect(run.stderr).toContain("machines");
});

test("published output: within the rounding of whole cells, and beyond", async () => {
  const { read: whole } = await measure(...example, "--tables", "vectors,audit");
  const [x = 0] = column(whole("vectors.csv"), "output").map(Number);
  const reported = (gap: number): string => file(`country,industry,output_reported\nEAST,materials,${x + gap}\n`);
  const { read } = await measure(...example, "--tables", "audit", "--reported", reported(3));
  expect(read("audit.csv")).toContain("rounding,info,EAST,materials,3,");
  const far = await measure(...example, "--tables", "audit", "--reported", reported(100));
  expect(far.read("audit.csv")).toContain("imbalance,error,EAST,materials,100,");
  expect(far.run.exitCode).toBe(0);
  expect(far.run.stderr).toContain("warning[input-output.audit]");
});

test("identities of every result stand in the audit, each by its name; the biased decomposition is called so", async () => {
  const { read } = await measure(...example, "--tables", "vectors,sectors,countries,bilateral,kww,wwz,perimeters,tiva,audit");
  const audit = read("audit.csv");
  expect(audit).not.toContain("identity-broken");
  for (const table of ["vectors.csv", "bilateral.csv", "countries.csv", "kww.csv", "wwz.csv", "perimeters.csv", "tiva.csv"])
    expect(audit, table).toMatch(new RegExp(`identities-hold,info,,,[^,]+,"?${table}: `));
  for (const told of ["kww-biased,info", "spectral-radius,info", "condition,info"]) expect(audit).toContain(told);
});

test("a table that cannot be solved: what seems wrong with it as a whole is told at once", async () => {
  const flows = file(`${flowsHead}A,x,A,x,100\nA,y,A,x,50\n`);
  const { run, out } = await measure("--flows", flows, "--final", file(`${finalHead}A,x,A,c,-5\n`));
  expect([run.exitCode, existsSync(out)]).toEqual([2, false]);
  expect(run.stderr).toContain("error[input-output.not-productive]");
  expect(run.stderr).toContain("warning[input-output.maybe-other-unit-of-demand]");
});

test("a sector that withdraws stocks, one that sells nothing, one country alone", async () => {
  const flows = file(`${flowsHead}A,x,A,y,5\nA,y,B,x,2\nB,x,A,x,1\nB,z,A,y,3\n`);
  const final = file(`${finalHead}A,x,A,c,10\nA,y,A,c,20\nB,x,B,c,9\nB,z,B,s,-4\n`);
  const { read } = await measure("--flows", flows, "--final", final);
  const audit = read("audit.csv");
  for (const found of [
    "negative-output,warning,B,z,-1,",
    "exports-without-output,warning,B,z,3,",
    "zero-output,info,A,z,0,",
    "negative-final-demand,info,B,z,-4,",
  ])
    expect(audit).toContain(found);
  expect(read("sectors.csv")).not.toMatch(/NaN|Infinity/);
  const sectors = column(read("sectors.csv"), "output_multiplier").map(Number);
  expect([sectors[2], sectors[5]]).toEqual([1, 1]);
  const alone = await measure("--flows", file(`${flowsHead}A,x,A,y,5\n`), "--final", file(`${finalHead}A,y,A,c,9\n`));
  expect(alone.read("countries.csv").trim().split("\n")).toHaveLength(1);
});

test.each([
  ["input-output.nothing-given", ["--flows", example[1] as string]],
  ["input-output.unknown-table", [...example, "--tables", "vectors,nothing"]],
  ["input-output.unknown-category", [...example, "--inventories", "hoards"]],
  ["table.duplicate-key", ["--flows", file(`${flowsHead}A,x,A,x,1\nA,x,A,x,2\n`), "--final", example[3] as string]],
  ["table.not-a-number", ["--flows", file(`${flowsHead}A,x,A,x,many\n`), "--final", example[3] as string]],
  ["table.missing-value", ["--flows", file(`${flowsHead}A,x,A,x,1\nA,x,A,y,\n`), "--final", example[3] as string]],
  ["table.not-a-number", ["--flows", file(`${flowsHead}A,x,A,x,1e999\n`), "--final", example[3] as string]],
  ["table.unknown-column", ["--flows", file("src_country,src_industry,dst_country,value\nA,x,A,1\n"), "--final", example[3] as string]],
  ["table.ragged-row", ["--flows", file(`${flowsHead}A,x,A,x,1\nA,x,A\n`), "--final", example[3] as string]],
  ["table.empty", ["--flows", file(flowsHead), "--final", example[3] as string]],
  ["input-output.not-productive", ["--flows", file(`${flowsHead}A,x,A,x,10\n`), "--final", file(`${finalHead}A,x,A,c,-1\n`)]],
  [
    "input-output.too-many-sectors",
    ["--flows", file(`${flowsHead}${Array.from({ length: 1000 }, (_, at) => `c${at},i${at},c${at},i${at},1\n`).join("")}`), "--final", example[3] as string],
  ],
  ["input-output.two-kinds", [...example, "--national", example[1] as string]],
])("%s: exit 2 and nothing is written", async (code, options) => {
  const { run, out } = await measure(...options);
  expect([run.exitCode, existsSync(out)]).toEqual([2, false]);
  expect(run.stderr).toContain(`error[${code}]`);
});

const national =
  "row,col,value\n01,01,20\n01,02,30\n02,01,10\n02,02,40\n01,FU102,40\n02,FU102,70\n01,EX,30\n02,EX,20\n01,IM,20\n02,IM,40\n01,GO,100\n02,GO,100\nVA001,01,40\nVA001,02,20\nVA002,01,30\nVA002,02,10\nTVA,01,70\nTVA,02,30\n";

test("one country's table: imports by proportion, codes stay texts, what goes out and what comes in", async () => {
  const { run, out, read } = await measure("--national", file(national), "--year", "2030");
  expect(run.exitCode).toBe(0);
  expect(existsSync(join(out, "betweenness.csv"))).toBe(false);
  const through = await measure("--national", file(national), "--tables", "betweenness");
  // Of two sectors none lies between two others.
  expect(column(through.read("betweenness.csv"), "through_inputs")).toEqual(["0", "0"]);
  const sectors = read("sectors.csv");
  expect(header(sectors)).toBe(
    "country,industry,output,value_added,va_share,compensation_share,output_multiplier,output_multiplier_domestic,va_multiplier_domestic,income_multiplier_domestic,output_multiplier_type2_domestic,income_multiplier_type2_domestic,power_of_dispersion,sensitivity_leontief,upstreamness,upstreamness_open,import_share,import_content,extraction_backward_domestic",
  );
  expect(column(sectors, "industry")).toEqual(["01", "02"]);
  // Imports by use at home: 20 of 20 + 30 + 40; 40 of 10 + 40 + 70.
  expect(column(sectors, "import_share").map(Number)).toEqual([20 / 90, 40 / 120]);
  // Sold at home of 90 and 120 that are used at home: (I - (20/90, 30/90; 10/120, 40/120))⁻¹ 1.
  const determinant = (70 / 90) * (80 / 120) - (30 / 90) * (10 / 120);
  const open = [(80 / 120 + 30 / 90) / determinant, (70 / 90 + 10 / 120) / determinant];
  expect(column(sectors, "upstreamness_open").map(Number)).toEqual(open.map((stage) => expect.closeTo(stage, 12)));
  const [value, content] = [column(sectors, "va_multiplier_domestic").map(Number), column(sectors, "import_content").map(Number)];
  value.forEach((share, j) => {
    expect(share + (content[j] ?? 0)).toBeCloseTo(1, 12);
  });
  const [exported, imported, vs, share] = ["exports", "imports", "vs", "vs_share"].map((name) => Number(column(read("countries.csv"), name)[0]));
  expect([exported, imported]).toEqual([50, 60]);
  expect(vs).toBeCloseTo(30 * (content[0] ?? 0) + 20 * (content[1] ?? 0), 12);
  expect(share).toBeCloseTo((vs ?? 0) / 50, 12);
});

test("one country's table with households inside: rounds of buying, earning and spending add up to type II; without their consumption it is not told", async () => {
  const sectors = (await measure("--national", file(national))).read("sectors.csv");
  // Home inputs, households' spending a unit of all pay (60) on home goods, and pay a unit of output: each round is bought of the one before.
  const closed = [
    [(0.2 * 7) / 9, (0.3 * 7) / 9, (40 * 7) / 9 / 60],
    [(0.1 * 2) / 3, (0.4 * 2) / 3, (70 * 2) / 3 / 60],
    [0.4, 0.2, 0],
  ];
  for (const j of [0, 1]) {
    let round = [j === 0 ? 1 : 0, j === 1 ? 1 : 0, 0];
    const all = [...round];
    for (let step = 0; step < 2000; step++) {
      round = closed.map((row) => row.reduce((sum, cell, k) => sum + cell * (round[k] ?? 0), 0));
      round.forEach((each, k) => {
        all[k] = (all[k] ?? 0) + each;
      });
    }
    expect(Number(column(sectors, "output_multiplier_type2_domestic")[j])).toBeCloseTo((all[0] ?? 0) + (all[1] ?? 0), 9);
    expect(Number(column(sectors, "income_multiplier_type2_domestic")[j])).toBeCloseTo(all[2] ?? 0, 9);
  }
  const without = (await measure("--national", file(national.replaceAll("FU102", "FU103")))).read("sectors.csv");
  expect(column(without, "output_multiplier_type2_domestic")).toEqual(["", ""]);
});

test("one country's table with a row that was copied", async () => {
  const cells = [1, 2, 3].flatMap((i) => [1, 2, 3].map((j) => `0${i},0${j},${i === 3 ? 4 + j : i * j + 4}\n`)).join("");
  const output = [1, 2, 3].map((i) => `0${i},FU102,${80 + i}\n0${i},GO,${200 + i}\n`).join("");
  const { read } = await measure("--national", file(`row,col,value\n${cells}${output}`));
  expect(read("audit.csv")).toContain("repeated-row,warning,,03,3,");
});

test("a category of final demand that is the sum of the others is told before the numbers", async () => {
  const [head = "", ...rows] = readFileSync(example[3] as string, "utf8")
    .trim()
    .split("\n");
  const places = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const [seller, industry, buyer, category = "", amount] = row.split(",");
    const place = places.get(`${seller},${industry},${buyer}`) ?? new Map<string, number>();
    places.set(`${seller},${industry},${buyer}`, place.set(category, Number(amount)));
  }
  const split = [...places].flatMap(([place, amounts]) => {
    const whole = [...amounts.values()].reduce((sum, each) => sum + each, 0);
    return [`${place},HOUSEHOLDS,${0.25 * whole + place.length}`, `${place},CAPITAL,${0.75 * whole}`, `${place},ALL,${whole + place.length}`];
  });
  const { read } = await measure(example[0] as string, example[1] as string, "--final", file(`${head}\n${split.join("\n")}\n`), "--tables", "audit");
  expect(read("audit.csv")).toContain("total-among-categories,error");
  expect(read("audit.csv")).toContain("'HOUSEHOLDS', 'CAPITAL'");
});

test("a subtotal among the sectors of one country's table, wherever its parts stand", async () => {
  const cell = (i: number, j: number): number => 3 + ((7 * i + 5 * j + i * i * j) % 11);
  const [sold, used, output] = [
    (i: number, j: number): number => (i === 5 ? cell(1, j) + cell(3, j) : cell(i, j)),
    (i: number): number => (i === 5 ? 150 : 60 + 5 * i),
    (i: number): number => (i === 5 ? 460 : 200 + 10 * i),
  ];
  const sectors = [1, 2, 3, 4, 5];
  // 5 sells as 1 and 3 do, and buys as they do.
  const flows = sectors.flatMap((i) => sectors.map((j) => `0${i},0${j},${j === 5 ? sold(i, 1) + sold(i, 3) : sold(i, j)}`));
  const totals = sectors.flatMap((i) => [`0${i},FU102,${i === 5 ? used(1) + used(3) : used(i)}`, `0${i},GO,${i === 5 ? output(1) + output(3) : output(i)}`]);
  const { run, read } = await measure("--national", file(`row,col,value\n${[...flows, ...totals].join("\n")}\n`));
  expect(run.exitCode).toBe(0);
  expect(read("audit.csv")).toContain("subtotal-among-sectors,error,,05");
  expect(read("audit.csv")).toContain("'01', '03'");
});

test("one country's table that does not balance, with another year, or without output", async () => {
  const { read } = await measure("--national", file(national.replace("01,GO,100", "01,GO,110")));
  expect(read("audit.csv")).toContain("imbalance,error,,01,10,");
  const dated = file(national.replace("row,", "year,row,").replaceAll(/\n(?=.)/g, "\n2020,"));
  expect((await measure("--national", dated, "--year", "2020")).run.exitCode).toBe(0);
  const other = await measure("--national", dated, "--year", "2021");
  expect([other.run.exitCode, other.run.stderr.includes("error[input-output.no-year]")]).toEqual([2, true]);
  const without = await measure("--national", file("row,col,value\n01,01,5\n"));
  expect([without.run.exitCode, without.run.stderr.includes("error[input-output.no-output]")]).toEqual([2, true]);
});

const sum = (values: readonly string[]): number => values.reduce((total, each) => total + Number(each), 0);

test("chains: who could stop whom, which inputs move the whole, how far it is, and along which paths value comes", async () => {
  const { run, read } = await measure(
    ...example,
    "--tables",
    "control,choke,influence,lengths,paths",
    "--country",
    "EAST",
    "--industry",
    "machines",
    "--most",
    "5000",
  );
  expect(run.stderr).toBe("");
  expect(run.exitCode).toBe(0);
  expect(header(read("control.csv"))).toBe(
    "country,industry,foreign_content,origin_concentration,largest_origin,largest_origin_share,reliance_face,reliance_look_through",
  );
  expect(column(read("control.csv"), "reliance_look_through").every((share) => Number(share) >= 0 && Number(share) <= 1)).toBe(true);
  const choke = read("choke.csv");
  expect(header(choke)).toBe("exposed,country,industry,domestic,output_loss,output_loss_share,value_added_loss,value_added_loss_share");
  const losses = column(choke, "value_added_loss").map(Number);
  expect(losses).toEqual([...losses].sort((a, b) => b - a));
  const half = await measure(...example, "--tables", "choke", "--country", "EAST", "--replaceable", "0.5", "--most", "2");
  expect(column(half.read("choke.csv"), "value_added_loss")).toHaveLength(2);
  expect(Number(column(half.read("choke.csv"), "value_added_loss")[0])).toBeLessThan(losses[0] as number);
  expect(header(read("influence.csv"))).toBe("src_country,src_industry,dst_country,dst_industry,coefficient,influence");
  expect(column(read("influence.csv"), "coefficient").every((each) => Number(each) > 0)).toBe(true);
  expect(column(read("lengths.csv"), "length_to_subject").every((each) => each === "" || Number(each) >= 1)).toBe(true);
  const paths = read("paths.csv");
  expect(column(paths, "path")[0]).toMatch(/^EAST\.machines/);
  // All paths together bring the whole of the final demand: what is listed is less, and most of it.
  expect(sum(column(paths, "share"))).toBeGreaterThan(0.9);
  expect(sum(column(paths, "share"))).toBeLessThan(1 + 1e-9);
});

test("footprints of jobs: called for is what there is; a sector that the table lacks is refused by its line", async () => {
  const jobs = file("country,industry,stressor,value\nEAST,materials,jobs,10\nEAST,machines,jobs,20\nWEST,services,jobs,5\n");
  const { run, read } = await measure(...example, "--tables", "audit", "--stressors", jobs);
  expect(run.exitCode).toBe(0);
  const footprints = read("footprints.csv");
  expect(header(footprints)).toBe("stressor,country,industry,multiplier,production,consumption,imports,exports");
  expect(sum(column(footprints, "production"))).toBe(35);
  expect(sum(column(footprints, "consumption"))).toBeCloseTo(35, 9);
  expect(sum(column(footprints, "imports"))).toBeCloseTo(sum(column(footprints, "exports")), 9);
  const wrong = await measure(...example, "--stressors", file("country,industry,stressor,value\nEAST,mines,jobs,10\n"));
  expect([wrong.run.exitCode, existsSync(wrong.out)]).toEqual([2, false]);
  expect(wrong.run.stderr).toContain("error[input-output.unknown-sector]");
});

test("what if an input came from home: output moves there, nothing else of the final demand changes", async () => {
  const head = "buyer_country,buyer_industry,from_country,from_industry,to_country,to_industry,share\n";
  const { run, read } = await measure(...example, "--tables", "audit", "--shifts", file(`${head}EAST,machines,WEST,materials,EAST,materials,0.5\n`));
  expect(run.exitCode).toBe(0);
  const changed = read("changed.csv");
  const place = (country: string, industry: string): number =>
    column(changed, "country").findIndex((each, row) => each === country && column(changed, "industry")[row] === industry);
  const change = column(changed, "value_added_change").map(Number);
  expect(change[place("EAST", "materials")]).toBeGreaterThan(0);
  expect(change[place("WEST", "materials")]).toBeLessThan(0);
  // Value added of the world is final demand, which stays.
  expect(change.reduce((total, each) => total + each, 0)).toBeCloseTo(0, 8);
  const twice = await measure(...example, "--shifts", file(`${head}EAST,machines,WEST,materials,EAST,materials,1.5\n`));
  expect(twice.run.stderr).toContain("error[input-output.share-above-one]");
});

test("change since an earlier date: its two parts add up, and the same table has changed nothing", async () => {
  const [flows = "", final = ""] = [example[1], example[3]];
  const same = await measure(...example, "--tables", "audit", "--base-flows", flows, "--base-final", final);
  expect(same.run.exitCode).toBe(0);
  expect(column(same.read("change.csv"), "change").every((each) => Math.abs(Number(each)) < 1e-9)).toBe(true);
  // The rows in another order, final demand doubled.
  const [head = "", ...rows] = readFileSync(final, "utf8").trim().split("\n");
  const doubled = rows.map((row) => row.replace(/([^,]*)$/, (value) => String(Number(value) * 2))).reverse();
  const { read } = await measure(...example, "--tables", "sectors", "--base-flows", flows, "--base-final", file(`${[head, ...doubled].join("\n")}\n`));
  const change = read("change.csv");
  const [all, technology, demand] = ["change", "technology", "final_demand"].map((name) => column(change, name).map(Number));
  all?.forEach((each, i) => {
    expect(each).toBeCloseTo((technology?.[i] ?? 0) + (demand?.[i] ?? 0), 8);
  });
  const lacking = await measure(...example, "--base-flows", flows, "--base-final", file(`${head}\nEAST,mines,EAST,households,4\n`));
  expect(lacking.run.stderr).toContain("error[input-output.other-sectors]");
});

test("a table of chains without the place it looks from is refused", async () => {
  const { run, out } = await measure(...example, "--tables", "choke,paths");
  expect([run.exitCode, existsSync(out)]).toEqual([2, false]);
  expect(run.stderr).toContain("--country");
  expect(run.stderr).toContain("--industry");
});
