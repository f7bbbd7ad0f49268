"""Makes what stands beside the real tables of examples/eu-s3: datapackage.json, and the three small tables that are our own work.

The tables themselves are read and never written; sources, columns and licences are said here:
    python3 golden/runners/eu-s3/make.py
"""
import csv, hashlib, json, math, os

here = os.path.dirname(os.path.abspath(__file__))
out = os.path.join(here, "..", "..", "..", "examples", "eu-s3")


def rows(name):
    with open(os.path.join(out, "data", f"{name}.csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(name, header, lines):
    with open(os.path.join(out, "data", f"{name}.csv"), "w", encoding="utf-8", newline="") as file:
        for line in [header, *lines]:
            file.write(",".join(str(cell) for cell in line) + "\n")


def assigned(cost):
    """Column of each row, all different, with the least sum of costs (Hungarian method with potentials)."""
    n, m = len(cost), len(cost[0])
    u, v, match, way = [0.0] * (n + 1), [0.0] * (m + 1), [0] * (m + 1), [0] * (m + 1)
    for i in range(1, n + 1):
        match[0], j0 = i, 0
        least, used = [math.inf] * (m + 1), [False] * (m + 1)
        while True:
            used[j0] = True
            i0, delta, j1 = match[j0], math.inf, 0
            row = cost[i0 - 1]
            for j in range(1, m + 1):
                if not used[j]:
                    current = row[j - 1] - u[i0] - v[j]
                    if current < least[j]:
                        least[j], way[j] = current, j0
                    if least[j] < delta:
                        delta, j1 = least[j], j
            for j in range(m + 1):
                if used[j]:
                    u[match[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            j0 = j1
            if match[j0] == 0:
                break
        while j0:
            j1 = way[j0]
            match[j0], j0 = match[j1], j1
    return {match[j] - 1: j - 1 for j in range(1, m + 1) if match[j]}


def tiles():
    """A tile for every region: on a grid of 24 x 22, each as near to where it lies as all together allow; what lies overseas stands in the south-west."""
    regions = rows("nuts2_regions")
    width, height = 24, 22
    places = []
    for region in regions:
        lat, lon = float(region["lat"]), float(region["lon"])
        if lat < 34 or lon < -15 or lon > 40:
            lat, lon = 35.5, -10
        # Middle Europe has most regions: the grid is stretched where they lie close.
        x = (0.5 + 0.5 * math.tanh((lon - 9) / 14)) * (width - 1)
        y = (0.5 - 0.5 * math.tanh((lat - 49.5) / 8.5)) * (height - 1)
        places.append((x, y))
    cells = [(column, row) for row in range(height) for column in range(width)]
    cost = [[(x - column) ** 2 + (y - row) ** 2 for column, row in cells] for x, y in places]
    found = assigned(cost)
    write("nuts2_tiles", ["region_code", "tile_column", "tile_row"], [[region["region_code"], *cells[found[at]]] for at, region in enumerate(regions)])


def sections():
    names = {row["nace_rev2"]: row["name_en"] for row in rows("nace_industries") if row["level"] == "section"}
    codes = sorted({row["section"] for row in rows("nace_industries")})
    write("nace_sections", ["section", "name_en", "manufacturing"], [[code, '"' + names.get(code, "Other services") + '"', int(code == "C")] for code in codes])


def kinds():
    said = {"HES": "university", "REC": "institute", "PRC": "company", "PUB": "other", "OTH": "other"}
    names = {
        "HES": "Higher or secondary education",
        "REC": "Research organisation",
        "PRC": "Private for profit",
        "PUB": "Public body",
        "OTH": "Other",
    }
    write("organisation_types", ["organisation_type", "name_en", "kind"], [[code, names[code], kind] for code, kind in said.items()])


eurostat = {"name": "CC-BY-4.0", "title": "Eurostat, reuse with attribution", "path": "licences/eurostat-CC-BY-4.0.txt"}
online_s3 = {"name": "MIT", "title": "MIT, Online S3", "path": "licences/online-s3-MIT.txt"}
eurito = {"name": "MIT", "title": "MIT, nestauk/eurito_indicators", "path": "licences/eurito-MIT.txt"}
eunets = {"name": "MIT", "title": "MIT, zambujo/eunets; CORDIS", "path": "licences/eunets-MIT.txt"}
gpl_regions = {"name": "GPL-3.0", "title": "GPL-3, the R package regions", "path": "licences/regions-GPL-3.txt"}
gpl_nda = {"name": "GPL-3.0", "title": "GPL-2 or later, the R package nda", "path": "licences/nda-GPL.txt"}
own = {"name": "Apache-2.0", "title": "Apache License 2.0, own work", "path": "licences/own-work.txt"}

region = ("region_code", "string", None, "Region, NUTS 2 code of 2013", "地区代码（NUTS 2，2013 版）")
name_en = ("name_en", "string", None, "Name in English", "英文名称")


def text(name, en, zh):
    return (name, "string", None, en, zh)


def count(name, unit, en, zh):
    return (name, "integer", unit, en, zh)


def number(name, unit, en, zh):
    return (name, "number", unit, en, zh)


tables = [
    dict(name="nuts2_regions", title="Regions", title_zh="地区", key=["region_code"], licences=[online_s3],
         about="276 regions of the 28 member states, NUTS 2 of 2013; latitude and longitude of the middle", about_zh="28 个成员国的 276 个地区（NUTS 2，2013 版）；经纬度为中心点",
         source="github.com/OnlineS3/5.6.-RIS3-innovation-maps at 118c146, static/data/regions2.json",
         fields=[region, text("name_local", "Name in the region's own language", "当地名称"), name_en, text("country_code", "Country, as Eurostat writes it", "国家代码（Eurostat）"),
                 text("country_en", "Name of the country", "国家名称"), number("lat", "degree", "Latitude of the middle, WGS84", "中心点纬度"), number("lon", "degree", "Longitude of the middle, WGS84", "中心点经度"),
                 count("has_boundary", "flag", "1: the list of boundaries of 2013 has an outline of it", "1 表示 2013 年边界清单中有其轮廓")]),
    dict(name="nuts2_tiles", title="Tiles of the regions", title_zh="地区格子图", key=["region_code"], licences=[own],
         about="A place for every region on a grid; no boundary is drawn", about_zh="每个地区在格子图上的位置，不绘制边界", source="Quoin, own work from the middles of the regions",
         fields=[region, count("tile_column", "tile", "Column of the tile, 0 = west", "格子列，0 为最西"), count("tile_row", "tile", "Row of the tile, 0 = north", "格子行，0 为最北")]),
    dict(name="nuts2_employment_by_industry", title="Persons employed by region and industry, 2014", title_zh="分地区、行业就业人数（2014年）", key=["region_code", "year", "nace_rev2"], licences=[eurostat, online_s3],
         about="68 divisions and 12 sections of NACE Rev. 2: never add both. A cell that Eurostat suppresses is empty and flagged not_available: it is unknown, not zero",
         about_zh="NACE Rev. 2 的 68 个大类与 12 个门类，两者不可相加；Eurostat 隐去的单元格为空白并标注 not_available，属未知而非零",
         source="Eurostat sbs_r_nuts06_r2, by way of github.com/OnlineS3/4.3.-Related-variety-analysis at 3be347b, sbs_final.xls",
         fields=[region, count("year", "year", "Year", "年份"), text("nace_rev2", "Industry, NACE Rev. 2", "行业代码（NACE Rev. 2）"), text("level", "division or section", "division 大类，section 门类"),
                 count("persons_employed", "persons", "Persons employed; empty = suppressed, not zero", "就业人数；空白为隐去，不等于零"), text("flag", "not_available: suppressed by the source", "not_available 表示来源隐去")]),
    dict(name="nace_industries", title="Industries", title_zh="行业", key=["nace_rev2"], licences=[eurostat, online_s3],
         about="Divisions and sections of NACE Rev. 2 that the table of employment holds", about_zh="就业表所含的 NACE Rev. 2 大类与门类",
         source="Eurostat, NACE Rev. 2, by way of github.com/OnlineS3/4.3.-Related-variety-analysis at 3be347b",
         fields=[text("nace_rev2", "Industry, NACE Rev. 2", "行业代码"), text("level", "division or section", "division 大类，section 门类"), name_en, text("section", "Section that it belongs to", "所属门类")]),
    dict(name="nace_sections", title="Sections of industries", title_zh="行业门类", key=["section"], licences=[own],
         about="Which section is manufacturing; S stands for division 95 alone", about_zh="门类是否为制造业；S 仅含第 95 大类", source="Quoin, own work after NACE Rev. 2",
         fields=[text("section", "Section of NACE Rev. 2", "NACE Rev. 2 门类"), name_en, count("manufacturing", "flag", "1: manufacturing", "1 为制造业")]),
    dict(name="nuts2_rd_personnel_2009_2018", title="R&D personnel by region, 2009 and 2018", title_zh="分地区研发人员（2009、2018年）", key=["region_code", "year"], licences=[eurostat, gpl_regions],
         about="Full-time equivalents, all sectors. Codes are those of the newest NUTS: 240 of the 276 regions have a figure for 2009, 139 for 2018; rows of countries, of EFTA and of what is in no region stand beside them",
         about_zh="全时当量，各部门合计。代码为最新 NUTS 版本：276 个地区中 2009 年有 240 个、2018 年有 139 个有数；另含国家、EFTA 及未分配地区的行",
         source="Eurostat rd_p_persreg, by way of the R package regions, github.com/cran/regions at db76094",
         fields=[("region_code", "string", None, "Region, NUTS 2 code of the newest version; EU28 for all", "地区代码（最新 NUTS 版本），EU28 为合计"), count("year", "year", "Year", "年份"),
                 number("rd_personnel_fte", "person_year", "R&D personnel, full-time equivalent", "研发人员全时当量")]),
    dict(name="nuts2_industry40_indicators", title="Indicators of research and industry by region", title_zh="分地区科研与产业指标", key=["region_code", "indicator"], licences=[gpl_nda],
         about="20 indicators, the latest year before 2020 of each; mostly NUTS 2 of 2016. The source writes what is missing as 0: zeros were dropped, so a true zero is missing too",
         about_zh="20 项指标，各取 2020 年前最近一年；多为 2016 版 NUTS 2。来源将缺失写作 0，故已删去零值，真实的零也一并缺失",
         source="Honti, Czvetko, Abonyi, Data in Brief 33 (2020) 106464, by way of the R package nda, github.com/cran/nda at 1939003, I40_2020.rda",
         fields=[("region_code", "string", None, "Region, NUTS 2 code, mostly of 2016", "地区代码（多为 2016 版 NUTS 2）"), text("indicator", "Indicator", "指标"), number("value", "that of the row", "Figure", "数值"), text("unit", "Unit of the row", "该行单位")]),
    dict(name="nuts2_research_activity", title="Preprints by region and topic, 2010 to 2021", title_zh="分地区、主题预印本（2010—2021年）", key=["year", "region_code", "topic"], licences=[eurito],
         about="Participations of the region's institutions in preprints. The version of NUTS is that of the row: years of different versions are not one series", about_zh="各地区机构参与的预印本数。NUTS 版本以该行为准，版本不同的年份不构成同一序列",
         source="github.com/nestauk/eurito_indicators at f2f457a",
         fields=[count("year", "year", "Year", "年份"), text("nuts_version", "Version of the NUTS code of the row", "该行 NUTS 代码的版本"), ("region_code", "string", None, "Region, NUTS 2 code of the version of the row", "地区代码（按该行版本）"),
                 text("topic", "Topic; deep learning is part of artificial intelligence, both of arXiv", "主题；深度学习含于人工智能，二者含于 arXiv"), count("count", "participations", "Participations", "参与数")]),
    dict(name="h2020_projects", title="Projects of Horizon 2020", title_zh="地平线2020项目", key=["project_id"], licences=[eunets],
         about="31,451 projects that start in 2014 to 2022", about_zh="2014—2022 年开始的 31451 个项目", source="CORDIS, by way of github.com/zambujo/eunets at f1bec7e",
         fields=[text("project_id", "Project, record number of CORDIS (text)", "项目（CORDIS 记录号，文本）"), count("start_year", "year", "Year of the start", "开始年份"), count("end_year", "year", "Year of the end", "结束年份"),
                 count("duration_months", "month", "Duration", "周期"), number("total_cost_eur", "EUR", "Total cost", "总费用"), number("max_eu_contribution_eur", "EUR", "Most that the EU contributes", "欧盟最高资助额"),
                 count("participants", "organisation", "Participants", "参与单位数"), count("countries", "country", "Countries of the participants", "参与国家数"), text("programme_part", "Parts of the programme, joined by |", "计划组成部分，以 | 连接")]),
    dict(name="h2020_participations_industrial", title="Participations in collaborative projects of Horizon 2020", title_zh="地平线2020合作项目参与情况", key=["project_id", "organisation_id"], licences=[eunets],
         about="All participations in the 5,280 projects with two participants or more of industrial technologies, future technologies, energy, transport, climate and raw materials; the country of the participant, not its region",
         about_zh="产业技术、未来技术、能源、交通、气候与原材料领域 5280 个合作项目的全部参与记录；仅有参与单位所在国家，没有地区", source="CORDIS, by way of github.com/zambujo/eunets at f1bec7e",
         fields=[text("project_id", "Project, record number of CORDIS (text)", "项目（CORDIS 记录号，文本）"), text("organisation_id", "Organisation, participant identification code (text)", "单位（PIC 代码，文本）"), text("role", "coordinator or participant", "coordinator 牵头，participant 参与"),
                 text("organisation_type", "HES, REC, PRC, PUB or OTH", "单位类型代码"), text("country", "Country, as CORDIS writes it", "国家代码（CORDIS）"), number("eu_contribution_eur", "EUR", "Contribution of the EU", "欧盟资助额")]),
    dict(name="organisation_types", title="Kinds of participants", title_zh="参与单位类型", key=["organisation_type"], licences=[own],
         about="What the types of CORDIS are in the words of the triple helix", about_zh="CORDIS 单位类型与产学研三类的对应", source="Quoin, own work",
         fields=[text("organisation_type", "Type of CORDIS", "CORDIS 类型代码"), name_en, text("kind", "university, institute, company or other", "高校、院所、企业或其他")]),
    dict(name="h2020_programme_parts", title="Parts of Horizon 2020", title_zh="地平线2020组成部分", key=["programme_part"], licences=[own],
         about="Names of the parts", about_zh="各组成部分的名称", source="Quoin, own work after Regulation (EU) 1291/2013",
         fields=[text("programme_part", "Part of the programme", "组成部分代码"), text("name", "Name", "名称")]),
    dict(name="research_facilities", title="Research infrastructures", title_zh="科研基础设施", key=["name", "host"], licences=[online_s3],
         about="577 entries of the list MERIL of about 2017; 515 stand in a region of the list, found by their coordinates where they agree with the country", about_zh="2017 年前后 MERIL 名单 577 条；其中 515 条按坐标定位到地区（与所写国家一致时）",
         source="MERIL, by way of github.com/OnlineS3/2.2.-Research-infrastructure-mapping at f9692e2; names and coordinates only",
         fields=[text("name", "Name", "名称"), text("host", "Host", "依托单位"), number("lat", "degree", "Latitude, WGS84", "纬度"), number("lon", "degree", "Longitude, WGS84", "经度"), text("location", "Address", "地址"), text("country", "Country, where the list says it", "国家"),
                 text("status", "Stage of life", "阶段"), text("domain", "Domain", "领域"), text("category", "Category", "类别"), text("type", "Single-sited, Distributed or Virtual", "形态"), region]),
    dict(name="state_aid_awards_2016_2020", title="Awards of state aid", title_zh="政府援助发放", key=["year", "member_state", "beneficiary_type", "aid_instrument", "nace_section"],
         licences=[{"name": "MIT", "title": "MIT, jfjelstul/euaid", "path": "licences/euaid-MIT.txt"}],
         about="Sums that are ours of 92,968 single awards above EUR 500,000 published for 2016 to 2020 by 25 member states: year, state, size of firm, tool, NACE section; not every state is complete, and some amounts are the middle of a printed range",
         about_zh="25 个成员国 2016—2020 年公布的 92,968 笔 50 万欧元以上援助的汇总（汇总为自制）：年份、国家、企业规模、工具、NACE 门类；并非各国均完整，部分金额取公布区间的中值",
         source="European Commission, State Aid Transparency, by way of github.com/jfjelstul/euaid at cb4682f, data/awards.RData",
         fields=[("year", "integer", "year", "Year of the notification", "公布年份"), text("member_state", "Member state, as Eurostat writes it", "成员国（Eurostat）"), text("beneficiary_type", "Large enterprise, or small or medium-sized", "大型企业或中小企业"),
                 text("aid_instrument", "Tool of the aid, as the register names it", "援助工具（登记用语）"), text("nace_section", "Section of NACE Rev. 2", "NACE 第二版门类"), ("awards", "integer", "award", "Awards", "援助笔数"),
                 number("amount_eur", "EUR", "Sum of the awards whose amount is known; empty where none is", "金额已知者合计；均未知则为空")]),
]


def resource(table):
    path = f"data/{table['name']}.csv"
    with open(os.path.join(out, path), "rb") as file:
        content = file.read()
    header = content.split(b"\n", 1)[0].decode().split(",")
    assert header == [field[0] for field in table["fields"]], (table["name"], header)
    fields = []
    for name, kind, unit, en, zh in table["fields"]:
        fields.append({"name": name, "type": kind, **({} if unit is None else {"unit": unit}), "description": en, "description_zh": zh})
    return {
        "name": table["name"], "title": table["title"], "title_zh": table["title_zh"], "description": table["about"], "description_zh": table["about_zh"],
        "path": path, "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "bytes": len(content), "hash": "sha256:" + hashlib.sha256(content).hexdigest(),
        "schema": {"fields": fields, "primaryKey": table["key"]}, "sources": [{"title": table["source"]}], "licenses": table["licences"],
    }


if __name__ == "__main__":
    tiles()
    sections()
    kinds()
    package = {
        "profile": "data-package", "name": "eu-s3", "title": "Smart specialisation in the regions of the European Union", "title_zh": "欧盟地区的智慧专业化",
        "description": "Evidence for a smart specialisation strategy: 276 regions, their industries, research personnel and infrastructures, and the partners of Horizon 2020. Every figure is real; groupings and the grid of tiles are ours.",
        "description_zh": "智慧专业化战略所用数据：276 个地区的行业、研发人员、科研基础设施及地平线2020合作伙伴。数据均为真实数据；归类与格子图为自制。",
        "licenses": [own], "resources": [resource(table) for table in tables],
    }
    with open(os.path.join(out, "datapackage.json"), "w", encoding="utf-8", newline="") as file:
        file.write(json.dumps(package, ensure_ascii=False, indent=2) + "\n")
