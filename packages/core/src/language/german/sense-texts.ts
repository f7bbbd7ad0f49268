/** German of fixed texts whose English has several meanings, told apart by their Chinese: English, Chinese, German. A meaning that has no line is said as the other texts say it. */
export const germanSenseTexts = `
About | 针对 | Zu
About | 涉及 | Betrifft
About | 针对事项 | Zu dem Punkt
Account | 科目 | Konto
Account | 账号 | Benutzerkonto
Action | 行动 | Handlung
Amount | 数额 | Menge
Amount | 产能 | Kapazität
Answer | 意见 | Stellungnahme
Answer | 答复 | Antwort
Answers | 答复 | Antwort auf
Answers | 回应的判断 | Antwortet auf den Befund
Applicant | 申报单位 | Antragstellende Einrichtung
Application | 申报书 | Antragsunterlagen
Approved | 审批方式 | Art der Genehmigung
Approved | 预约已批准 | Buchung genehmigt
As of | 截至日期 | Stichtag
Asked | 征求事项 | Gefragt wird
At most | 最高 | Höchstens
Award | 奖励 | Auszeichnung
Award | 立项 | Bewilligung
Awards | 援助笔数 | Beihilfen
Awards | 立项数 | Zahl der Bewilligungen
Awards | 立项 | Bewilligungen
Base | 基地 | Basis
Base | 基础类别 | Art der Grundlage
Belongs to | 上级单位 | Gehört zu der Einrichtung
Belongs to | 上级计划 | Gehört zu dem Programm
Belongs to | 上级产业 | Gehört zu der Branche
Belongs to | 上级地区 | Liegt in
Bundle (SHA-256) | 进展包（校验值） | Fortschrittspaket (SHA-256)
Bundle (SHA-256) | 规划包（校验值） | Planpaket (SHA-256)
By | 提出人 | Vorgebracht von
By | 答复人 | Beantwortet von
By | 经办 | Bearbeitet von
By | 获取单位 | Erworben durch
By | 分组字段 | Gruppiert nach
By the place's code. | 按地区代码填写。 | Nach dem Code des Orts.
Capacity | 能力 | Leistungsfähigkeit
Central funds | 中央资金 | Zentrale Mittel
Central funds of those projects | 上述项目中央财政经费合计 | Zentrale Mittel dieser Projekte zusammen
Closed | 结束 | Beendet
Closed | 关闭日期 | Geschlossen am
Closed | 注销日期 | Gelöscht am
Closed | 停用 | Außer Betrieb
Closed | 已结题 | Abgeschlossen
Closed on | 审定日期 | Abschließend entschieden am
Code | 查询码 | Abfragecode
Code | 代码 | Code
Code | 编号 | Nummer
Codes of the places | 区域代码 | Codes der Orte
Codes of the places | 区域代码体系 | Codesystem der Orte
Column | 列名 | Name der Spalte
Comment | 意见 | Stellungnahme
Comment | 总体意见 | Gesamturteil
Comment | 意见内容 | Wortlaut der Stellungnahme
Committed | 已立项 | Bewilligt
Committed | 已落实 | Gesichert
Committed | 立项金额 | Bewilligter Betrag
committed | 已落实 | gesichert
committed | 立项金额 | bewilligter Betrag
Completed | 完成人数 | Abgeschlossen haben
Criterion | 对应条件 | Zugehörige Bedingung
Criterion | 条件 | Bedingung
day | 日期 | Datum
Decided | 结案日期 | Entschieden am
Decided | 决定 | Entschieden
Decided at | 认定时间 | Festgestellt am
Decided by | 处理人 | Bearbeitet von
Decided by | 认定人 | Festgestellt von
Decided by | 审核人 | Geprüft von
Decided by | 决定 | Entscheidung
Decided on | 中标日期 | Zuschlag am
Decision | 认定结论 | Feststellung
Decision | 决定 | Beschluss
Department | 受理部门 | Annehmendes Ressort
Department | 归口部门 | Federführendes Ressort
Department | 主管部门 | Zuständiges Ressort
Department | 发布部门 | Veröffentlichendes Ressort
Department | 立项部门 | Bewilligendes Ressort
Department | 编制部门 | Aufstellendes Ressort
Document | 文稿 | Entwurf
Done | 实际完成日期 | Erledigt am
Done | 已完成 | Erledigt
Due | 应完成日期 | Fällig am
Due | 应完成 | Fällig
Duration | 实施周期 | Laufzeit
Duration | 执行期 | Laufzeit
End | 截止年份 | Letztes Jahr
End | 结束时间 | Ende
End | 结束日期 | Ende am
Ends | 终止日期 | Endet am
Ends | 结束时间 | Endet um
Equipment | 装备制造 | Ausrüstungsbau
Equipment | 仪器设备 | Geräte
Evaluation | 监督评估 | Aufsicht und Bewertung
Evidence | 验收依据 | Beleg der Abnahme
Evidence | 数据 | Daten
Field | 领域 | Feld
Field | 字段 | Datenfeld
Figure | 指标值 | Wert
Figure | 数值 | Wert
Figure | 指标 | Kennzahl
Finding | 判断 | Befund
Firms | 企业数 | Zahl der Firmen
Firms | 企业 | Firmen
First year | 首年 | Erstes Jahr
First year | 起始年 | Erstes Jahr
For | 收款方 | Empfänger der Zahlung
Founded | 成立年份 | Gründungsjahr
Founded | 成立日期 | Gegründet am
From | 起始日期 | Ab
From | 起 | Von
From | 来源方 | Herkunft
From | 起始年份 | Ab Jahr
From | 付款方 | Zahler
Funder | 出资方 | Geldgeber
Gaps | 断点与堵点 | Brüche und Engpässe
Gaps | 空缺 | Lücken
Given by | 填报人 | Eingetragen von
Goal | 发展目标 | Entwicklungsziel
Grade | 综合等级 | Gesamtnote
Granted | 授权日 | Erteilt am
Group | 类别 | Gruppe
Group | 所属群体 | Zugehörige Gruppe
Growth of revenue | 营收增长 | Umsatzwachstum
Heading | 条目 | Abschnitt
Held by | 持有单位 | Gehalten von
Held by | 培养单位 | Veranstaltet von
hour | 机时 | Gerätestunde
Hours | 时间 | Zeiten
Hours | 小时数 | Zahl der Stunden
Hours | 小时 | Stunden
Hours | 时段 | Zeitraum
Hours | 机时 | Gerätestunden
incubators | 孵化器 | Gründerzentren
Indicator | 考核指标 | Prüfkennzahl
Industries | 产业 | Branchen
Industry | 行业 | Branche
Industry | 行业代码 | Branchencode
institutes | 院所 | Institute
Interval | 区间 | Intervall
Interval | 抽样间隔 | Abstand der Stichprobe
Is the share of research in the R&D of the country's firms far below that of its comparators? | 企业研发经费中研究所占比重是否远低于对照国？ | Liegt der Forschungsanteil an der FuE der Firmen des Landes weit unter dem der Vergleichsländer?
Item | 清单条目 | Eintrag der Liste
Item | 评分项 | Bewertungspunkt
Kind | 类型 | Art
Kind | 类别 | Kategorie
Kind | 单位类型 | Art der Einrichtung
Kind | 形式 | Form
Last year | 截止年 | Letztes Jahr
Leads | 牵头部门 | Federführendes Ressort
Leads | 牵头项数 | Zahl der Federführungen
Limit | 界限 | Grenzwert
Limit | 限额 | Obergrenze
limit | 界限 | Grenzwert
limit | 限额 | Obergrenze
Line | 任务编号 | Nummer der Aufgabe
Line | 编号 | Nummer
Line | 所属线 | Zugehörige Linie
Line | 事项 | Punkt
Line | 任务 | Aufgabe
Lines | 任务 | Aufgaben
Lines | 任务进展 | Fortschritt der Aufgaben
Lines | 分录行 | Buchungszeilen
Loan or guarantee | 贷款与担保 | Darlehen und Bürgschaften
Loan or guarantee | 贷款或担保 | Darlehen oder Bürgschaft
Looked for | 招引方向 | Gesuchte Ansiedlungen
Mandate | 定位 | Auftrag
Mandate | 职责授权 | Übertragene Aufgabe
Mandate | 授权依据 | Grundlage des Auftrags
Means | 认定 | Gilt als
Means | 所指单位 | Gemeinte Einheit
Members | 会员数 | Zahl der Mitglieder
Members | 成员 | Mitglieder
Milestone | 阶段值 | Zwischenziel
Money | 资金安排 | Mittelplanung
Money | 收入 | Einnahmen
Money | 资金 | Mittel
Money | 资金额 | Betrag
Name as given | 填报名称 | Name wie eingetragen
Needed | 是否需要 | Gebraucht
Needed | 是否必填 | Pflichtangabe
Needs first | 前置候选项目 | Braucht zuerst den Vorschlag
Needs first | 前置项目 | Braucht zuerst das Projekt
no | 未采纳 | nicht übernommen
no | 否 | nein
Number | 编号 | Nummer
Number | 合同编号 | Vertragsnummer
Number | 序号 | Laufende Nummer
Number | 数量 | Anzahl
Number | 个数 | Anzahl
observed | 实际值 | beobachteter Wert
Of | 范围 | Umfang
Of | 涉及 | Betrifft
Of | 调整单位 | Umgestellte Einrichtung
Of | 满分 | Von höchstens
Office | 编制单位 | Aufstellende Stelle
Office | 单位 | Stelle
One chance in ten that it is less | 份额十分位下限 | Eine Chance von zehn, dass der Anteil geringer ist
One chance in ten that it is more | 份额十分位上限 | Eine Chance von zehn, dass der Anteil höher ist
Opened | 成立日期 | Eröffnet am
Opened | 受理日期 | Angenommen am
Organisation | 单位 | Einrichtung
Organisation | 所在单位 | Einrichtung der Person
Organisation | 组织保障 | Organisatorische Absicherung
Owner | 责任单位 | Zuständige Stelle
Owner | 所属单位 | Eigentümer
Owner | 转介设施所属单位 | Eigentümer der vermittelten Anlage
Paid | 已拨付 | Ausgezahlt
Paid | 已结算 | Abgerechnet
Paid | 拨付 | Auszahlung
Part of | 上级方向 | Teil der Priorität
Part of | 上级技术 | Teil der Technologie
Person | 申请人 | Antragstellende Person
Person | 任职人 | Inhaber der Stelle
Place | 所在地 | Standort
Place | 地区 | Ort
Plan | 规划编号 | Nummer des Plans
Position | 定位 | Stellung
Position | 意见 | Standpunkt
Price | 原值 | Anschaffungswert
Price | 单价 | Stückpreis
Prices | 收费 | Gebühren
Prices | 价格 | Preise
Problem | 难题 | Zu lösende Aufgabe
Problem | 问题 | Problem
Programme | 计划（专项） | Programm
Programme | 项目名称 | Name des Programms
Programme | 所属专项 | Zugehöriges Programm
Project | 项目编号 | Nummer des Projekts
Project | 项目 | Projekt
Projects | 项目数 | Zahl der Projekte
Projects | 项目 | Projekte
Projects | 项目进展 | Fortschritt der Projekte
Proposal | 待复核事项 | Zu prüfender Vorgang
Proposal | 内容 | Inhalt
Published | 发布日期 | Veröffentlicht am
Published | 公示日期 | Ausgelegt am
Purpose | 用途 | Zweck
Purpose | 宗旨 | Satzungszweck
R&D personnel | 研发人员全时当量 | FuE-Personal in Vollzeitäquivalenten
R&D spending | 研发投入 | FuE-Aufwand
Rank | 名次 | Platz
Read by | 可见范围 | Sichtbar für
Read by | 查阅人 | Gelesen von
Reason | 理由 | Begründung
Reason | 立项理由 | Begründung der Bewilligung
Reason of the decision | 决定理由 | Begründung der Entscheidung
Reason of the decision | 认定理由 | Begründung der Feststellung
Record | 条目 | Eintrag
Record | 登记编号 | Nummer des Eintrags
Region | 实施地区 | Ort der Durchführung
Remark | 说明 | Erläuterung
report | 份报告 | Bericht
Result | 结果 | Ergebnis
Result | 成果 | Forschungsergebnis
Result | 结论 | Schluss
Role | 职责 | Aufgabe
Rows | 数据行 | Datenzeilen
Rows | 行数 | Zahl der Zeilen
Rule | 判定规则 | Prüfregel
Rules | 管理规定 | Vorschriften
Rules | 规则 | Regeln
run | 次 | Mal
run | 次运行 | Lauf
sample | 个样品 | Probe
Several of it | 活动的复数名称 | Mehrzahl der Tätigkeit
Several of it | 复数用词 | Mehrzahl
SHA-256 of the file | 文件 SHA-256 | SHA-256 der Datei
sites | 选址个数 | Zahl der Standorte
sites | 布点 | Standorte
Source | 资金来源 | Geldquelle
Source | 来源 | Quelle
Staff | 人员数 | Zahl der Beschäftigten
Staff | 人员 | Personal
Staff | 专职人员 | Hauptamtliches Personal
Start | 起始年份 | Erstes Jahr
Start | 开始时间 | Beginn
Start | 开始日期 | Beginn am
State | 达成情况 | Zielerreichung
State | 情况 | Lage
STIP instrument | STIP 工具代码 | Code des STIP-Instruments
STIP instrument | 政策工具代码 | Code des politischen Instruments
Subject | 评价对象 | Bewertet wird
Subject | 检查对象 | Geprüft wird
Subject | 对象 | Betrifft
Subject | 地区、对象 | Ort, Gegenstand
Supervised by | 业务主管单位 | Fachlich beaufsichtigt von
Supplier | 供给方 | Anbieter
Supplier | 中标单位 | Zuschlag an
Suspended | 已暂停 | Ausgesetzt
Taken up | 采纳情况 | Übernahme
Taken up | 采纳 | Übernommen
Task | 后续事项 | Nächste Aufgabe
Task | 任务 | Aufgabe
Tasks | 重点任务 | Hauptaufgaben
Tasks | 职能 | Aufgaben
Technology system | 产业技术体系 | Industrietechnologiesystem
Text | 内容 | Inhalt
Text | 说明 | Erläuterung
Text | 正文 | Wortlaut
Text | 用词 | Wortwahl
Text | 意见内容 | Wortlaut der Stellungnahme
Title | 名称 | Name
Title | 项目名称 | Titel des Projekts
Title | 岗位名称 | Bezeichnung der Stelle
To | 截止日期 | Bis
To | 止 | Bis
To | 截止年份 | Bis Jahr
To | 收款方 | Empfänger
Topic | 类别 | Thema
Topic | 主题 | Thema
Total | 总投资 | Gesamtinvestition
Total | 总分 | Gesamtpunktzahl
Total | 合计 | Summe
Transfer | 成果转化 | Verwertung
Transfer | 成果转移 | Übertragung
Undoes | 撤销的变更 | Nimmt die Änderung zurück
Undoes | 撤销的导入 | Nimmt den Import zurück
Unit | 单位 | Einheit
Unit | 台号 | Gerätenummer
Unit | 设施或仪器 | Anlage oder Gerät
Units alike | 同类台（套）数 | Zahl gleicher Geräte
Units alike | 同类仪器 | Gleiche Geräte
Until | 有效期至 | Gültig bis
Until | 截止日期 | Bis
Until | 完成时限 | Zu erledigen bis
Until | 完成期限 | Zu erledigen bis
Used | 已用 | Verbraucht
Used | 实际使用 | Tatsächlich genutzt
Used | 已使用 | Genutzt
Value | 价值 | Wert
Value | 实际值 | Tatsächlicher Wert
Value | 指标值 | Wert
Value | 数值 | Wert
Value | 编码 | Kennung
Value | 取值 | Wert
Way | 途径 | Weg
Way | 方式 | Art und Weise
What a start one year later is worth less | 推迟一年的折减 | Abschlag je Jahr Verzug
What it does | 所涉事项 | Was geschieht
What it does | 服务内容 | Leistung
Who | 发布机构 | Herausgeber
Who | 发言方 | Wer spricht
Who | 单位 | Stelle
Who pays | 资金层级 | Ebene der Mittel
Who pays | 资金来源 | Geldquelle
Why | 理由 | Begründung
Why | 依据 | Grundlage
Year | 年度 | Jahr
Years | 年数 | Zahl der Jahre
Years | 各年度 | Einzelne Jahre
Years | 起止年份 | Zeitraum
Years | 年份 | Jahre
Years | 规划年数 | Zahl der Planjahre
yes | 是 | ja
yes | 采纳 | übernommen
`;
