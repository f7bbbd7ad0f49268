"""Makes examples/technology-fields from the copy of the tables SINV-10 and following of Science and Engineering Indicators 2022.

    python3 make.py country_wipo35_patent_families_1998_2020.csv.gz

The copy: github.com/bq-org/ncses_stats_explorer_placeholder at 1f879ab, 36 economies x 35 fields of technology x 23 years in one long table
(economy, income, field, sector, year, families). Numbers are taken as they stand; codes and Chinese names are ours.
"""

import csv
import gzip
import hashlib
import json
import os
import sys

out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../examples/technology-fields")

economies = """
Argentina ARG 阿根廷
Australia AUS 澳大利亚
Austria AUT 奥地利
Belarus BLR 白俄罗斯
Belgium BEL 比利时
Brazil BRA 巴西
Canada CAN 加拿大
China CHN 中国
Denmark DNK 丹麦
Finland FIN 芬兰
France FRA 法国
Germany DEU 德国
Hungary HUN 匈牙利
India IND 印度
Ireland IRL 爱尔兰
Israel ISR 以色列
Italy ITA 意大利
Japan JPN 日本
Malaysia MYS 马来西亚
Mexico MEX 墨西哥
Moldova MDA 摩尔多瓦
Netherlands NLD 荷兰
New Zealand NZL 新西兰
Norway NOR 挪威
Puerto Rico PRI 波多黎各
Russia RUS 俄罗斯
Singapore SGP 新加坡
South Africa ZAF 南非
South Korea KOR 韩国
Spain ESP 西班牙
Sweden SWE 瑞典
Switzerland CHE 瑞士
Taiwan TWN 中国台湾
Ukraine UKR 乌克兰
United Kingdom GBR 英国
United States USA 美国
"""

# In the order of WIPO's list of 35, whose numbers are the codes.
fields = """
electrical machinery, apparatus, energy|电机、电气装置、电能
audio-visual technology|音像技术
telecommunications|电信
digital communication|数字通信
basic communication processes|基础通信程序
computer technology|计算机技术
IT methods for management|计算机技术管理方法
semiconductors|半导体
optics|光学
measurement|测量
analysis of biological materials|生物材料分析
control|控制
medical technology|医疗技术
organic fine chemistry|有机精细化学
biotechnology|生物技术
pharmaceuticals|药品
macromolecular chemistry, polymers|高分子化学、聚合物
food chemistry|食品化学
basic materials chemistry|基础材料化学
materials, metallurgy|材料、冶金
surface technology, coating|表面加工技术、涂层
microstructural technology and nanotechnology|微结构与纳米技术
chemical engineering|化学工程
environmental technology|环境技术
handling|装卸
machine tools|机器工具
engines, pumps, turbines|发动机、泵、涡轮机
textile and paper machines|纺织和造纸机械
other special machines|其他特殊机械
thermal processes and apparatus|热工过程和器具
mechanical elements|机械零件
transport|运输
furniture, games|家具、游戏
other consumer goods|其他消费品
civil engineering|土木工程
"""

code_of = {}
economy_rows = []
for line in economies.strip().split("\n"):
    *name, code, zh = line.split(" ")
    code_of[" ".join(name)] = code
    economy_rows.append((code, " ".join(name), zh))
number_of = {}
field_names = {}
for place, line in enumerate(fields.strip().split("\n"), 1):
    en, zh = line.split("|")
    number_of[en] = f"{place:02d}"
    field_names[f"{place:02d}"] = (en[:1].upper() + en[1:], zh)


def write(name, head, rows):
    with open(os.path.join(out, "data", f"{name}.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


with gzip.open(sys.argv[1], "rt", encoding="utf-8", newline="") as file:
    given = list(csv.DictReader(file))
sector = {number_of[row["field"]]: row["sector"] for row in given}
cells = sorted((code_of[row["economy"]], number_of[row["field"]], int(row["year"]), row["families"]) for row in given)
assert len(cells) == 36 * 35 * 23 and all(float(value) == int(float(value)) >= 0 for *_, value in cells)
write("economies", ["economy_code", "name_en", "name_zh"], sorted(economy_rows))
write("technology_fields", ["field", "name_en", "name_zh", "sector"], [(code, *names, sector[code]) for code, names in sorted(field_names.items())])
write("patent_families", ["economy_code", "field", "year", "families"], [(e, f, y, int(float(value))) for e, f, y, value in cells])

own = {"name": "Apache-2.0", "title": "Apache License 2.0, own work", "path": "licences/own-work.txt"}
ncses = {"name": "public-domain", "title": "Public domain, a work of the US government", "path": "licences/ncses-public-domain.txt"}
economy = ("economy_code", "string", None, "Economy, ISO 3166-1", "经济体代码（ISO 3166-1）")
field = ("field", "string", None, "Field of technology, number in WIPO's list of 35", "技术领域，WIPO 35 类编号")
tables = [
    dict(name="economies", title="Economies", title_zh="经济体", key=["economy_code"], licences=[own], source="Quoin, own work",
         about="The 36 economies of the table of patent families, named as it names them; China with Hong Kong", about_zh="专利族表所列的 36 个经济体；中国含香港",
         fields=[economy, ("name_en", "string", None, "Name", "英文名称"), ("name_zh", "string", None, "Chinese name", "中文名称")]),
    dict(name="technology_fields", title="Fields of technology", title_zh="技术领域", key=["field"], licences=[own, ncses], source="WIPO's list of 35 fields; sectors as in Science and Engineering Indicators 2022",
         about="35 fields of technology in five sectors", about_zh="五大部类 35 个技术领域",
         fields=[field, ("name_en", "string", None, "Name", "英文名称"), ("name_zh", "string", None, "Chinese name", "中文名称"), ("sector", "string", None, "Sector", "部类")]),
    dict(name="patent_families", title="International patent families granted, 1998 to 2020", title_zh="1998—2020 年授权国际专利族", key=["economy_code", "field", "year"], licences=[ncses],
         source="Science and Engineering Indicators 2022, tables SINV-10 and following, US National Center for Science and Engineering Statistics (PATSTAT, prepared by Science-Metrix); by way of github.com/bq-org/ncses_stats_explorer_placeholder at 1f879ab",
         about="Counted by fractions where the inventors live, rounded to whole families; India and South Africa are under-counted, Italy counts applications", about_zh="按发明人所在经济体分数计数并取整；印度、南非偏低，意大利为申请数",
         fields=[economy, field, ("year", "integer", "year", "Year of grant", "授权年份"), ("families", "integer", "patent families", "International patent families", "国际专利族数")]),
]


def resource(table):
    path = f"data/{table['name']}.csv"
    with open(os.path.join(out, path), "rb") as file:
        content = file.read()
    assert content.split(b"\n", 1)[0].decode().split(",") == [name for name, *_ in table["fields"]]
    described = [{"name": name, "type": kind, **({} if unit is None else {"unit": unit}), "description": en, "description_zh": zh} for name, kind, unit, en, zh in table["fields"]]
    return {
        "name": table["name"], "title": table["title"], "title_zh": table["title_zh"], "description": table["about"], "description_zh": table["about_zh"],
        "path": path, "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "bytes": len(content), "hash": "sha256:" + hashlib.sha256(content).hexdigest(),
        "schema": {"fields": described, "primaryKey": table["key"]}, "sources": [{"title": table["source"]}], "licenses": table["licences"],
    }


package = {
    "profile": "data-package", "name": "technology-fields", "title": "Fields of technology of 36 economies, 1998 to 2020", "title_zh": "36 个经济体的技术领域，1998—2020",
    "description": "International patent families of 36 economies in 35 fields of technology, year by year: a panel on which measures of complexity and relatedness can be held to what came. Every figure is real.",
    "description_zh": "36 个经济体 35 个技术领域的逐年国际专利族数，可用实际结果检验复杂度与关联度指标。数据均为真实数据。",
    "licenses": [own], "resources": [resource(table) for table in tables],
}
with open(os.path.join(out, "datapackage.json"), "w", encoding="utf-8", newline="") as file:
    file.write(json.dumps(package, ensure_ascii=False, indent=2) + "\n")
