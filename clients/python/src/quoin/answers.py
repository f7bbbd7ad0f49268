"""What commands answer, as types."""

# Made by `npm run derive` from the description of the API; what is changed here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Literal, Optional, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class RuleNeedsAnswerRulesTitleSaid(TypedDict):
    code: str
    values: Dict[str, Any]


class RuleNeedsAnswerRulesTitle(TypedDict):
    en: str
    zh: str
    said: NotRequired[RuleNeedsAnswerRulesTitleSaid]
    typed: NotRequired[Literal[True]]


class RuleNeedsAnswerRulesPartsRolesFields(TypedDict):
    field: str
    meaning: RuleNeedsAnswerRulesTitle
    type: str
    unit: Optional[str]
    required: bool
    example: Union[str, float]


class RuleNeedsAnswerRulesPartsRoles(TypedDict):
    role: str
    meaning: RuleNeedsAnswerRulesTitle
    table: Optional[str]
    fields: List[RuleNeedsAnswerRulesPartsRolesFields]


class RuleNeedsAnswerRulesParts(TypedDict):
    part: str
    runs: Optional[Literal["yes", "partly", "no"]]
    roles: List[RuleNeedsAnswerRulesPartsRoles]
    missing: List[str]


class RuleNeedsAnswerRules(TypedDict):
    rule: str
    title: RuleNeedsAnswerRulesTitle
    parts: List[RuleNeedsAnswerRulesParts]
    records: List[str]


class RuleNeedsAnswerAsOf(TypedDict):
    change: int
    at: str


class NoteAt(TypedDict):
    file: NotRequired[str]
    line: NotRequired[float]
    table: NotRequired[str]
    row: NotRequired[float]
    column: NotRequired[Union[float, str]]
    field: NotRequired[str]


class NoteChoices(TypedDict):
    label: str
    path: List[str]
    value: str
    answer: str


class Note(TypedDict):
    code: str
    severity: Literal["error", "warning", "info"]
    at: NoteAt
    message: str
    fix: str
    page_fix: str
    parameters: Dict[str, Union[Optional[Union[str, float, bool]], List[Union[str, Dict[str, Optional[Union[str, float, bool]]]]]]]
    choices: NotRequired[List[NoteChoices]]


class RuleNeedsAnswer(TypedDict):
    rules: List[RuleNeedsAnswerRules]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class MeasureListAnswerMeasures(TypedDict):
    id: str
    version: float
    family: str
    tells: RuleNeedsAnswerRulesTitle
    inputs: List[str]
    unit: str
    reference: str


class MeasureListAnswer(TypedDict):
    measures: List[MeasureListAnswerMeasures]
    notes: NotRequired[List[Note]]


class MethodAnswerPages(TypedDict):
    name: str
    title: str


class MethodAnswerPage(TypedDict):
    name: str
    title: str
    text: str


class MethodAnswer(TypedDict):
    pages: List[MethodAnswerPages]
    page: Optional[MethodAnswerPage]
    notes: NotRequired[List[Note]]


class ForecastFileAnswerMarkets(TypedDict):
    episode: str
    region: str
    technologies: List[str]
    first_year: float
    last_year: float
    is_open: bool


class ForecastFileAnswerChosenVintage(TypedDict):
    used: Literal["year", "published"]
    known: float
    later: float
    unsaid: float


class ForecastFileAnswerChosenTechnologiesObserved(TypedDict):
    year: float
    share: float
    published: Optional[str]
    known_then: Optional[bool]
    quality: Optional[str]
    row: Optional[float]


class ForecastFileAnswerChosenTechnologiesForecast(TypedDict):
    year: float
    p10: float
    p50: float
    p90: float


class ForecastFileAnswerChosenTechnologiesTakeover(TypedDict):
    year_p10: Optional[float]
    year_p50: Optional[float]
    year_p90: Optional[float]
    within_5: float
    within_10: float
    never: float
    by_year: List[float]
    alarm: bool
    status: Literal["ahead", "reached"]


class ForecastFileAnswerChosenTechnologiesSaturation(TypedDict):
    p10: float
    p50: float
    p90: float


ForecastFileAnswerChosenTechnologiesBaseRate = TypedDict(
    "ForecastFileAnswerChosenTechnologiesBaseRate",
    {
        "from": "float",
        "to": "float",
        "series": "float",
        "reached": "float",
    },
)


class ForecastFileAnswerChosenTechnologiesBackTestRows(TypedDict):
    year: float
    p10: float
    p50: float
    p90: float
    origin: float
    observed: float


class ForecastFileAnswerChosenTechnologiesBackTest(TypedDict):
    years: float
    forecasts: float
    inside: float
    above: float
    below: float
    mean_absolute_error: Optional[float]
    mean_absolute_error_of_no_change: Optional[float]
    rows: List[ForecastFileAnswerChosenTechnologiesBackTestRows]


class ForecastFileAnswerChosenTechnologiesWarned(TypedDict):
    first: Optional[float]
    few_points: bool
    reached: Optional[float]
    lead_years: Optional[float]
    verdict: Literal["in-time", "late", "missed", "false", "open", "quiet", "unwatched"]


class ForecastFileAnswerChosenTechnologies(TypedDict):
    technology: str
    observed: List[ForecastFileAnswerChosenTechnologiesObserved]
    forecast: List[ForecastFileAnswerChosenTechnologiesForecast]
    band: Literal["told", "too-wide", "below-resolution"]
    takeover: Optional[ForecastFileAnswerChosenTechnologiesTakeover]
    curve_year: Optional[float]
    saturation: Optional[ForecastFileAnswerChosenTechnologiesSaturation]
    base_rate: Optional[ForecastFileAnswerChosenTechnologiesBaseRate]
    back_test: ForecastFileAnswerChosenTechnologiesBackTest
    warned: ForecastFileAnswerChosenTechnologiesWarned


class ForecastFileAnswerChosenExposureByYear(TypedDict):
    year: float
    probability: float
    lost: float
    lost_p90: float


class ForecastFileAnswerChosenExposureUnits(TypedDict):
    kind: Literal["region", "industry", "organisation"]
    id: str
    name: RuleNeedsAnswerRulesTitle
    measure: str
    unit: str
    year: Optional[float]
    value: Optional[float]
    dependence: Optional[float]
    bound: Literal["measured", "at-most"]
    risk: Optional[float]
    value_at_risk: Optional[float]
    value_at_risk_p90: Optional[float]
    holds_successor: Optional[bool]
    successor_firms: Optional[float]
    successor_projects: Optional[float]
    capability_years: float
    spare_years: Optional[float]


ForecastFileSchema1BehindRowsYears = TypedDict(
    "ForecastFileSchema1BehindRowsYears",
    {
        "from": "float",
        "to": "float",
    },
)


class ForecastFileSchema1BehindRows(TypedDict):
    table: str
    rows: List[Union[float, str]]
    years: Optional[ForecastFileSchema1BehindRowsYears]


class ForecastFileSchema1BehindRecords(TypedDict):
    type: str
    ids: List[str]


class ForecastFileSchema1BehindDivisionAbove(TypedDict):
    said: RuleNeedsAnswerRulesTitle
    rows: List[ForecastFileSchema1BehindRows]


class ForecastFileSchema1BehindDivision(TypedDict):
    above: ForecastFileSchema1BehindDivisionAbove
    below: ForecastFileSchema1BehindDivisionAbove


class ForecastFileSchema1Behind(TypedDict):
    rows: List[ForecastFileSchema1BehindRows]
    records: NotRequired[List[ForecastFileSchema1BehindRecords]]
    division: Optional[ForecastFileSchema1BehindDivision]


class ForecastFileSchema1(TypedDict):
    kind: Literal["number"]
    value: float
    unit: str
    decimals: float
    figures: NotRequired[Literal[3]]
    tables: NotRequired[List[str]]
    behind: NotRequired[ForecastFileSchema1Behind]


class ForecastFileSchema1Or1(TypedDict):
    kind: Literal["share"]
    value: float
    decimals: float
    tables: NotRequired[List[str]]
    behind: NotRequired[ForecastFileSchema1Behind]


class ForecastFileSchema1Or2(TypedDict):
    kind: Literal["points"]
    value: float
    decimals: float
    tables: NotRequired[List[str]]
    behind: NotRequired[ForecastFileSchema1Behind]


class ForecastFileSchema1Or3(TypedDict):
    kind: Literal["probability"]
    value: float
    tables: NotRequired[List[str]]
    behind: NotRequired[ForecastFileSchema1Behind]


class ForecastFileSchema1Or4(TypedDict):
    kind: Literal["ratio"]
    value: float
    decimals: float
    tables: NotRequired[List[str]]
    behind: NotRequired[ForecastFileSchema1Behind]


class ForecastFileSchema1Or5(TypedDict):
    kind: Literal["money"]
    value: float
    currency: str
    figures: NotRequired[Literal[3]]
    tables: NotRequired[List[str]]
    behind: NotRequired[ForecastFileSchema1Behind]


class ForecastFileSchema1Or12(TypedDict):
    kind: Literal["range"]
    low: Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5]
    high: Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5]


ForecastFileSchema1Or22 = TypedDict(
    "ForecastFileSchema1Or22",
    {
        "kind": "Literal[\"years\"]",
        "from": "float",
        "to": "float",
    },
)


class ForecastFileSchema1Or32(TypedDict):
    kind: Literal["place"]
    id: str
    name: RuleNeedsAnswerRulesTitle


class ForecastFileSchema1Or42(TypedDict):
    kind: Literal["record"]
    type: str
    id: str
    name: RuleNeedsAnswerRulesTitle


class ForecastFileSchema1Or52(TypedDict):
    kind: Literal["text"]
    text: RuleNeedsAnswerRulesTitle


class ForecastFileSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class ForecastFileSchema1Or7Marks(TypedDict):
    en: List[List[Union[float, str]]]
    zh: List[List[Union[float, str]]]


class ForecastFileSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class ForecastFileSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[ForecastFileSchema2]]
    text: RuleNeedsAnswerRulesTitle


class ForecastFileSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[ForecastFileSchema2]


class ForecastFileAnswerChosenExposureUnknownData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, ForecastFileSchema1Or6, ForecastFileSchema1Or7, ForecastFileSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[ForecastFileSchema2]]


class ForecastFileAnswerChosenExposure(TypedDict):
    challenger: str
    incumbent: Optional[str]
    incumbent_share: float
    early_years: Optional[float]
    lead_years: Optional[float]
    capability_years: float
    probability_before_capability: Optional[float]
    risk_years: float
    industry: Optional[str]
    card: Optional[str]
    by_year: List[ForecastFileAnswerChosenExposureByYear]
    units: List[ForecastFileAnswerChosenExposureUnits]
    unknown: List[RuleNeedsAnswerRulesTitle]
    unknown_data: List[ForecastFileAnswerChosenExposureUnknownData]


class ForecastFileAnswerChosenExperts(TypedDict):
    made_by: str
    made_in: float
    technology: str
    target_year: float
    forecast: float
    observed: Optional[float]
    error: Optional[float]
    share_p50: Optional[float]


class ForecastFileAnswerChosen(TypedDict):
    episode: str
    region: str
    origin: float
    family: Optional[str]
    origins: List[float]
    level: float
    alarm: float
    capability_years: float
    table: str
    rows: List[float]
    synthetic: bool
    vintage: ForecastFileAnswerChosenVintage
    technologies: List[ForecastFileAnswerChosenTechnologies]
    exposure: Optional[ForecastFileAnswerChosenExposure]
    not_exposed: Optional[RuleNeedsAnswerRulesTitle]
    not_exposed_data: Optional[ForecastFileAnswerChosenExposureUnknownData]
    experts: List[ForecastFileAnswerChosenExperts]


class ForecastFileAnswerRecord(TypedDict):
    horizon: float
    coverage: float
    mean_absolute_error: float
    mean_absolute_error_of_no_change: float


class ForecastFileAnswerFamiliesRising(TypedDict):
    outcomes: float
    error: Optional[float]
    of_fisher_pry: Optional[float]
    of_damped_trend: Optional[float]
    of_no_change: Optional[float]


ForecastFileAnswerFamiliesLevels = TypedDict(
    "ForecastFileAnswerFamiliesLevels",
    {
        "from": "float",
        "to": "float",
        "episodes": "float",
        "forecasts": "float",
        "coverage": "Optional[float]",
    },
)


class ForecastFileAnswerFamilies(TypedDict):
    family: str
    episodes: float
    outcomes: float
    coverage: Optional[float]
    rising: ForecastFileAnswerFamiliesRising
    takeovers: float
    warned: float
    median_lead_years: Optional[float]
    without_takeover: float
    false_alarms: float
    levels: List[ForecastFileAnswerFamiliesLevels]


class ForecastFileAnswerAlarmCurve(TypedDict):
    alarm: float
    takeovers: float
    warned: float
    median_lead_years: Optional[float]
    without_takeover: float
    false_alarms: float


ForecastFileAnswerReliability = TypedDict(
    "ForecastFileAnswerReliability",
    {
        "from": "float",
        "to": "float",
        "series": "float",
        "said": "float",
        "came": "float",
    },
)


class ForecastFileAnswerColumns(TypedDict):
    names: List[str]
    used: Dict[str, Optional[str]]
    missing: List[Literal["episode", "technology", "region", "year", "value", "unit", "published", "synthetic", "values"]]


class ForecastFileAnswer(TypedDict):
    markets: List[ForecastFileAnswerMarkets]
    chosen: Optional[ForecastFileAnswerChosen]
    record: List[ForecastFileAnswerRecord]
    families: List[ForecastFileAnswerFamilies]
    alarm_curve: List[ForecastFileAnswerAlarmCurve]
    reliability: List[ForecastFileAnswerReliability]
    columns: ForecastFileAnswerColumns
    notes: NotRequired[List[Note]]


class ImportAnswerSheets(TypedDict):
    name: str
    rows: float
    columns: float


class ImportAnswerColumns(TypedDict):
    source: str
    name: str
    type: Literal["text", "number", "date"]
    missing: float


class ImportAnswerTotals(TypedDict):
    row: float
    column: str
    value: str
    kind: str


class ImportAnswerSample(TypedDict):
    columns: List[str]
    rows: List[List[str]]


class ImportAnswerAssumptions(TypedDict):
    code: str
    severity: Literal["error", "warning", "info"]
    at: NoteAt
    message: str
    fix: str
    page_fix: str
    parameters: Dict[str, Union[Optional[Union[str, float, bool]], List[Union[str, Dict[str, Optional[Union[str, float, bool]]]]]]]
    choices: NotRequired[List[NoteChoices]]


class ImportAnswerWarnings(TypedDict):
    code: str
    row: Optional[float]
    column: Optional[Union[str, float]]
    message: str
    count: float


class ImportAnswerEffectRows(TypedDict):
    come: int
    change: int
    stay: int
    go: int


class ImportAnswerEffectRecords(TypedDict):
    come: int
    change: int
    retire: int


class ImportAnswerEffect(TypedDict):
    rows: ImportAnswerEffectRows
    records: ImportAnswerEffectRecords


class ImportAnswerByType(TypedDict):
    type: str
    come: int
    change: int
    retire: int


class ImportAnswerExamplesCells(TypedDict):
    column: str
    before: str
    after: str


class ImportAnswerExamples(TypedDict):
    fate: Literal["come", "change", "go"]
    named: List[str]
    cells: List[ImportAnswerExamplesCells]


class ImportAnswer(TypedDict):
    file: str
    sha256: str
    format: Literal["csv", "csv.gz", "tsv", "json", "parquet", "xlsx", "arrow"]
    encoding: Optional[Literal["utf-8", "utf-16le", "utf-16be", "gb18030", "windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1257", "iso-8859-2", "iso-8859-5", "iso-8859-7", "iso-8859-9", "iso-8859-15", "cp949", "euc-kr", "shift_jis", "euc-jp", "big5", "windows-874", "windows-1258", "windows-1256", "iso-8859-6", "windows-1255", "iso-8859-8", "koi8-r", "koi8-u", "ibm866", "cp850", "cp437", "cp852", "cp858", "cp860", "cp865", "cp857", "cp737", "cp862", "macintosh"]]
    delimiter: Optional[str]
    decimal: Optional[str]
    thousands: Optional[str]
    sheet: Optional[str]
    sheets: List[ImportAnswerSheets]
    header_rows: List[float]
    footer_rows: List[float]
    columns: List[ImportAnswerColumns]
    rows: float
    totals: List[ImportAnswerTotals]
    missing: Dict[str, float]
    keys: List[str]
    references: Dict[str, str]
    units: Dict[str, str]
    sample: ImportAnswerSample
    written: float
    assumptions: List[ImportAnswerAssumptions]
    warnings: List[ImportAnswerWarnings]
    mode: Optional[Literal["append", "update", "replace"]]
    effect: ImportAnswerEffect
    by_type: List[ImportAnswerByType]
    examples: List[ImportAnswerExamples]
    columns_kept: List[str]
    columns_dropped: List[str]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ImportListAnswerImportsFigures(TypedDict):
    column: str
    indicator: Optional[str]
    unit: Optional[str]
    before: Optional[float]
    after: Optional[float]


class ImportListAnswerImports(TypedDict):
    id: str
    table: str
    at: str
    who: str
    reason: str
    mode: Literal["append", "update", "replace", "undo", "units"]
    file: Optional[str]
    effect: ImportAnswerEffect
    figures: List[ImportListAnswerImportsFigures]
    sha256: Optional[str]
    former: Optional[str]
    undoes: Optional[str]
    undone_by: Optional[str]
    can_be_undone: bool


class ImportListAnswer(TypedDict):
    imports: List[ImportListAnswerImports]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ImportUndoAnswerKept(TypedDict):
    type: str
    id: str
    fields: List[str]


class ImportUndoAnswer(TypedDict):
    id: Optional[str]
    undoes: str
    table: str
    effect: ImportAnswerEffect
    sha256: Optional[str]
    former: Optional[str]
    kept: List[ImportUndoAnswerKept]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ImportUnitsAnswerUnits(TypedDict):
    table: str
    column: str
    role: str
    field: str
    unit: str
    question: ImportAnswerAssumptions


class ImportUnitsAnswerByHand(TypedDict):
    table: str
    column: str
    held: str
    unit: str
    since: str
    said: ImportAnswerAssumptions


class ImportUnitsAnswer(TypedDict):
    units: List[ImportUnitsAnswerUnits]
    by_hand: List[ImportUnitsAnswerByHand]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ImportConfirmAnswerColumns(TypedDict):
    column: str
    assumed: str
    unit: str


class ImportConfirmAnswer(TypedDict):
    id: Optional[str]
    table: str
    columns: List[ImportConfirmAnswerColumns]
    effect: ImportAnswerEffect
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ImportLookAnswerKeptColumnsOr2(TypedDict):
    name: NotRequired[str]
    type: NotRequired[Literal["text", "number", "date"]]


class ImportLookAnswerKeptLong(TypedDict):
    keys: List[str]
    pattern: str
    value: str


class ImportLookAnswerKeptRecodeAtOr2(TypedDict):
    column: str


ImportLookAnswerKeptRecode = TypedDict(
    "ImportLookAnswerKeptRecode",
    {
        "table": "str",
        "from": "str",
        "to": "str",
        "weight": "NotRequired[str]",
        "valid_from": "NotRequired[str]",
        "valid_to": "NotRequired[str]",
        "at": "NotRequired[Any]",
        "quantities": "List[str]",
    },
)


class ImportLookAnswerKeptRolesFieldsOr1(TypedDict):
    constant: Union[str, float]
    unit: NotRequired[str]


class ImportLookAnswerKeptRolesFieldsOr2UnitOr1(TypedDict):
    column: str


class ImportLookAnswerKeptRolesFieldsOr2(TypedDict):
    column: str
    unit: NotRequired[Union[str, ImportLookAnswerKeptRolesFieldsOr2UnitOr1]]


class ImportLookAnswerKeptRolesFieldsOr3LookupWhere(TypedDict):
    column: str
    op: Literal["=", "!=", "<", "<=", ">", ">=", "in", "not-in", "not-null"]
    value: NotRequired[Union[str, float, List[Union[str, float]]]]


class ImportLookAnswerKeptRolesFieldsOr3Lookup(TypedDict):
    table: str
    on: Dict[str, str]
    take: str
    where: NotRequired[List[ImportLookAnswerKeptRolesFieldsOr3LookupWhere]]


class ImportLookAnswerKeptRolesFieldsOr3(TypedDict):
    lookup: ImportLookAnswerKeptRolesFieldsOr3Lookup


class ImportLookAnswerKeptRolesFieldsOr4SumOr2(TypedDict):
    constant: float
    unit: NotRequired[str]


class ImportLookAnswerKeptRolesFieldsOr4(TypedDict):
    sum: List[Union[str, ImportLookAnswerKeptRolesFieldsOr2, ImportLookAnswerKeptRolesFieldsOr4SumOr2]]


class ImportLookAnswerKeptRolesFieldsOr5(TypedDict):
    difference: List[Union[str, ImportLookAnswerKeptRolesFieldsOr2, ImportLookAnswerKeptRolesFieldsOr4SumOr2]]


class ImportLookAnswerKeptRolesFieldsOr6(TypedDict):
    product: List[Union[str, ImportLookAnswerKeptRolesFieldsOr2, ImportLookAnswerKeptRolesFieldsOr4SumOr2]]


class ImportLookAnswerKeptRolesFieldsOr7(TypedDict):
    ratio: List[Union[str, ImportLookAnswerKeptRolesFieldsOr2, ImportLookAnswerKeptRolesFieldsOr4SumOr2]]


class ImportLookAnswerKeptRolesFieldsOr8(TypedDict):
    records: str
    field: str
    on: NotRequired[str]


class ImportLookAnswerKeptRoles(TypedDict):
    fields: Dict[str, Optional[Union[str, ImportLookAnswerKeptRolesFieldsOr1, ImportLookAnswerKeptRolesFieldsOr2, ImportLookAnswerKeptRolesFieldsOr3, ImportLookAnswerKeptRolesFieldsOr4, ImportLookAnswerKeptRolesFieldsOr5, ImportLookAnswerKeptRolesFieldsOr6, ImportLookAnswerKeptRolesFieldsOr7, ImportLookAnswerKeptRolesFieldsOr8]]]
    where: NotRequired[List[ImportLookAnswerKeptRolesFieldsOr3LookupWhere]]
    owner: NotRequired[Optional[str]]


class ImportLookAnswerKeptTotalsOr1(TypedDict):
    words: List[str]
    rule: NotRequired[Literal["set-aside", "keep", "national"]]


class ImportLookAnswerKept(TypedDict):
    sheet: NotRequired[str]
    header: NotRequired[Union[int, List[int]]]
    encoding: NotRequired[Literal["utf-8", "utf-16le", "utf-16be", "gb18030", "windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1257", "iso-8859-2", "iso-8859-5", "iso-8859-7", "iso-8859-9", "iso-8859-15", "cp949", "euc-kr", "shift_jis", "euc-jp", "big5", "windows-874", "windows-1258", "windows-1256", "iso-8859-6", "windows-1255", "iso-8859-8", "koi8-r", "koi8-u", "ibm866", "cp850", "cp437", "cp852", "cp858", "cp860", "cp865", "cp857", "cp737", "cp862", "macintosh"]]
    delimiter: NotRequired[Literal[",", ";", "\t", "tab", "|"]]
    decimal: NotRequired[Literal[".", ","]]
    thousands: NotRequired[Literal[".", ",", " ", "'"]]
    missing: List[Any]
    zero: List[Any]
    days: NotRequired[Literal["day-first", "month-first"]]
    split: Dict[str, str]
    columns: Dict[str, Optional[Union[str, ImportLookAnswerKeptColumnsOr2]]]
    long: NotRequired[ImportLookAnswerKeptLong]
    drop: Dict[str, List[Any]]
    key: List[str]
    references: Dict[str, str]
    blocks: Dict[str, Optional[str]]
    units: Dict[str, str]
    units_before: Dict[str, str]
    latest_year: Dict[str, Any]
    unknown_places: Dict[str, Literal["keep"]]
    places: Dict[str, Dict[str, Any]]
    constants: Dict[str, Union[str, float]]
    recode: Dict[str, ImportLookAnswerKeptRecode]
    roles: Dict[str, ImportLookAnswerKeptRoles]
    totals: Union[Literal["set-aside", "keep", "national"], ImportLookAnswerKeptTotalsOr1]


class ImportLookAnswer(TypedDict):
    file: str
    sha256: str
    format: Literal["csv", "csv.gz", "tsv", "json", "parquet", "xlsx", "arrow"]
    encoding: Optional[Literal["utf-8", "utf-16le", "utf-16be", "gb18030", "windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1257", "iso-8859-2", "iso-8859-5", "iso-8859-7", "iso-8859-9", "iso-8859-15", "cp949", "euc-kr", "shift_jis", "euc-jp", "big5", "windows-874", "windows-1258", "windows-1256", "iso-8859-6", "windows-1255", "iso-8859-8", "koi8-r", "koi8-u", "ibm866", "cp850", "cp437", "cp852", "cp858", "cp860", "cp865", "cp857", "cp737", "cp862", "macintosh"]]
    delimiter: Optional[str]
    decimal: Optional[str]
    thousands: Optional[str]
    sheet: Optional[str]
    sheets: List[ImportAnswerSheets]
    header_rows: List[float]
    footer_rows: List[float]
    columns: List[ImportAnswerColumns]
    rows: float
    totals: List[ImportAnswerTotals]
    missing: Dict[str, float]
    keys: List[str]
    references: Dict[str, str]
    units: Dict[str, str]
    sample: ImportAnswerSample
    written: float
    assumptions: List[ImportAnswerAssumptions]
    warnings: List[ImportAnswerWarnings]
    meanings: Dict[str, str]
    faults: List[ImportAnswerAssumptions]
    kept: Optional[ImportLookAnswerKept]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RoleListAnswerRolesColumns(TypedDict):
    field: str
    meaning: RuleNeedsAnswerRulesTitle
    type: str
    unit: Optional[str]
    required: bool
    example: Union[str, float]
    column: Optional[str]
    played: bool


class RoleListAnswerRoles(TypedDict):
    role: str
    title: RuleNeedsAnswerRulesTitle
    meaning: RuleNeedsAnswerRulesTitle
    key: List[str]
    caveats: List[RuleNeedsAnswerRulesTitle]
    table: Optional[str]
    tables: List[str]
    owners: Dict[str, str]
    columns: List[RoleListAnswerRolesColumns]


class RoleListAnswer(TypedDict):
    roles: List[RoleListAnswerRoles]
    tables: List[str]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RoleOverlapsAnswerCountedTwice(TypedDict):
    same_text: float
    near_text: float
    unpriced: int


class RoleOverlapsAnswerPairsA(TypedDict):
    id: str
    table: str
    row: int
    title: str
    lead: Optional[str]
    year: Optional[float]
    funds: Optional[float]


class RoleOverlapsAnswerPairs(TypedDict):
    a: RoleOverlapsAnswerPairsA
    b: RoleOverlapsAnswerPairsA
    score: float
    across: bool
    reasons: List[str]


class RoleOverlapsAnswer(TypedDict):
    tables: List[str]
    currency: str
    projects: int
    threshold: float
    recall: Optional[float]
    same_organisation: int
    counted_twice: RoleOverlapsAnswerCountedTwice
    sister_threshold: float
    sisters: int
    pairs: List[RoleOverlapsAnswerPairs]
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RoleFollowAnswerByType(TypedDict):
    type: str
    created: int
    returned: int
    changed: int
    retired: int


class RoleFollowAnswer(TypedDict):
    created: int
    returned: int
    changed: int
    retired: int
    by_type: List[RoleFollowAnswerByType]
    written: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class RoleDropAnswerChanges(TypedDict):
    path: str
    before: Any
    after: Any


class RoleDropAnswerEffect(TypedDict):
    created: int
    returned: int
    changed: int
    retired: int
    by_type: List[RoleFollowAnswerByType]


class RoleDropAnswer(TypedDict):
    id: Optional[str]
    version: str
    changes: List[RoleDropAnswerChanges]
    records: float
    effect: RoleDropAnswerEffect
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class SettingsShowSchema0Choices(TypedDict):
    value: str
    label: RuleNeedsAnswerRulesTitle


class SettingsShowSchema0(TypedDict):
    kind: Literal["number", "integer", "text", "flag", "choice", "date", "texts", "list", "map", "group", "written"]
    label: RuleNeedsAnswerRulesTitle
    hint: Optional[RuleNeedsAnswerRulesTitle]
    choices: NotRequired[List[SettingsShowSchema0Choices]]
    min: NotRequired[float]
    max: NotRequired[float]
    required: NotRequired[bool]
    default: NotRequired[Any]
    of: NotRequired[SettingsShowSchema0]
    fields: NotRequired[Dict[str, SettingsShowSchema0]]


class SettingsShowAnswer(TypedDict):
    version: str
    written: Dict[str, Any]
    forms: Dict[str, SettingsShowSchema0]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class SettingsHistoryAnswerChanges(TypedDict):
    id: str
    at: str
    who: str
    reason: str
    changes: List[RoleDropAnswerChanges]
    undoes: Optional[str]
    undone_by: Optional[str]
    can_be_undone: bool
    edited_before: bool


class SettingsHistoryAnswer(TypedDict):
    changes: List[SettingsHistoryAnswerChanges]
    edited_since: Optional[bool]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class SettingsPreviewAnswerFindingsChangedSubject(TypedDict):
    type: str
    id: str


class SettingsPreviewAnswerFindingsChangedBefore(TypedDict):
    verdict: Literal["confirmed", "not-supported", "insufficient-data"]
    strength: Optional[Literal["robust", "depends"]]
    statement: RuleNeedsAnswerRulesTitle


class SettingsPreviewAnswerFindingsChanged(TypedDict):
    id: str
    problem: str
    subject: SettingsPreviewAnswerFindingsChangedSubject
    question: RuleNeedsAnswerRulesTitle
    before: Optional[SettingsPreviewAnswerFindingsChangedBefore]
    after: Optional[SettingsPreviewAnswerFindingsChangedBefore]


class SettingsPreviewAnswerFindings(TypedDict):
    compared: float
    changed: List[SettingsPreviewAnswerFindingsChanged]
    reworded: float


class SettingsPreviewAnswerPlanLinesFirst(TypedDict):
    id: str
    action: RuleNeedsAnswerRulesTitle
    amount: Optional[float]
    objective: Optional[float]
    status: Optional[str]


class SettingsPreviewAnswerPlanLinesEnters(TypedDict):
    type: str
    id: str
    label: RuleNeedsAnswerRulesTitle
    amount: Optional[float]
    start_year: Optional[float]


class SettingsPreviewAnswerPlanLinesAssumptionsFirst(TypedDict):
    label: RuleNeedsAnswerRulesTitle
    value: Union[float, str]
    unit: Optional[str]
    setting: Optional[str]


class SettingsPreviewAnswerPlanLinesAssumptions(TypedDict):
    first: Optional[SettingsPreviewAnswerPlanLinesAssumptionsFirst]
    second: Optional[SettingsPreviewAnswerPlanLinesAssumptionsFirst]


class SettingsPreviewAnswerPlanLines(TypedDict):
    item: str
    subject: SettingsPreviewAnswerFindingsChangedSubject
    currency: str
    change: Literal["same", "changed", "only-first", "only-second"]
    first: Optional[SettingsPreviewAnswerPlanLinesFirst]
    second: Optional[SettingsPreviewAnswerPlanLinesFirst]
    cost: Optional[float]
    enters: List[SettingsPreviewAnswerPlanLinesEnters]
    leaves: List[SettingsPreviewAnswerPlanLinesEnters]
    stays: float
    assumptions: List[SettingsPreviewAnswerPlanLinesAssumptions]
    synthetic: bool


class SettingsPreviewAnswerPlan(TypedDict):
    region: str
    first: str
    second: str
    known: List[str]
    labels: Dict[str, RuleNeedsAnswerRulesTitle]
    lines: List[SettingsPreviewAnswerPlanLines]
    cost: Optional[float]
    unknown: float
    invented: float


class SettingsPreviewAnswer(TypedDict):
    changes: List[RoleDropAnswerChanges]
    findings: SettingsPreviewAnswerFindings
    plan: SettingsPreviewAnswerPlan
    scenario: str
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class SettingsSetAnswer(TypedDict):
    id: Optional[str]
    version: str
    changes: List[RoleDropAnswerChanges]
    records: float
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class RulesAdoptAnswerTwoPeople(TypedDict):
    call: bool
    award: bool
    contract: bool
    contract_required: bool
    pay: bool
    pay_above: float
    budget: bool
    dispensation: bool
    plan: bool
    trust: bool
    publish: bool


class RulesAdoptAnswer(TypedDict):
    two_people: Optional[RulesAdoptAnswerTwoPeople]
    second_person: bool
    currency: Optional[str]
    notes: NotRequired[List[Note]]


class GlossaryShowAnswerTermsWords(TypedDict):
    language: Literal["en", "zh", "de"]
    one: Optional[str]
    many: Optional[str]
    plain_one: str
    plain_many: str


class GlossaryShowAnswerTerms(TypedDict):
    term: str
    meaning: RuleNeedsAnswerRulesTitle
    words: List[GlossaryShowAnswerTermsWords]


class GlossaryShowAnswer(TypedDict):
    terms: List[GlossaryShowAnswerTerms]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class LanguageTakeAnswer(TypedDict):
    language: str
    messages: float
    translated: float
    new: float
    changed: float
    removed: float
    unchanged: float
    dry_run: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class LanguageShowAnswer(TypedDict):
    language: str
    messages: float
    translations: Dict[str, str]
    texts: Dict[str, str]
    senses: Dict[str, Dict[str, str]]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class AboutAnswer(TypedDict):
    name: Dict[str, Any]
    currency: str
    time_zone: Optional[str]
    base_year: Optional[float]
    newest_year: Optional[float]
    tables: float
    titles: Dict[str, Dict[str, Any]]
    invented: bool
    second_person: bool
    code_version: str
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class SearchAnswerHits(TypedDict):
    kind: Literal["term", "method", "finding", "line", "indicator", "record"]
    type: Optional[str]
    id: str
    name: RuleNeedsAnswerRulesTitle
    place: Optional[str]


class SearchAnswer(TypedDict):
    hits: List[SearchAnswerHits]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class TerritoryAnswerRoot(TypedDict):
    id: str
    name: RuleNeedsAnswerRulesTitle
    text: RuleNeedsAnswerRulesTitle


class TerritoryAnswerLevels(TypedDict):
    id: str
    name: RuleNeedsAnswerRulesTitle


class TerritoryAnswerCompared(TypedDict):
    one: RuleNeedsAnswerRulesTitle
    many: RuleNeedsAnswerRulesTitle


class TerritoryAnswerThings(TypedDict):
    call: TerritoryAnswerCompared
    priority: TerritoryAnswerCompared
    facility: TerritoryAnswerCompared


class TerritoryAnswerCodes(TypedDict):
    system: str
    version: Optional[str]


class TerritoryAnswerPlaces(TypedDict):
    level: Optional[str]
    count: int


class TerritoryAnswerGroupingsGroups(TypedDict):
    id: str
    name: Dict[str, Any]
    members: List[str]


class TerritoryAnswerGroupings(TypedDict):
    id: str
    name: Dict[str, Any]
    groups: List[TerritoryAnswerGroupingsGroups]


class TerritoryAnswerPaperOwn(TypedDict):
    code: str
    names: Dict[str, Any]
    under: str


class TerritoryAnswerPaper(TypedDict):
    name: NotRequired[Dict[str, Any]]
    shown: bool
    names: Dict[str, Dict[str, Any]]
    hidden: List[str]
    own: List[TerritoryAnswerPaperOwn]
    examples: NotRequired[List[Literal["china-its", "none"]]]


class TerritoryAnswer(TypedDict):
    root: TerritoryAnswerRoot
    levels: List[TerritoryAnswerLevels]
    compared: TerritoryAnswerCompared
    activity: TerritoryAnswerCompared
    counted: Optional[RuleNeedsAnswerRulesTitle]
    money_level: Optional[RuleNeedsAnswerRulesTitle]
    things: TerritoryAnswerThings
    codes: Optional[TerritoryAnswerCodes]
    places: List[TerritoryAnswerPlaces]
    currency: str
    groupings: List[TerritoryAnswerGroupings]
    paper: Optional[TerritoryAnswerPaper]
    languages: List[str]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DiagnoseAnswerFindingsNull(TypedDict):
    mean: float
    p05: float
    p95: float
    p_value: float


class DiagnoseAnswerFindingsInterval(TypedDict):
    low: float
    high: float
    level: float


class DiagnoseSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class DiagnoseSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class DiagnoseSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[DiagnoseSchema2]]
    text: RuleNeedsAnswerRulesTitle


class DiagnoseSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[DiagnoseSchema2]


class DiagnoseAnswerFindingsStatementData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, DiagnoseSchema1Or6, DiagnoseSchema1Or7, DiagnoseSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[DiagnoseSchema2]]


class DiagnoseAnswerFindingsEffect(TypedDict):
    value: float
    low: float
    high: float
    level: float
    minimum: float
    unit: str
    meaning: RuleNeedsAnswerRulesTitle


class DiagnoseAnswerFindingsPlacebo(TypedDict):
    called: int
    of: int
    subjects: List[str]


class DiagnoseAnswerFindingsBlocks(TypedDict):
    unit: str
    strata: List[str]


class DiagnoseAnswerFindingsDealt(TypedDict):
    called_share: float
    worlds: int


class DiagnoseAnswerFindingsTurnedBy(TypedDict):
    column: str
    of: str
    value: float


DiagnoseAnswerFindingsRegisteredLater = TypedDict(
    "DiagnoseAnswerFindingsRegisteredLater",
    {
        "limit": "str",
        "from": "Optional[Union[float, str, bool, List[str]]]",
        "to": "Optional[Union[float, str, bool, List[str]]]",
        "at": "Optional[str]",
        "table": "str",
        "arrived": "str",
    },
)


class DiagnoseAnswerFindingsRegistered(TypedDict):
    hash: str
    at: Optional[str]
    later: List[DiagnoseAnswerFindingsRegisteredLater]


DiagnoseAnswerFindingsMisreading = TypedDict(
    "DiagnoseAnswerFindingsMisreading",
    {
        "licenses": "RuleNeedsAnswerRulesTitle",
        "not": "RuleNeedsAnswerRulesTitle",
    },
)


class DiagnoseAnswerFindingsFragile(TypedDict):
    threshold: str
    to: float
    verdict: Literal["confirmed", "not-supported", "insufficient-data"]


class DiagnoseAnswerFindingsPower(TypedDict):
    effect: float
    detectable: Optional[float]
    level: float
    seen: float


class DiagnoseAnswerFindingsFamily(TypedDict):
    id: str
    looks: int
    confirmed: int
    expected_by_chance: float
    level: float
    q: Optional[float]


class DiagnoseAnswerFindingsChartLines(TypedDict):
    label: RuleNeedsAnswerRulesTitle
    unit: str
    values: List[Optional[float]]


class DiagnoseAnswerFindingsChartBand(TypedDict):
    label: RuleNeedsAnswerRulesTitle
    low: List[Optional[float]]
    high: List[Optional[float]]


class DiagnoseAnswerFindingsChart(TypedDict):
    kind: Literal["trend"]
    title: RuleNeedsAnswerRulesTitle
    years: List[float]
    lines: List[DiagnoseAnswerFindingsChartLines]
    band: Optional[DiagnoseAnswerFindingsChartBand]
    threshold: Optional[float]


class DiagnoseAnswerFindingsChartOr1Bars(TypedDict):
    id: str
    label: RuleNeedsAnswerRulesTitle
    value: Optional[float]
    low: Optional[float]
    high: Optional[float]
    reference: NotRequired[Optional[float]]
    count: Optional[float]


class DiagnoseAnswerFindingsChartOr1Band(TypedDict):
    label: RuleNeedsAnswerRulesTitle
    low: float
    mean: float
    high: float


class DiagnoseAnswerFindingsChartOr1(TypedDict):
    kind: Literal["bars"]
    title: RuleNeedsAnswerRulesTitle
    unit: str
    bars: List[DiagnoseAnswerFindingsChartOr1Bars]
    band: Optional[DiagnoseAnswerFindingsChartOr1Band]
    threshold: Optional[float]


class DiagnoseAnswerFindingsEvidence(TypedDict):
    table: str
    rows: List[Union[float, str]]
    sha256: str


class DiagnoseAnswerFindingsEvidenceOr1(TypedDict):
    type: str
    id: str
    version: float


class DiagnoseAnswerFindings(TypedDict):
    id: str
    rule: str
    part: Optional[str]
    problem: Literal["P1", "P2", "P3", "P4"]
    item: str
    function: Literal["F1", "F2", "F3", "F4", "F5", "F6", "F7"]
    mechanism: Literal["blocking", "inducing"]
    subject: SettingsPreviewAnswerFindingsChangedSubject
    applies_to: Optional[List[str]]
    question: RuleNeedsAnswerRulesTitle
    verdict: Literal["confirmed", "not-supported", "insufficient-data"]
    measure: str
    value: Optional[float]
    unit: str
    threshold: Optional[float]
    null: Optional[DiagnoseAnswerFindingsNull]
    comparison: Optional[Dict[str, Any]]
    interval: Optional[DiagnoseAnswerFindingsInterval]
    statement: RuleNeedsAnswerRulesTitle
    statement_data: DiagnoseAnswerFindingsStatementData
    effect: Optional[DiagnoseAnswerFindingsEffect]
    size: Optional[Literal["large", "small"]]
    placebo: Optional[DiagnoseAnswerFindingsPlacebo]
    blocks: Optional[DiagnoseAnswerFindingsBlocks]
    dealt: Optional[DiagnoseAnswerFindingsDealt]
    turned_by: Optional[DiagnoseAnswerFindingsTurnedBy]
    registered: Optional[DiagnoseAnswerFindingsRegistered]
    misreading: DiagnoseAnswerFindingsMisreading
    strength: Optional[Literal["robust", "depends"]]
    choices: List[Dict[str, Any]]
    fragile: List[DiagnoseAnswerFindingsFragile]
    power: Optional[DiagnoseAnswerFindingsPower]
    family: Optional[DiagnoseAnswerFindingsFamily]
    reason: Optional[Literal["low-power", "many-looks", "not-coded", "sources-disagree", "circular", "choices-disagree", "limit-calls-others"]]
    bears_on: List[str]
    years: Optional[ForecastFileSchema1BehindRowsYears]
    chart: Optional[Union[DiagnoseAnswerFindingsChart, DiagnoseAnswerFindingsChartOr1]]
    evidence: List[Union[DiagnoseAnswerFindingsEvidence, DiagnoseAnswerFindingsEvidenceOr1]]
    synthetic: bool


class DiagnoseAnswerCoverage(TypedDict):
    item: str
    findings: List[str]
    reason: Optional[RuleNeedsAnswerRulesTitle]


class DiagnoseAnswerFamilies(TypedDict):
    id: str
    question: RuleNeedsAnswerRulesTitle
    looks: int
    confirmed: int
    expected_by_chance: float
    q_limit: float


class DiagnoseAnswerByChanceMeasured(TypedDict):
    worlds: int
    seed: int
    looks: int
    confirmed: int


class DiagnoseAnswerByChance(TypedDict):
    looks: int
    confirmed: int
    expected: float
    measured: Optional[DiagnoseAnswerByChanceMeasured]
    statement: Optional[RuleNeedsAnswerRulesTitle]
    statement_data: Optional[DiagnoseAnswerFindingsStatementData]


class DiagnoseAnswerTurnedChange(TypedDict):
    seq: int
    type: str
    id: str


DiagnoseAnswerTurned = TypedDict(
    "DiagnoseAnswerTurned",
    {
        "finding": "str",
        "from": "Optional[Literal[\"confirmed\", \"not-supported\", \"insufficient-data\"]]",
        "to": "Optional[Literal[\"confirmed\", \"not-supported\", \"insufficient-data\"]]",
        "cause": "Literal[\"record\", \"table\", \"settings\", \"program\"]",
        "change": "Optional[DiagnoseAnswerTurnedChange]",
        "table": "Optional[str]",
    },
)


class DiagnoseAnswer(TypedDict):
    findings: List[DiagnoseAnswerFindings]
    coverage: List[DiagnoseAnswerCoverage]
    families: List[DiagnoseAnswerFamilies]
    by_chance: DiagnoseAnswerByChance
    turned: List[DiagnoseAnswerTurned]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DiagnoseRegionsAnswerRegionsFindings(TypedDict):
    key: str
    id: str
    verdict: Literal["confirmed", "not-supported", "insufficient-data"]
    value: Optional[float]


class DiagnoseRegionsAnswerRegions(TypedDict):
    region: str
    label: Dict[str, Any]
    confirmed: int
    not_supported: int
    insufficient_data: int
    findings: List[DiagnoseRegionsAnswerRegionsFindings]


class DiagnoseRegionsAnswerQuestions(TypedDict):
    key: str
    item: str
    question: RuleNeedsAnswerRulesTitle
    unit: str
    better: Optional[Literal["lower", "higher"]]


class DiagnoseRegionsAnswer(TypedDict):
    regions: List[DiagnoseRegionsAnswerRegions]
    questions: List[DiagnoseRegionsAnswerQuestions]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class NoiseAnswerRulesHere(TypedDict):
    looks: int
    confirmed: int


class NoiseAnswerRules(TypedDict):
    looks: int
    confirmed: int
    expected: float
    exceeds: bool
    here: NoiseAnswerRulesHere
    rule: str


class NoiseAnswerFamilies(TypedDict):
    looks: int
    confirmed: int
    expected: float
    exceeds: bool
    here: NoiseAnswerRulesHere
    id: str


class NoiseAnswerPage(TypedDict):
    looks: int
    confirmed: int
    expected: float
    exceeds: bool
    here: NoiseAnswerRulesHere


class NoiseAnswerTables(TypedDict):
    role: str
    table: str
    laws: List[Literal["labels-dealt", "places-drawn", "counts-resampled", "steps-signed", "mixes-kept", "names-dealt"]]
    block: Optional[str]
    declared: bool


class NoiseAnswer(TypedDict):
    worlds: int
    seed: int
    rules: List[NoiseAnswerRules]
    families: List[NoiseAnswerFamilies]
    page: NoiseAnswerPage
    untouched: List[str]
    tables: List[NoiseAnswerTables]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class FindingSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class FindingSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class FindingSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[FindingSchema2]]
    text: RuleNeedsAnswerRulesTitle


class FindingSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[FindingSchema2]


class FindingAnswerFindingStatementData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, FindingSchema1Or6, FindingSchema1Or7, FindingSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[FindingSchema2]]


class FindingAnswerFinding(TypedDict):
    id: str
    rule: str
    part: Optional[str]
    problem: Literal["P1", "P2", "P3", "P4"]
    item: str
    function: Literal["F1", "F2", "F3", "F4", "F5", "F6", "F7"]
    mechanism: Literal["blocking", "inducing"]
    subject: SettingsPreviewAnswerFindingsChangedSubject
    applies_to: Optional[List[str]]
    question: RuleNeedsAnswerRulesTitle
    verdict: Literal["confirmed", "not-supported", "insufficient-data"]
    measure: str
    value: Optional[float]
    unit: str
    threshold: Optional[float]
    null: Optional[DiagnoseAnswerFindingsNull]
    comparison: Optional[Dict[str, Any]]
    interval: Optional[DiagnoseAnswerFindingsInterval]
    statement: RuleNeedsAnswerRulesTitle
    statement_data: FindingAnswerFindingStatementData
    effect: Optional[DiagnoseAnswerFindingsEffect]
    size: Optional[Literal["large", "small"]]
    placebo: Optional[DiagnoseAnswerFindingsPlacebo]
    blocks: Optional[DiagnoseAnswerFindingsBlocks]
    dealt: Optional[DiagnoseAnswerFindingsDealt]
    turned_by: Optional[DiagnoseAnswerFindingsTurnedBy]
    registered: Optional[DiagnoseAnswerFindingsRegistered]
    misreading: DiagnoseAnswerFindingsMisreading
    strength: Optional[Literal["robust", "depends"]]
    choices: List[Dict[str, Any]]
    fragile: List[DiagnoseAnswerFindingsFragile]
    power: Optional[DiagnoseAnswerFindingsPower]
    family: Optional[DiagnoseAnswerFindingsFamily]
    reason: Optional[Literal["low-power", "many-looks", "not-coded", "sources-disagree", "circular", "choices-disagree", "limit-calls-others"]]
    bears_on: List[str]
    years: Optional[ForecastFileSchema1BehindRowsYears]
    chart: Optional[Union[DiagnoseAnswerFindingsChart, DiagnoseAnswerFindingsChartOr1]]
    evidence: List[Union[DiagnoseAnswerFindingsEvidence, DiagnoseAnswerFindingsEvidenceOr1]]
    synthetic: bool


class FindingAnswer(TypedDict):
    finding: FindingAnswerFinding
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class OpportunitiesAnswerValidationFiguresDensity(TypedDict):
    value: Optional[float]
    low: Optional[float]
    high: Optional[float]


class OpportunitiesAnswerValidationFiguresCalibration(TypedDict):
    candidates: float
    predicted: float
    observed: float
    low: Optional[float]
    high: Optional[float]


class OpportunitiesAnswerValidationFigures(TypedDict):
    candidates: float
    entries: float
    density: OpportunitiesAnswerValidationFiguresDensity
    rca: OpportunitiesAnswerValidationFiguresDensity
    frequency: OpportunitiesAnswerValidationFiguresDensity
    precision_at_10: OpportunitiesAnswerValidationFiguresDensity
    precision_of_rca: OpportunitiesAnswerValidationFiguresDensity
    precision_of_frequency: OpportunitiesAnswerValidationFiguresDensity
    log_loss: OpportunitiesAnswerValidationFiguresDensity
    log_loss_of_rca: OpportunitiesAnswerValidationFiguresDensity
    log_loss_of_frequency: OpportunitiesAnswerValidationFiguresDensity
    log_loss_base: Optional[float]
    calibration: List[OpportunitiesAnswerValidationFiguresCalibration]


class OpportunitiesAnswerValidation(TypedDict):
    finding: str
    verdict: Literal["confirmed", "not-supported", "insufficient-data"]
    statement: RuleNeedsAnswerRulesTitle
    figures: Optional[OpportunitiesAnswerValidationFigures]


class OpportunitiesAnswerSign(TypedDict):
    certain: bool
    correlation: Optional[float]


class OpportunitiesAnswerBands(TypedDict):
    thresholds: float
    draws: float
    asked: float


class OpportunitiesAnswerPlaces(TypedDict):
    region: str
    label: Dict[str, Any]
    diversity: float
    complexity: Optional[float]
    rank: Optional[float]
    swept: Optional[List[float]]
    drawn: Optional[List[float]]


class OpportunitiesAnswerActivitiesBecause(TypedDict):
    activity: str
    label: Dict[str, Any]
    share: float


class OpportunitiesAnswerActivities(TypedDict):
    activity: str
    label: Dict[str, Any]
    present: bool
    firms: float
    rca: float
    density: Optional[float]
    complexity: Optional[float]
    frontier: Optional[bool]
    because: List[OpportunitiesAnswerActivitiesBecause]


class OpportunitiesAnswer(TypedDict):
    table: str
    synthetic: bool
    counted: Literal["firms", "persons"]
    sector: Optional[Literal["manufacturing", "all"]]
    years: List[float]
    year: float
    validation: List[OpportunitiesAnswerValidation]
    sign: OpportunitiesAnswerSign
    bands: OpportunitiesAnswerBands
    places: List[OpportunitiesAnswerPlaces]
    region: Optional[str]
    activities: List[OpportunitiesAnswerActivities]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class OpportunitiesSpaceAnswerActivities(TypedDict):
    activity: str
    label: Dict[str, Any]
    group: Optional[str]
    holders: float
    firms: float
    complexity: Optional[float]
    present: Optional[bool]
    density: Optional[float]
    community: Optional[int]


OpportunitiesSpaceAnswerLinks = TypedDict(
    "OpportunitiesSpaceAnswerLinks",
    {
        "from": "float",
        "to": "float",
        "weight": "float",
        "kind": "Literal[\"forest\", \"strong\"]",
    },
)


class OpportunitiesSpaceAnswerCommunities(TypedDict):
    largest: List[int]
    activities: int
    firms: float


class OpportunitiesSpaceAnswerAll(TypedDict):
    activities: float
    links: float


class OpportunitiesSpaceAnswer(TypedDict):
    table: str
    synthetic: bool
    counted: Literal["firms", "persons"]
    sector: Optional[Literal["manufacturing", "all"]]
    years: List[float]
    year: float
    region: Optional[str]
    certain: bool
    activities: List[OpportunitiesSpaceAnswerActivities]
    links: List[OpportunitiesSpaceAnswerLinks]
    communities: List[OpportunitiesSpaceAnswerCommunities]
    modularity: Optional[float]
    all: OpportunitiesSpaceAnswerAll
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ValueChainsAnswerEconomies(TypedDict):
    code: str
    label: RuleNeedsAnswerRulesTitle


class ValueChainsAnswerExports(TypedDict):
    year: float
    exports: float
    absorbed: float
    beyond: float
    home: float
    foreign: float
    twice: float
    specialisation: Optional[float]
    participation: Optional[float]
    position: Optional[float]


class ValueChainsAnswerPositionsYears(TypedDict):
    year: float
    backward: Optional[float]
    forward: Optional[float]
    position: Optional[float]


class ValueChainsAnswerPositions(TypedDict):
    economy: ValueChainsAnswerEconomies
    years: List[ValueChainsAnswerPositionsYears]


class ValueChainsAnswerIndustries(TypedDict):
    industry: ValueChainsAnswerEconomies
    output: float
    exports: float
    value_share: float
    upstreamness: float
    reliance_face: Optional[float]
    reliance_look_through: Optional[float]
    reliance_median: Optional[float]
    rank: Optional[float]
    of: float
    origin_concentration: Optional[float]
    largest_origin: Optional[ValueChainsAnswerEconomies]
    largest_origin_share: Optional[float]


class ValueChainsAnswerMapsSuppliers(TypedDict):
    economy: ValueChainsAnswerEconomies
    industry: ValueChainsAnswerEconomies
    is_home: bool
    value: float


class ValueChainsAnswerMaps(TypedDict):
    industry: ValueChainsAnswerEconomies
    output: float
    suppliers: List[ValueChainsAnswerMapsSuppliers]
    other_inputs_home: float
    other_inputs_abroad: float
    value_added: float
    buyers: List[ValueChainsAnswerMapsSuppliers]
    other_sales_home: float
    other_sales_abroad: float
    final_home: float
    final_abroad: float


class ValueChainsAnswerSuppliers(TypedDict):
    economy: ValueChainsAnswerEconomies
    industry: ValueChainsAnswerEconomies
    reach: float
    own: float
    loss: float
    loss_share: float


class ValueChainsAnswerLeadersIndustriesLeaders(TypedDict):
    firm: str
    name: RuleNeedsAnswerRulesTitle
    region: Optional[str]
    assets: float
    share: float
    control: float
    growth: Optional[float]
    projects: Optional[float]
    funds: Optional[float]
    laboratories: Optional[float]
    on_list: Optional[Literal[True]]


class ValueChainsAnswerLeadersIndustries(TypedDict):
    industry: ValueChainsAnswerEconomies
    hangs: float
    reliance_look_through: Optional[float]
    at_risk: Optional[float]
    upstreamness: float
    firms: float
    reporting: float
    subsidiaries: float
    is_known: bool
    leaders: List[ValueChainsAnswerLeadersIndustriesLeaders]


class ValueChainsAnswerLeadersInstitutes(TypedDict):
    name: RuleNeedsAnswerRulesTitle
    region: Optional[str]
    projects: float
    funds: Optional[float]
    laboratories: Optional[float]


class ValueChainsAnswerLeaders(TypedDict):
    tables: List[str]
    coverage: float
    unplaced: float
    industries: List[ValueChainsAnswerLeadersIndustries]
    institutes: List[ValueChainsAnswerLeadersInstitutes]


class ValueChainsAnswerItemsSystem(TypedDict):
    id: str
    label: RuleNeedsAnswerRulesTitle


class ValueChainsAnswerItemsSupplier(TypedDict):
    economy: ValueChainsAnswerEconomies
    reach: float
    own: float
    loss_share: float


class ValueChainsAnswerItems(TypedDict):
    system: ValueChainsAnswerItemsSystem
    item: ValueChainsAnswerItemsSystem
    industry: ValueChainsAnswerEconomies
    needed: Optional[bool]
    producers: Optional[float]
    dependence: Optional[float]
    reliance_look_through: Optional[float]
    supplier: Optional[ValueChainsAnswerItemsSupplier]


class ValueChainsAnswer(TypedDict):
    tables: List[str]
    synthetic: bool
    economies: List[ValueChainsAnswerEconomies]
    years: List[float]
    economy: ValueChainsAnswerEconomies
    is_own: bool
    year: float
    exports: List[ValueChainsAnswerExports]
    positions: List[ValueChainsAnswerPositions]
    industries: List[ValueChainsAnswerIndustries]
    maps: List[ValueChainsAnswerMaps]
    replaceable: float
    value_added: float
    suppliers: List[ValueChainsAnswerSuppliers]
    leaders: Optional[ValueChainsAnswerLeaders]
    items: List[ValueChainsAnswerItems]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class NationalTableAnswerYears(TypedDict):
    year: float
    sectors: float
    exports: float
    imports: float
    vs_share_given: Optional[float]
    vs_share_proportional: Optional[float]
    errors: float
    warnings: float


class NationalTableAnswerSectors(TypedDict):
    industry: ValueChainsAnswerEconomies
    output: float
    value_share: float
    multiplier_domestic: float
    value_multiplier: float
    income_multiplier: Optional[float]
    import_content: float
    import_share: float
    upstreamness: float
    extraction_share: float


class NationalTableAnswer(TypedDict):
    tables: List[str]
    synthetic: bool
    years: List[NationalTableAnswerYears]
    year: float
    imports: Literal["given", "proportional"]
    sectors: List[NationalTableAnswerSectors]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ComparisonAnswerGrowth(TypedDict):
    region: str
    label: Dict[str, Any]
    before: float
    after: float
    change: float
    national: float
    mix: float
    competitive: float
    fresh: float
    p05: Optional[float]
    p95: Optional[float]
    p: Optional[float]
    q: Optional[float]


class ComparisonAnswerActivities(TypedDict):
    activity: str
    label: Dict[str, Any]
    before: float
    after: float
    competitive: float
    fresh: float


class ComparisonAnswerTwins(TypedDict):
    region: str
    label: Dict[str, Any]
    distance: float
    chance: Optional[float]
    p: Optional[float]
    told_apart: Optional[bool]
    units: float
    told: float


class ComparisonAnswerComplements(TypedDict):
    region: str
    label: Dict[str, Any]
    nearness: float
    mean: Optional[float]
    p05: Optional[float]
    p95: Optional[float]
    p: Optional[float]
    q: Optional[float]
    offered: float


class ComparisonAnswerVarietyRelatedChance(TypedDict):
    mean: Optional[float]
    p05: Optional[float]
    p95: Optional[float]
    p: Optional[float]


class ComparisonAnswerVariety(TypedDict):
    region: str
    label: Dict[str, Any]
    units: float
    grouped: Optional[float]
    related: Optional[float]
    related_chance: ComparisonAnswerVarietyRelatedChance
    unrelated: Optional[float]
    unrelated_chance: ComparisonAnswerVarietyRelatedChance


class ComparisonAnswer(TypedDict):
    table: str
    synthetic: bool
    counted: Literal["firms", "persons"]
    sector: Optional[Literal["manufacturing", "all"]]
    years: List[float]
    year: float
    region: Optional[str]
    since: Optional[float]
    draws: float
    growth: List[ComparisonAnswerGrowth]
    activities: List[ComparisonAnswerActivities]
    all_activities: float
    twins: List[ComparisonAnswerTwins]
    complements: List[ComparisonAnswerComplements]
    variety: Optional[List[ComparisonAnswerVariety]]
    looks: float
    q_limit: float
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class CooperationAnswerPlaces(TypedDict):
    region: str
    label: Dict[str, Any]
    takes_part: float


class CooperationAnswerPairs(TypedDict):
    a: float
    b: float
    together: float
    mean: float
    p05: float
    p95: float
    p: float
    q: float
    beyond: Optional[Literal["more", "fewer"]]


CooperationAnswerLinks = TypedDict(
    "CooperationAnswerLinks",
    {
        "from": "float",
        "to": "float",
        "weight": "float",
    },
)


class CooperationAnswer(TypedDict):
    table: str
    synthetic: bool
    meets_in: Literal["undertakings", "industries"]
    years: Optional[ForecastFileSchema1BehindRowsYears]
    rows: float
    placed: float
    organisations: float
    undertakings: float
    draws: float
    q_limit: float
    refusal: Optional[Literal["fewer-than-three-places", "nobody-meets"]]
    places: List[CooperationAnswerPlaces]
    pairs: List[CooperationAnswerPairs]
    links: List[CooperationAnswerLinks]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class GroupingsAnswerGroupingsGroups(TypedDict):
    id: str
    name: RuleNeedsAnswerRulesTitle
    members: List[str]


class GroupingsAnswerGroupings(TypedDict):
    id: str
    name: RuleNeedsAnswerRulesTitle
    groups: List[GroupingsAnswerGroupingsGroups]


class GroupingsAnswerIndicators(TypedDict):
    id: str
    label: RuleNeedsAnswerRulesTitle
    unit: str


class GroupingsAnswerShareUnit(TypedDict):
    unit: str
    per: Optional[str]
    factor: float


class GroupingsAnswerSums(TypedDict):
    group: str
    year: float
    value: Optional[float]
    known: float
    missing: List[str]
    per: Optional[float]
    share: Optional[float]


class GroupingsAnswer(TypedDict):
    groupings: List[GroupingsAnswerGroupings]
    indicators: List[GroupingsAnswerIndicators]
    indicator: Optional[str]
    per: Optional[str]
    unit: Optional[str]
    per_unit: Optional[str]
    share_unit: Optional[GroupingsAnswerShareUnit]
    sums: List[GroupingsAnswerSums]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class OrganisationUnknownAnswerOrganisations(TypedDict):
    id: str
    name: str
    registered: bool
    projects: float
    funds: Optional[float]
    partnerships: float
    posts: float


class OrganisationUnknownAnswer(TypedDict):
    currency: str
    total: float
    funds: Optional[float]
    organisations: List[OrganisationUnknownAnswerOrganisations]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class OrganisationDecideAnswerDecided(TypedDict):
    id: str
    before: Optional[str]
    kind: Optional[str]


class OrganisationDecideAnswer(TypedDict):
    decided: List[OrganisationDecideAnswerDecided]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class RuleListAnswerRulesThresholds(TypedDict):
    name: str
    value: Union[float, str, bool, List[str]]
    default: Union[float, str, bool, List[str]]
    asked: Optional[str]
    example: Optional[Union[float, str, bool, List[str]]]
    unit: str
    why: RuleNeedsAnswerRulesTitle


class RuleListAnswerRules(TypedDict):
    code: str
    version: float
    title: RuleNeedsAnswerRulesTitle
    question: RuleNeedsAnswerRulesTitle
    item: str
    function: str
    measure: str
    unit: str
    method: RuleNeedsAnswerRulesTitle
    leaves_open: Optional[RuleNeedsAnswerRulesTitle]
    blocks: Optional[DiagnoseAnswerFindingsBlocks]
    grounds: Literal["chance", "records", "stated", "forecast"]
    tables: List[str]
    records: List[str]
    thresholds: List[RuleListAnswerRulesThresholds]


class RuleListAnswer(TypedDict):
    rules: List[RuleListAnswerRules]
    shared: List[RuleListAnswerRulesThresholds]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RuleRegisterAnswer(TypedDict):
    id: str
    hash: str
    at: str
    is_new: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


RuleRegisteredAnswerRegistrationsChanged = TypedDict(
    "RuleRegisteredAnswerRegistrationsChanged",
    {
        "rule": "str",
        "limit": "str",
        "from": "Optional[Union[float, str, bool, List[str]]]",
        "to": "Optional[Union[float, str, bool, List[str]]]",
    },
)


class RuleRegisteredAnswerRegistrations(TypedDict):
    id: str
    at: str
    hash: str
    changed: List[RuleRegisteredAnswerRegistrationsChanged]


class RuleRegisteredAnswerTables(TypedDict):
    table: str
    at: str
    registration: Optional[str]


class RuleRegisteredAnswer(TypedDict):
    registrations: List[RuleRegisteredAnswerRegistrations]
    unregistered: List[RuleRegisteredAnswerRegistrationsChanged]
    tables: List[RuleRegisteredAnswerTables]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DesignSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class DesignSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class DesignSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[DesignSchema2]]
    text: RuleNeedsAnswerRulesTitle


class DesignSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[DesignSchema2]


class DesignAnswerCaseLinesActionData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, DesignSchema1Or6, DesignSchema1Or7, DesignSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[DesignSchema2]]


DesignAnswerCaseLinesCostLikeYears = TypedDict(
    "DesignAnswerCaseLinesCostLikeYears",
    {
        "from": "int",
        "to": "int",
    },
)


class DesignAnswerCaseLinesCostLikeHeldOut(TypedDict):
    groups: int
    cases: int
    covered: float
    error: float


DesignAnswerCaseLinesCostLike = TypedDict(
    "DesignAnswerCaseLinesCostLike",
    {
        "n": "int",
        "unit": "Literal[\"project\", \"hour\", \"day\", \"sample\", \"run\", \"report\", \"year of the instrument\", \"equipment of a facility\"]",
        "median": "Optional[float]",
        "p10": "Optional[float]",
        "p90": "Optional[float]",
        "currency": "str",
        "price_year": "Optional[int]",
        "deflated": "Literal[False]",
        "years": "Optional[DesignAnswerCaseLinesCostLikeYears]",
        "cases": "List[str]",
        "costs": "Optional[List[float]]",
        "from": "Literal[\"office\", \"plans\"]",
        "instrument": "str",
        "units": "Optional[float]",
        "low": "Optional[float]",
        "high": "Optional[float]",
        "held_out": "Optional[DesignAnswerCaseLinesCostLikeHeldOut]",
        "synthetic": "bool",
    },
)


class DesignAnswerCaseLinesBudget(TypedDict):
    kind: Literal["set", "assumed", "none"]
    name: Optional[str]


class DesignAnswerCaseLinesBecauseSets(TypedDict):
    kind: Literal["cap", "floor", "weight", "term", "coverage", "site", "limit", "text"]
    what: str
    value: Optional[Union[float, str]]


class DesignAnswerCaseLinesBecause(TypedDict):
    finding: str
    sets: List[DesignAnswerCaseLinesBecauseSets]


class DesignAnswerCaseLinesDecidedBy(TypedDict):
    person: str
    reason: str
    date: str


class DesignAnswerCaseLinesIndicatorReached(TypedDict):
    n: int
    median: float
    p10: float
    p90: float


class DesignAnswerCaseLinesIndicator(TypedDict):
    id: str
    target: Optional[float]
    now: Optional[float]
    unit: Optional[str]
    label: Optional[RuleNeedsAnswerRulesTitle]
    by: Optional[str]
    direction: Optional[Literal["up", "down"]]
    basis: Optional[Literal["office", "line", "effect", "reference"]]
    source: Optional[str]
    reached: Optional[DesignAnswerCaseLinesIndicatorReached]


class DesignAnswerCaseLinesTableColumns(TypedDict):
    name: str
    label: RuleNeedsAnswerRulesTitle
    unit: Optional[str]
    kind: NotRequired[Literal["region", "instrument", "year", "unit"]]


class DesignAnswerCaseLinesTable(TypedDict):
    columns: List[DesignAnswerCaseLinesTableColumns]
    rows: List[List[Optional[Union[str, float, List[str]]]]]
    names: NotRequired[Dict[str, RuleNeedsAnswerRulesTitle]]


class DesignAnswerCaseLinesMechanism(TypedDict):
    step: RuleNeedsAnswerRulesTitle
    step_data: DesignAnswerCaseLinesActionData
    evidence: Optional[List[str]]
    assumed_by: Optional[str]


DesignAnswerCaseLinesMoves = TypedDict(
    "DesignAnswerCaseLinesMoves",
    {
        "indicator": "str",
        "from": "Optional[float]",
        "to": "Optional[float]",
        "computed": "bool",
        "if_followed": "bool",
    },
)


class DesignAnswerCaseLinesEvaluation(TypedDict):
    design: Literal["lottery", "cutoff", "phased", "match", "none"]
    none_because: Optional[Literal["everybody", "few"]]
    outcome: str
    outcome_label: Optional[RuleNeedsAnswerRulesTitle]
    detectable: Optional[float]
    unit: Optional[str]
    n: Optional[int]
    units: Optional[RuleNeedsAnswerRulesTitle]
    said: RuleNeedsAnswerRulesTitle
    said_data: DesignAnswerCaseLinesActionData


class DesignAnswerCaseLinesDetails(TypedDict):
    name: str
    label: RuleNeedsAnswerRulesTitle
    table: DesignAnswerCaseLinesTable


class DesignAnswerCaseLinesTargets(TypedDict):
    facility: Optional[str]
    equipment: Optional[str]
    figure: Literal["effective_hours", "external_share", "firm_share", "wait_days", "refused_hours"]
    bound: Literal["least", "most"]
    value: float
    now: Optional[float]


class DesignAnswerCaseLines(TypedDict):
    id: str
    measure: Literal["M1", "M2", "M3", "M4", "M5", "M6"]
    item: str
    instrument: str
    action: RuleNeedsAnswerRulesTitle
    action_data: DesignAnswerCaseLinesActionData
    subject: SettingsPreviewAnswerFindingsChangedSubject
    amount: Optional[float]
    currency: str
    cost_like: Optional[DesignAnswerCaseLinesCostLike]
    budget: DesignAnswerCaseLinesBudget
    start_year: Optional[float]
    findings: List[str]
    because: List[DesignAnswerCaseLinesBecause]
    decided_by: Optional[DesignAnswerCaseLinesDecidedBy]
    owner: Optional[SettingsPreviewAnswerFindingsChangedSubject]
    deadline: Optional[str]
    indicator: Optional[DesignAnswerCaseLinesIndicator]
    proposed: bool
    value: Optional[float]
    value_label: Optional[RuleNeedsAnswerRulesTitle]
    figures: Dict[str, Optional[float]]
    assumptions: List[SettingsPreviewAnswerPlanLinesAssumptionsFirst]
    table: Optional[DesignAnswerCaseLinesTable]
    evidence: List[Union[DiagnoseAnswerFindingsEvidence, DiagnoseAnswerFindingsEvidenceOr1]]
    note: Optional[RuleNeedsAnswerRulesTitle]
    note_data: Optional[DesignAnswerCaseLinesActionData]
    certificate: Optional[Dict[str, Any]]
    mechanism: List[DesignAnswerCaseLinesMechanism]
    moves: Optional[DesignAnswerCaseLinesMoves]
    evaluation: Optional[DesignAnswerCaseLinesEvaluation]
    synthetic: bool
    choices: List[SettingsPreviewAnswerPlanLinesEnters]
    details: List[DesignAnswerCaseLinesDetails]
    targets: NotRequired[List[DesignAnswerCaseLinesTargets]]


class DesignAnswerCaseCostLines(TypedDict):
    known: List[str]
    like: List[str]
    unknown: List[str]
    invented: List[str]


class DesignAnswerCaseCost(TypedDict):
    currency: str
    known: Optional[float]
    low: Optional[float]
    high: Optional[float]
    lines: DesignAnswerCaseCostLines
    said: RuleNeedsAnswerRulesTitle
    said_data: DesignAnswerCaseLinesActionData


class DesignAnswerCaseUnanswered(TypedDict):
    finding: str
    reason: RuleNeedsAnswerRulesTitle
    reason_data: DesignAnswerCaseLinesActionData
    tried: List[str]


class DesignAnswerCaseToFindOutNeeds(TypedDict):
    role: str
    field: str
    table: RuleNeedsAnswerRulesTitle
    title: RuleNeedsAnswerRulesTitle
    meaning: RuleNeedsAnswerRulesTitle
    who: Optional[str]
    who_named: Optional[RuleNeedsAnswerRulesTitle]


class DesignAnswerCaseToFindOutMoves(TypedDict):
    amount: float
    currency: str


class DesignAnswerCaseToFindOutPriorFrom(TypedDict):
    n: int
    basis: Literal["base-rate", "uniform"]


DesignAnswerCaseToFindOutPrior = TypedDict(
    "DesignAnswerCaseToFindOutPrior",
    {
        "confirmed": "float",
        "not_supported": "float",
        "from": "DesignAnswerCaseToFindOutPriorFrom",
    },
)


class DesignAnswerCaseToFindOutLines(TypedDict):
    line: str
    change: Literal["comes", "goes", "changes"]


class DesignAnswerCaseToFindOut(TypedDict):
    finding: str
    needs: List[DesignAnswerCaseToFindOutNeeds]
    would_decide: RuleNeedsAnswerRulesTitle
    moves: Optional[DesignAnswerCaseToFindOutMoves]
    prior: DesignAnswerCaseToFindOutPrior
    lines: List[DesignAnswerCaseToFindOutLines]
    cost: Optional[DesignAnswerCaseToFindOutMoves]
    worth: Optional[float]
    said: RuleNeedsAnswerRulesTitle
    said_data: DesignAnswerCaseLinesActionData


class DesignAnswerCaseCoverageDecided(TypedDict):
    finding: str
    verdict: Literal["confirmed", "not-supported"]


class DesignAnswerCaseCoverage(TypedDict):
    item: str
    lines: List[str]
    findings: List[str]
    reason: Optional[RuleNeedsAnswerRulesTitle]
    reason_data: Optional[DesignAnswerCaseLinesActionData]
    decided: List[DesignAnswerCaseCoverageDecided]
    refused: List[str]
    missing: List[DesignAnswerCaseToFindOutNeeds]
    takes: Optional[RuleNeedsAnswerRulesTitle]
    takes_data: Optional[DesignAnswerCaseLinesActionData]
    cost_like: Optional[DesignAnswerCaseLinesCostLike]
    cost_said: Optional[RuleNeedsAnswerRulesTitle]
    cost_said_data: Optional[DesignAnswerCaseLinesActionData]
    would_decide: Optional[RuleNeedsAnswerRulesTitle]
    would_decide_data: Optional[DesignAnswerCaseLinesActionData]


class DesignAnswerCaseNormsBand(TypedDict):
    low: Optional[float]
    high: Optional[float]


class DesignAnswerCaseNormsDecided(TypedDict):
    by: str
    on: str
    reason: Optional[str]


class DesignAnswerCaseNorms(TypedDict):
    id: str
    kind: Literal["concentrated", "even", "short", "dependent"]
    figure: RuleNeedsAnswerRulesTitle
    base: RuleNeedsAnswerRulesTitle
    band: DesignAnswerCaseNormsBand
    one_sided: Optional[RuleNeedsAnswerRulesTitle]
    unit: str
    why: RuleNeedsAnswerRulesTitle
    setting: str
    rules: List[str]
    lines: List[str]
    is_default: bool
    decided: Optional[DesignAnswerCaseNormsDecided]


class DesignAnswerCase(TypedDict):
    scenario: str
    region: str
    lines: List[DesignAnswerCaseLines]
    cost: DesignAnswerCaseCost
    unanswered: List[DesignAnswerCaseUnanswered]
    to_find_out: List[DesignAnswerCaseToFindOut]
    coverage: List[DesignAnswerCaseCoverage]
    norms: List[DesignAnswerCaseNorms]
    certificate: Optional[Dict[str, Any]]


class DesignAnswerCaseOr1CounterfactualsChanges(TypedDict):
    what: str
    before: Optional[float]
    after: Optional[float]


class DesignAnswerCaseOr1Counterfactuals(TypedDict):
    finding: str
    changes: List[DesignAnswerCaseOr1CounterfactualsChanges]
    value_before: Optional[float]
    value_after: Optional[float]
    goes: bool


class DesignAnswerCaseOr1(TypedDict):
    line: str
    counterfactuals: List[DesignAnswerCaseOr1Counterfactuals]


class DesignCeilingAnswerCeilingNowWeights(TypedDict):
    category: str
    weight: float


class DesignCeilingAnswerCeilingNow(TypedDict):
    yearly: float
    largest_share: Optional[float]
    floor: float
    cap: Optional[float]
    weights: List[DesignCeilingAnswerCeilingNowWeights]


class DesignCeilingAnswerCeilingTotal(TypedDict):
    now: float
    asked: float


class DesignCeilingAnswerCeilingClash(TypedDict):
    regions: int


class DesignCeilingAnswerCeilingRegions(TypedDict):
    id: str
    now: float
    asked: float
    name: Dict[str, Any]


class DesignCeilingAnswerCeilingFields(TypedDict):
    id: str
    now: float
    asked: float
    name: RuleNeedsAnswerRulesTitle


class DesignCeilingAnswerCeilingChanges(TypedDict):
    path: str
    value: Any


class DesignCeilingAnswerCeiling(TypedDict):
    currency: str
    base_year: int
    years: List[int]
    is_set: bool
    synthetic: bool
    now: DesignCeilingAnswerCeilingNow
    asked: DesignCeilingAnswerCeilingNow
    total: DesignCeilingAnswerCeilingTotal
    clash: Optional[DesignCeilingAnswerCeilingClash]
    regions: List[DesignCeilingAnswerCeilingRegions]
    fields: List[DesignCeilingAnswerCeilingFields]
    changes: List[DesignCeilingAnswerCeilingChanges]


class DesignCeilingAnswer(TypedDict):
    ceiling: Optional[DesignCeilingAnswerCeiling]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DesignCompareAnswer(TypedDict):
    region: str
    first: str
    second: str
    known: List[str]
    labels: Dict[str, RuleNeedsAnswerRulesTitle]
    lines: List[SettingsPreviewAnswerPlanLines]
    cost: Optional[float]
    unknown: float
    invented: float
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DesignFrontierAnswerPlan(TypedDict):
    budget: Optional[float]
    spent: float
    value: Optional[float]
    funded: float


class DesignFrontierAnswerPoints(TypedDict):
    share: float
    budget: float
    spent: float
    value: Optional[float]
    bound: Optional[float]
    gap: Optional[float]
    status: str
    funded: float
    price: Optional[float]
    enters: List[str]
    leaves: List[str]


class DesignFrontierAnswerObjective(TypedDict):
    kind: Literal["outcome", "rule"]
    unit: Optional[str]


class DesignFrontierAnswerByBenefit(TypedDict):
    draws: int
    share: float
    core: List[str]
    shell: List[str]
    never: List[str]


class DesignFrontierAnswer(TypedDict):
    region: str
    scenario: str
    synthetic: bool
    unit: Optional[str]
    plan: Optional[DesignFrontierAnswerPlan]
    points: List[DesignFrontierAnswerPoints]
    objective: DesignFrontierAnswerObjective
    core: List[str]
    shell: List[str]
    never: List[str]
    by_benefit: Optional[DesignFrontierAnswerByBenefit]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DesignWhyNotAnswerBlockedBy(TypedDict):
    rule: str
    label: RuleNeedsAnswerRulesTitle


class DesignWhyNotAnswerForced(TypedDict):
    status: str
    objective: float
    bound: Optional[float]
    lost: float
    leaves: List[SettingsPreviewAnswerPlanLinesEnters]
    enters: List[SettingsPreviewAnswerPlanLinesEnters]


class DesignWhyNotAnswer(TypedDict):
    project: str
    title: RuleNeedsAnswerRulesTitle
    funded: bool
    synthetic: bool
    unit: Optional[str]
    blocked_by: List[DesignWhyNotAnswerBlockedBy]
    extra: Optional[float]
    value_lost: Optional[float]
    forced: Optional[DesignWhyNotAnswerForced]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DesignWorthAnswerBy(TypedDict):
    candidate: str
    label: Dict[str, Any]
    evppi: float
    se: float
    chosen: bool
    stays: float


class DesignWorthAnswer(TypedDict):
    scenario: str
    evpi: float
    se: float
    currency: Optional[str]
    outcome: Optional[str]
    draws: int
    unproved: int
    synthetic: bool
    left_out: int
    by: List[DesignWorthAnswerBy]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DesignRefusedAnswerLines(TypedDict):
    line: str
    currency: str
    synthetic: bool
    amount_before: Optional[float]
    amount_after: Optional[float]
    changes: List[DesignAnswerCaseOr1CounterfactualsChanges]
    value_before: Optional[float]
    value_after: Optional[float]
    goes: bool


class DesignRefusedAnswer(TypedDict):
    finding: str
    region: str
    lines: List[DesignRefusedAnswerLines]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DesignApplicationsSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class DesignApplicationsSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class DesignApplicationsSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[DesignApplicationsSchema2]]
    text: RuleNeedsAnswerRulesTitle


class DesignApplicationsSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[DesignApplicationsSchema2]


class DesignApplicationsAnswerClashData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, DesignApplicationsSchema1Or6, DesignApplicationsSchema1Or7, DesignApplicationsSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[DesignApplicationsSchema2]]


class DesignApplicationsAnswer(TypedDict):
    region: Optional[str]
    currency: str
    calls: float
    applications: float
    not_shown: float
    unscored: float
    other_currency: float
    funded: float
    amount: float
    value: Optional[float]
    value_per_100m: Optional[float]
    because: List[DesignAnswerCaseLinesBecause]
    clash: List[RuleNeedsAnswerRulesTitle]
    clash_data: List[DesignApplicationsAnswerClashData]
    table: DesignAnswerCaseLinesTable
    details: List[DesignAnswerCaseLinesDetails]
    certificate: Optional[Dict[str, Any]]
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DesignAdoptAnswerFunded(TypedDict):
    id: str
    start_year: Optional[float]


class DesignAdoptAnswer(TypedDict):
    id: Optional[str]
    version: str
    changes: List[RoleDropAnswerChanges]
    records: float
    funded: List[DesignAdoptAnswerFunded]
    left_out: List[str]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class RoadmapAnswerProjects(TypedDict):
    id: str
    label: Dict[str, Any]
    network: float
    duration: Optional[float]
    earliest: Optional[float]
    latest: Optional[float]
    slack: Optional[float]
    critical: bool
    synthetic: bool


class RoadmapAnswerLinks(TypedDict):
    first: str
    next: str


class RoadmapAnswerNetworks(TypedDict):
    network: float
    length: Optional[float]
    missing: List[str]


class RoadmapAnswerMissingComplements(TypedDict):
    id: str
    label: Dict[str, Any]
    system: Dict[str, Any]


class RoadmapSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class RoadmapSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class RoadmapSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[RoadmapSchema2]]
    text: RuleNeedsAnswerRulesTitle


class RoadmapSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[RoadmapSchema2]


class RoadmapAnswerReasonData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, RoadmapSchema1Or6, RoadmapSchema1Or7, RoadmapSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[RoadmapSchema2]]


class RoadmapAnswer(TypedDict):
    projects: List[RoadmapAnswerProjects]
    links: List[RoadmapAnswerLinks]
    cycles: List[List[str]]
    broken: List[RoadmapAnswerLinks]
    smallest: bool
    networks: List[RoadmapAnswerNetworks]
    unordered: float
    synthetic: bool
    missing_complements: List[RoadmapAnswerMissingComplements]
    reason: Optional[RuleNeedsAnswerRulesTitle]
    reason_data: Optional[RoadmapAnswerReasonData]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class CoordinationAnswerDepartments(TypedDict):
    id: str
    label: Dict[str, Any]
    money: Optional[float]
    count: float
    synthetic: bool


class CoordinationAnswerColumns(TypedDict):
    id: str
    type: Literal["technology", "item"]
    record: str
    label: Dict[str, Any]
    needed: bool
    standing: Literal["instrument", "instrument-unknown", "department-unknown", "by-technology", "none"]
    without_department: List[SettingsPreviewAnswerFindingsChangedSubject]
    synthetic: bool


class CoordinationAnswerCellsRecords(TypedDict):
    id: str
    label: Dict[str, Any]
    type: str


class CoordinationAnswerCells(TypedDict):
    department: str
    column: str
    instrument: Optional[str]
    money: Optional[float]
    count: float
    records: List[CoordinationAnswerCellsRecords]
    synthetic: bool


class CoordinationAnswerOverlapsDepartments(TypedDict):
    id: str
    label: Dict[str, Any]
    share: float
    money: Optional[float]
    count: float


class CoordinationAnswerOverlaps(TypedDict):
    column: str
    label: Dict[str, Any]
    overlap: float
    comparable: bool
    by: Literal["money", "count"]
    departments: List[CoordinationAnswerOverlapsDepartments]
    synthetic: bool


class CoordinationAnswerGaps(TypedDict):
    id: str
    label: Dict[str, Any]
    synthetic: bool


class CoordinationAnswerCoverProgrammes(TypedDict):
    id: str
    label: Dict[str, Any]
    covers: List[str]
    synthetic: bool


class CoordinationAnswerCover(TypedDict):
    programmes: List[CoordinationAnswerCoverProgrammes]
    uncovered: List[str]
    certificate: Dict[str, Any]


class CoordinationAnswerMergesLead(TypedDict):
    id: str
    label: Dict[str, Any]


class CoordinationAnswerMerges(TypedDict):
    column: str
    label: Dict[str, Any]
    lead: CoordinationAnswerMergesLead
    joins: List[CoordinationAnswerMergesLead]
    joins_with: Optional[float]
    synthetic: bool


class CoordinationSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class CoordinationSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class CoordinationSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[CoordinationSchema2]]
    text: RuleNeedsAnswerRulesTitle


class CoordinationSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[CoordinationSchema2]


class CoordinationAnswerSavedStatementData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, CoordinationSchema1Or6, CoordinationSchema1Or7, CoordinationSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[CoordinationSchema2]]


class CoordinationAnswerSaved(TypedDict):
    value: None
    statement: RuleNeedsAnswerRulesTitle
    statement_data: CoordinationAnswerSavedStatementData


class CoordinationAnswerVerdictsOverlap(TypedDict):
    verdict: Literal["confirmed", "not-supported", "insufficient-data"]
    statement: RuleNeedsAnswerRulesTitle
    statement_data: CoordinationAnswerSavedStatementData


class CoordinationAnswerVerdicts(TypedDict):
    overlap: CoordinationAnswerVerdictsOverlap
    gap: CoordinationAnswerVerdictsOverlap
    money: Optional[CoordinationAnswerVerdictsOverlap]


class CoordinationAnswer(TypedDict):
    currency: str
    departments: List[CoordinationAnswerDepartments]
    columns: List[CoordinationAnswerColumns]
    cells: List[CoordinationAnswerCells]
    overlaps: List[CoordinationAnswerOverlaps]
    gaps: List[CoordinationAnswerGaps]
    cover: CoordinationAnswerCover
    merges: List[CoordinationAnswerMerges]
    saved: CoordinationAnswerSaved
    verdicts: CoordinationAnswerVerdicts
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ForecastSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class ForecastSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class ForecastSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[ForecastSchema2]]
    text: RuleNeedsAnswerRulesTitle


class ForecastSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[ForecastSchema2]


class ForecastAnswerChosenExposureUnknownData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, ForecastSchema1Or6, ForecastSchema1Or7, ForecastSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[ForecastSchema2]]


class ForecastAnswerChosenExposure(TypedDict):
    challenger: str
    incumbent: Optional[str]
    incumbent_share: float
    early_years: Optional[float]
    lead_years: Optional[float]
    capability_years: float
    probability_before_capability: Optional[float]
    risk_years: float
    industry: Optional[str]
    card: Optional[str]
    by_year: List[ForecastFileAnswerChosenExposureByYear]
    units: List[ForecastFileAnswerChosenExposureUnits]
    unknown: List[RuleNeedsAnswerRulesTitle]
    unknown_data: List[ForecastAnswerChosenExposureUnknownData]


class ForecastAnswerChosen(TypedDict):
    episode: str
    region: str
    origin: float
    family: Optional[str]
    origins: List[float]
    level: float
    alarm: float
    capability_years: float
    table: str
    rows: List[float]
    synthetic: bool
    vintage: ForecastFileAnswerChosenVintage
    technologies: List[ForecastFileAnswerChosenTechnologies]
    exposure: Optional[ForecastAnswerChosenExposure]
    not_exposed: Optional[RuleNeedsAnswerRulesTitle]
    not_exposed_data: Optional[ForecastAnswerChosenExposureUnknownData]
    experts: List[ForecastFileAnswerChosenExperts]


class ForecastAnswer(TypedDict):
    markets: List[ForecastFileAnswerMarkets]
    chosen: Optional[ForecastAnswerChosen]
    record: List[ForecastFileAnswerRecord]
    families: List[ForecastFileAnswerFamilies]
    alarm_curve: List[ForecastFileAnswerAlarmCurve]
    reliability: List[ForecastFileAnswerReliability]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DerivationRunAnswerRunsInputs(TypedDict):
    name: str
    sha256: str


class DerivationRunAnswerRuns(TypedDict):
    name: str
    outcome: Literal["made", "unchanged", "would-run"]
    table: str
    engine: str
    rows_read: Optional[float]
    rows_out: Optional[float]
    unmatched: Dict[str, float]
    inputs: List[DerivationRunAnswerRunsInputs]
    effect: Optional[ImportAnswerEffect]
    seconds: float


class DerivationRunAnswer(TypedDict):
    runs: List[DerivationRunAnswerRuns]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class DerivationListAnswerDerivationsReads(TypedDict):
    name: str
    table: Optional[str]
    path: Optional[str]


class DerivationListAnswerDerivations(TypedDict):
    name: str
    title: RuleNeedsAnswerRulesTitle
    kind: Optional[str]
    state: Literal["never", "made", "changed", "broken"]
    reads: List[DerivationListAnswerDerivationsReads]
    columns: List[str]
    made: Optional[Dict[str, Any]]
    faults: List[ImportAnswerAssumptions]


class DerivationListAnswer(TypedDict):
    derivations: List[DerivationListAnswerDerivations]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DerivationPutAnswer(TypedDict):
    name: str
    kind: str
    written: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ReportBookingsAnswerProgrammes(TypedDict):
    currency: str
    planned: Optional[str]
    committed: Optional[str]
    paid: Optional[str]
    committed_in_year: Optional[str]
    paid_in_year: Optional[str]
    programme: Optional[str]
    name: Optional[Dict[str, Any]]


class ReportBookingsAnswerProjects(TypedDict):
    currency: str
    planned: Optional[str]
    committed: Optional[str]
    paid: Optional[str]
    committed_in_year: Optional[str]
    paid_in_year: Optional[str]
    project: str
    programme: Optional[str]
    name: Dict[str, Any]


class ReportBookingsAnswerBookings(TypedDict):
    figure: Literal["planned", "committed", "paid"]
    programme: Optional[str]
    project: str
    currency: str
    amount: str
    day: Optional[str]
    in_year: bool
    record: SettingsPreviewAnswerFindingsChangedSubject
    kind: str
    entries: List[str]
    synthetic: bool


class ReportBookingsAnswer(TypedDict):
    year: float
    at: str
    programmes: List[ReportBookingsAnswerProgrammes]
    projects: List[ReportBookingsAnswerProjects]
    bookings: List[ReportBookingsAnswerBookings]
    left_out: float
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RecordTypesSchema0(TypedDict):
    name: str
    type: str
    required: bool
    references: Optional[str]
    label: RuleNeedsAnswerRulesTitle
    codes: Optional[str]
    choices: Optional[List[str]]
    unit: Optional[str]
    min: Optional[float]
    max: Optional[float]
    fields: Optional[List[RecordTypesSchema0]]


class RecordTypesAnswerTypes(TypedDict):
    type: str
    label: RuleNeedsAnswerRulesTitle
    fields: List[RecordTypesSchema0]


class RecordTypesAnswer(TypedDict):
    types: List[RecordTypesAnswerTypes]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RecordListAnswer(TypedDict):
    type: str
    total: float
    records: List[Dict[str, Any]]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RecordCountsAnswerCounts(TypedDict):
    type: str
    total: float


class RecordCountsAnswer(TypedDict):
    counts: List[RecordCountsAnswerCounts]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RecordNamesAnswerNames(TypedDict):
    type: str
    id: str
    labels: Dict[str, Any]
    synthetic: bool


class RecordNamesAnswer(TypedDict):
    names: List[RecordNamesAnswerNames]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RecordMendAnswerFound(TypedDict):
    type: str
    id: str
    field: str
    held: str
    stands: str
    cause: Literal["other-language", "translated", "office-words"]
    change: float
    at: str
    who: str


class RecordMendAnswer(TypedDict):
    found: List[RecordMendAnswerFound]
    mended: float
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class RecordTableAnswer(TypedDict):
    type: str
    rows: float
    new: float
    changed: float
    unchanged: float
    dry_run: bool
    faults: List[ImportAnswerAssumptions]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class RecordRightsAnswer(TypedDict):
    type: str
    fields: List[str]
    retire: bool
    within_reach: bool
    commands: Optional[str]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RecordReferrersAnswerReferrers(TypedDict):
    type: str
    id: str
    field: str


class RecordReferrersAnswer(TypedDict):
    referrers: List[RecordReferrersAnswerReferrers]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class IndicatorsTakeAnswer(TypedDict):
    rows: float
    changed: float
    unchanged: float
    dry_run: bool
    faults: List[ImportAnswerAssumptions]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class HistoryAnswerChangesVia(TypedDict):
    token: str
    made_by: Optional[str]


class HistoryAnswerChanges(TypedDict):
    seq: float
    at: str
    who: str
    reason: str
    reason_words: Optional[RuleNeedsAnswerRulesTitle]
    version: float
    before: Optional[Dict[str, Any]]
    after: Dict[str, Any]
    previous: str
    hash: str
    via: Optional[HistoryAnswerChangesVia]


class HistoryAnswer(TypedDict):
    changes: List[HistoryAnswerChanges]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class LogAnswerChanges(TypedDict):
    seq: float
    at: str
    who: str
    reason: str
    reason_words: Optional[RuleNeedsAnswerRulesTitle]
    version: float
    before: Optional[Dict[str, Any]]
    after: Dict[str, Any]
    previous: str
    hash: str
    via: Optional[HistoryAnswerChangesVia]
    type: str
    id: str


class LogAnswer(TypedDict):
    newest: float
    changes: List[LogAnswerChanges]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class SourcesAnswerTablesFields(TypedDict):
    name: str
    type: str
    unit: Optional[str]
    title: Optional[Dict[str, Any]]
    description: Dict[str, Any]


class SourcesAnswerTablesNational(TypedDict):
    column: str
    values: List[str]


class SourcesAnswerTablesBlocks(TypedDict):
    name: Optional[Literal["institution", "call", "industry", "programme", "province", "year"]]
    column: str


class SourcesAnswerTablesSources(TypedDict):
    title: str
    title_zh: Optional[str]
    path: Optional[str]
    hash: Optional[str]


class SourcesAnswerTablesLicences(TypedDict):
    name: str
    title: str
    path: Optional[str]


class SourcesAnswerTablesChecksExceptions(TypedDict):
    group: Dict[str, Optional[Union[str, float]]]
    total: float
    parts: float
    gap: Optional[float]
    present: float
    missing: float
    row: float
    known: Optional[Dict[str, Any]]


class SourcesAnswerTablesChecks(TypedDict):
    id: str
    title: Dict[str, Any]
    tolerance: float
    tested: float
    exceptions: List[SourcesAnswerTablesChecksExceptions]


class SourcesAnswerTables(TypedDict):
    name: str
    title: Dict[str, Any]
    description: Dict[str, Any]
    path: str
    sha256: Optional[str]
    unchanged: bool
    rows: Optional[float]
    years: Optional[ForecastFileSchema1BehindRowsYears]
    fields: List[SourcesAnswerTablesFields]
    key: List[str]
    national: Optional[SourcesAnswerTablesNational]
    blocks: List[SourcesAnswerTablesBlocks]
    sources: List[SourcesAnswerTablesSources]
    licences: List[SourcesAnswerTablesLicences]
    checks: List[SourcesAnswerTablesChecks]
    faults: List[ImportAnswerAssumptions]


class SourcesAnswer(TypedDict):
    tables: List[SourcesAnswerTables]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RowsAnswerColumns(TypedDict):
    name: str
    title: Optional[Dict[str, Any]]
    type: str
    unit: Optional[str]
    names: NotRequired[Dict[str, RuleNeedsAnswerRulesTitle]]


class RowsAnswerRows(TypedDict):
    row: float
    cells: List[Optional[Union[str, float]]]


class RowsAnswer(TypedDict):
    table: str
    sha256: str
    total: float
    columns: List[RowsAnswerColumns]
    rows: List[RowsAnswerRows]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class MapAnswerIndicators(TypedDict):
    id: str
    label: RuleNeedsAnswerRulesTitle
    topic: str
    unit: str
    better: Optional[Literal["lower", "higher"]]
    years: List[float]


class MapAnswerValues(TypedDict):
    region: str
    year: float
    value: Optional[float]
    row: float
    table: NotRequired[str]


class MapAnswer(TypedDict):
    table: str
    sha256: str
    indicators: List[MapAnswerIndicators]
    indicator: Optional[str]
    values: List[MapAnswerValues]
    national: List[str]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class PeersAnswerPlaces(TypedDict):
    id: str
    name: Dict[str, Any]


class PeersAnswerRowsFigures(TypedDict):
    place: str
    value: Optional[float]
    row: Optional[float]
    rank: Optional[float]


class PeersAnswerRows(TypedDict):
    indicator: str
    label: RuleNeedsAnswerRulesTitle
    unit: str
    better: Optional[Literal["lower", "higher"]]
    table: str
    year: float
    all: float
    median: Optional[float]
    figures: List[PeersAnswerRowsFigures]


class PeersAnswer(TypedDict):
    place: str
    places: List[PeersAnswerPlaces]
    chosen: Literal["asked", "office", "rule"]
    why: RuleNeedsAnswerRulesTitle
    rows: List[PeersAnswerRows]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ShapesAnswerShapes(TypedDict):
    region: str
    shape: str


class ShapesAnswer(TypedDict):
    table: Optional[str]
    shapes: List[ShapesAnswerShapes]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class CardsAnswerCards(TypedDict):
    id: str
    labels: Dict[str, Any]
    links: float
    items: float
    missing: float
    duplicates: float
    unknown_lists: float
    source_needed: float
    coverage: Optional[float]
    synthetic: bool


class CardsAnswer(TypedDict):
    cards: List[CardsAnswerCards]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class CardAnswerLinks(TypedDict):
    record: Dict[str, Any]
    covered: Optional[bool]


class CardAnswerItems(TypedDict):
    record: Dict[str, Any]
    standing: Literal["missing", "in-project", "made", "not-needed", "unknown"]
    projects: List[str]
    duplicate: bool
    grade: Optional[str]
    library: Optional[str]


class CardAnswerCoverage(TypedDict):
    organisations: List[str]
    covered: List[str]
    open: List[str]
    share: Optional[float]


class CardAnswerNames(TypedDict):
    type: str
    id: str
    labels: Dict[str, Any]


class CardAnswer(TypedDict):
    system: Dict[str, Any]
    links: List[CardAnswerLinks]
    items: List[CardAnswerItems]
    missing: List[str]
    duplicates: List[str]
    unknown_lists: List[str]
    source_needed: List[SettingsPreviewAnswerFindingsChangedSubject]
    synthetic: List[SettingsPreviewAnswerFindingsChangedSubject]
    coverage: Optional[CardAnswerCoverage]
    names: List[CardAnswerNames]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class PayAnswerTotals(TypedDict):
    type: str
    level: Optional[str]
    currency: str
    amount: str


class PayAnswer(TypedDict):
    transactions: List[Dict[str, Any]]
    created: List[str]
    unchanged: List[str]
    totals: List[PayAnswerTotals]
    dry_run: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class LedgerAnswerBalances(TypedDict):
    fund: Optional[str]
    year: Optional[float]
    source: Optional[str]
    level: Optional[str]
    department: Optional[str]
    call: Optional[str]
    account: Literal["budget", "appropriation", "allotted", "reserved", "committed", "due", "paid", "returned", "released", "written-off", "own", "own-source", "contingent", "called", "contingent-source", "excess", "excess-source"]
    project: Optional[str]
    amount: str
    currency: str


class LedgerAnswerEntriesLines(TypedDict):
    fund: Optional[str]
    year: Optional[float]
    source: Optional[str]
    level: Optional[str]
    department: Optional[str]
    call: Optional[str]
    account: Literal["budget", "appropriation", "allotted", "reserved", "committed", "due", "paid", "returned", "released", "written-off", "own", "own-source", "contingent", "called", "contingent-source", "excess", "excess-source"]
    project: Optional[str]
    amount: str


class LedgerAnswerEntries(TypedDict):
    id: str
    at: str
    day: str
    kind: Literal["grant", "cut", "allot", "award", "contract", "accept", "pay", "refund", "release", "unaccept", "uncontract", "unallot", "give-back", "own", "guarantee", "guarantee-call", "guarantee-release", "dispensation", "reversal", "brought-forward-excess", "excess-fall"]
    currency: str
    lines: List[LedgerAnswerEntriesLines]
    by: str
    released_by: Optional[str]
    reverses: Optional[str]
    reason: Optional[str]
    document: Optional[str]


class LedgerAnswer(TypedDict):
    at: str
    balances: List[LedgerAnswerBalances]
    entries: NotRequired[List[LedgerAnswerEntries]]
    more: NotRequired[bool]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class EntryReverseAnswer(TypedDict):
    reversed: List[str]
    transaction: str
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ReleaseAnswer(TypedDict):
    id: str
    status: Literal["released", "declined"]
    use_case: str
    answer: Any
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class LeverageSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class LeverageSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class LeverageSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[LeverageSchema2]]
    text: RuleNeedsAnswerRulesTitle


class LeverageSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[LeverageSchema2]


class LeverageAnswerLeverageStatementData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, LeverageSchema1Or6, LeverageSchema1Or7, LeverageSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[LeverageSchema2]]


class LeverageAnswerLeverage(TypedDict):
    name: Literal["leverage_total", "leverage_private"]
    basis: Literal["commitment", "disbursement"]
    level: str
    fund: Optional[str]
    programme: Optional[str]
    year: Optional[float]
    region: Optional[str]
    currency: str
    price_year: Optional[float]
    numerator: str
    denominator: str
    value: Optional[float]
    synthetic: bool
    statement: RuleNeedsAnswerRulesTitle
    statement_data: LeverageAnswerLeverageStatementData


class LeverageAnswerContingent(TypedDict):
    currency: str
    amount: str


class LeverageAnswerAdditionality(TypedDict):
    value: None
    statement: RuleNeedsAnswerRulesTitle
    statement_data: LeverageAnswerLeverageStatementData


class LeverageAnswerMarginalBudgets(TypedDict):
    budget: str
    label: RuleNeedsAnswerRulesTitle
    value: Optional[float]


class LeverageAnswerMarginalLeverage(TypedDict):
    set: Literal["candidates", "funded"]
    by: str
    group: Optional[str]
    public: float
    total: float
    leverage_total: Optional[float]
    leverage_private: Optional[float]


class LeverageAnswerMarginal(TypedDict):
    synthetic: bool
    budgets: List[LeverageAnswerMarginalBudgets]
    leverage: List[LeverageAnswerMarginalLeverage]


class LeverageAnswer(TypedDict):
    leverage: List[LeverageAnswerLeverage]
    contingent: List[LeverageAnswerContingent]
    additionality: LeverageAnswerAdditionality
    marginal: Optional[LeverageAnswerMarginal]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DocumentAddAnswer(TypedDict):
    id: str
    sha256: str
    name: str
    size: float
    scan: Literal["clean", "not-scanned"]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class DocumentListAnswer(TypedDict):
    documents: List[Dict[str, Any]]
    may_attach: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ContractShowAnswerInstalmentsMilestone(TypedDict):
    id: str
    due: str
    accepted: Optional[str]


class ContractShowAnswerInstalmentsPayments(TypedDict):
    id: str
    date: str
    amount: str


class ContractShowAnswerInstalments(TypedDict):
    id: str
    amount: str
    year: Optional[float]
    source: Optional[str]
    level: Optional[str]
    milestone: Optional[ContractShowAnswerInstalmentsMilestone]
    state: Literal["waits", "due", "paid"]
    paid: str
    left: str
    payments: List[ContractShowAnswerInstalmentsPayments]


class ContractShowAnswerDocuments(TypedDict):
    id: str
    name: str
    kind: str
    type: str
    of: str


class ContractShowAnswer(TypedDict):
    contract: Dict[str, Any]
    currency: str
    agreed: str
    paid: str
    left: str
    instalments: List[ContractShowAnswerInstalments]
    documents: List[ContractShowAnswerDocuments]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class TrackAnswerLinesMilestones(TypedDict):
    due: float
    done: float
    late: float


class TrackAnswerLines(TypedDict):
    planned: Optional[str]
    committed: Optional[str]
    paid: Optional[str]
    spent: Optional[str]
    matching: Optional[str]
    currency: str
    milestones: TrackAnswerLinesMilestones
    status: Literal["not-started", "on-track", "late", "ahead-of-results", "silent", "done"]
    reason: RuleNeedsAnswerRulesTitle
    synthetic: bool
    line: str
    plan: Optional[str]
    plan_line: str
    action: RuleNeedsAnswerRulesTitle


class TrackAnswerProjects(TypedDict):
    planned: Optional[str]
    committed: Optional[str]
    paid: Optional[str]
    spent: Optional[str]
    matching: Optional[str]
    currency: str
    milestones: TrackAnswerLinesMilestones
    status: Literal["not-started", "on-track", "late", "ahead-of-results", "silent", "done"]
    reason: RuleNeedsAnswerRulesTitle
    synthetic: bool
    project: str


class TrackAnswerProgrammes(TypedDict):
    planned: Optional[str]
    committed: Optional[str]
    paid: Optional[str]
    spent: Optional[str]
    matching: Optional[str]
    currency: str
    milestones: TrackAnswerLinesMilestones
    status: Literal["not-started", "on-track", "late", "ahead-of-results", "silent", "done"]
    reason: RuleNeedsAnswerRulesTitle
    synthetic: bool
    programme: str


class TrackAnswerRegions(TypedDict):
    planned: Optional[str]
    committed: Optional[str]
    paid: Optional[str]
    spent: Optional[str]
    matching: Optional[str]
    currency: str
    milestones: TrackAnswerLinesMilestones
    status: Literal["not-started", "on-track", "late", "ahead-of-results", "silent", "done"]
    reason: RuleNeedsAnswerRulesTitle
    synthetic: bool
    region: str


class TrackSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class TrackSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class TrackSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[TrackSchema2]]
    text: RuleNeedsAnswerRulesTitle


class TrackSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[TrackSchema2]


class TrackAnswerLeverageStatementData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, TrackSchema1Or6, TrackSchema1Or7, TrackSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[TrackSchema2]]


class TrackAnswerLeverage(TypedDict):
    name: Literal["leverage_total", "leverage_private"]
    basis: Literal["commitment", "disbursement"]
    level: str
    fund: Optional[str]
    programme: Optional[str]
    year: Optional[float]
    region: Optional[str]
    currency: str
    price_year: Optional[float]
    numerator: str
    denominator: str
    value: Optional[float]
    synthetic: bool
    statement: RuleNeedsAnswerRulesTitle
    statement_data: TrackAnswerLeverageStatementData


class TrackAnswerFlags(TypedDict):
    code: Literal["slip", "money-ahead-of-results", "silent", "over-spend", "under-spend", "indicator-off-track"]
    subject: SettingsPreviewAnswerFindingsChangedSubject
    statement: RuleNeedsAnswerRulesTitle
    statement_data: TrackAnswerLeverageStatementData
    rule: RuleNeedsAnswerRulesTitle
    since: Optional[str]
    synthetic: bool


class TrackAnswer(TypedDict):
    at: str
    lines: List[TrackAnswerLines]
    projects: List[TrackAnswerProjects]
    programmes: List[TrackAnswerProgrammes]
    regions: List[TrackAnswerRegions]
    leverage: List[TrackAnswerLeverage]
    flags: List[TrackAnswerFlags]
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class TrackTakeAnswer(TypedDict):
    report: str
    plan: str
    office: str
    as_of: str
    lines: float
    promises: float
    projects: float
    changed: bool
    unreported: List[str]
    dry_run: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class TrackOfficesAnswerWholePromises(TypedDict):
    due: float
    reached: float
    missed: float
    not_reported: float


class TrackOfficesAnswerWhole(TypedDict):
    planned: Optional[str]
    intended: Optional[str]
    committed: Optional[str]
    paid: Optional[str]
    difference: Optional[str]
    promises: TrackOfficesAnswerWholePromises
    lines: float
    reported: float


class TrackOfficesAnswerOffices(TypedDict):
    id: str
    label: RuleNeedsAnswerRulesTitle
    plans: float
    as_of: Optional[str]
    days: Optional[float]
    silent: bool
    planned: Optional[str]
    intended: Optional[str]
    committed: Optional[str]
    paid: Optional[str]
    difference: Optional[str]
    promises: TrackOfficesAnswerWholePromises
    lines: float
    reported: float
    synthetic: bool


class TrackOfficesAnswerFields(TypedDict):
    id: Optional[str]
    label: RuleNeedsAnswerRulesTitle
    planned: Optional[str]
    intended: Optional[str]
    committed: Optional[str]
    paid: Optional[str]
    difference: Optional[str]
    promises: TrackOfficesAnswerWholePromises
    lines: float
    reported: float


class TrackOfficesAnswerLinesPromised(TypedDict):
    kind: Literal["target", "capacity", "end", "milestone"]
    what: Optional[str]
    due: str
    promised: Optional[float]
    reported: Optional[float]
    unit: Optional[str]
    reached_on: Optional[str]
    state: Literal["reached", "missed", "not-reported", "open"]


class TrackOfficesAnswerLines(TypedDict):
    line: str
    plan: str
    office: str
    label: RuleNeedsAnswerRulesTitle
    technology: Optional[str]
    as_of: Optional[str]
    status: Optional[str]
    planned: Optional[str]
    intended: Optional[str]
    planned_whole: Optional[str]
    committed: Optional[str]
    paid: Optional[str]
    difference: Optional[str]
    promised: List[TrackOfficesAnswerLinesPromised]
    remark: Optional[str]
    synthetic: bool


class TrackOfficesAnswerContestedClaims(TypedDict):
    office: str
    plan: str
    line: str
    committed: Optional[str]
    paid: Optional[str]


class TrackOfficesAnswerContested(TypedDict):
    project: str
    title: Optional[str]
    claims: List[TrackOfficesAnswerContestedClaims]


class TrackOfficesAnswerLeftOut(TypedDict):
    other_currency: float
    contested_unknown: float


class TrackOfficesAnswer(TypedDict):
    at: str
    currency: str
    whole: TrackOfficesAnswerWhole
    offices: List[TrackOfficesAnswerOffices]
    fields: List[TrackOfficesAnswerFields]
    lines: List[TrackOfficesAnswerLines]
    contested: List[TrackOfficesAnswerContested]
    left_out: TrackOfficesAnswerLeftOut
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class WorkSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class WorkSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class WorkSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[WorkSchema2]]
    text: RuleNeedsAnswerRulesTitle


class WorkSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[WorkSchema2]


class WorkAnswerWaitsWhatData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, WorkSchema1Or6, WorkSchema1Or7, WorkSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[WorkSchema2]]


class WorkAnswerWaits(TypedDict):
    role: Literal["viewer", "editor", "programme-officer", "reviewer", "facility-manager", "applicant", "planner", "auditor", "finance", "office", "administrator", "system-administrator", "people-administrator"]
    use_case: str
    subject: SettingsPreviewAnswerFindingsChangedSubject
    what: RuleNeedsAnswerRulesTitle
    what_data: WorkAnswerWaitsWhatData
    since: Optional[str]
    due: Optional[str]
    synthetic: bool


class WorkAnswer(TypedDict):
    waits: List[WorkAnswerWaits]
    second_person: Literal["none", "off", "asked"]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class EvaluateAnswerLeftOut(TypedDict):
    beyond_reach: float
    decided: float
    unknown: float


class EvaluateAnswer(TypedDict):
    year: float
    period: str
    scorecard: str
    evaluations: List[Dict[str, Any]]
    left_out: EvaluateAnswerLeftOut
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class EffectAnswerChecks(TypedDict):
    id: str
    label: RuleNeedsAnswerRulesTitle
    value: Optional[float]
    se: Optional[float]
    p: Optional[float]
    holds: Optional[bool]


class EffectAnswerCells(TypedDict):
    since: float
    period: float
    effect: float
    se: float


class EffectSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class EffectSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class EffectSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[EffectSchema2]]
    text: RuleNeedsAnswerRulesTitle


class EffectSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[EffectSchema2]


class EffectAnswerStatementData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, EffectSchema1Or6, EffectSchema1Or7, EffectSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[EffectSchema2]]


class EffectAnswer(TypedDict):
    design: Literal["cutoff", "did", "lottery", "match"]
    outcome: str
    estimate: float
    se: Optional[float]
    low: Optional[float]
    high: Optional[float]
    level: float
    p: Optional[float]
    n: int
    bandwidth: NotRequired[float]
    checks: List[EffectAnswerChecks]
    cells: NotRequired[List[EffectAnswerCells]]
    statement: RuleNeedsAnswerRulesTitle
    statement_data: EffectAnswerStatementData
    assumes: RuleNeedsAnswerRulesTitle
    assumes_data: EffectAnswerStatementData
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class EvaluationListAnswerEvaluationsInputsYears(TypedDict):
    year: float
    value: Optional[float]
    points: Optional[float]
    evidence: Optional[str]


class EvaluationListAnswerEvaluationsInputs(TypedDict):
    item: str
    name: RuleNeedsAnswerRulesTitle
    group: Optional[RuleNeedsAnswerRulesTitle]
    unit: str
    value: Optional[float]
    points: Optional[float]
    of: float
    evidence: Optional[str]
    source: Optional[str]
    years: List[EvaluationListAnswerEvaluationsInputsYears]


class EvaluationListAnswerEvaluationsMissing(TypedDict):
    item: str
    name: RuleNeedsAnswerRulesTitle


class EvaluationListAnswerEvaluationsTargets(TypedDict):
    line: str
    facility: Optional[str]
    equipment: Optional[str]
    figure: str
    name: RuleNeedsAnswerRulesTitle
    unit: str
    bound: Literal["least", "most"]
    target: float
    before: Optional[float]
    value: Optional[float]
    by: Optional[float]
    state: Literal["reached", "not-yet", "missed", "unknown"]


class EvaluationListAnswerEvaluationsHistory(TypedDict):
    year: float
    points: Optional[float]
    of: Optional[float]
    grade: Optional[RuleNeedsAnswerRulesTitle]


class EvaluationListAnswerEvaluations(TypedDict):
    id: str
    version: float
    subject: SettingsPreviewAnswerFindingsChangedSubject
    name: RuleNeedsAnswerRulesTitle
    kind: str
    year: float
    period: Literal["yearly", "three-yearly"]
    scorecard: Optional[str]
    inputs: List[EvaluationListAnswerEvaluationsInputs]
    missing: List[EvaluationListAnswerEvaluationsMissing]
    targets: List[EvaluationListAnswerEvaluationsTargets]
    points: Optional[float]
    of: Optional[float]
    grade: Optional[RuleNeedsAnswerRulesTitle]
    trend: Optional[Literal["better", "same", "worse"]]
    consequence: Optional[RuleNeedsAnswerRulesTitle]
    decided_by: Optional[str]
    history: List[EvaluationListAnswerEvaluationsHistory]
    synthetic: bool


class EvaluationListAnswerScorecardsItems(TypedDict):
    code: str
    name: RuleNeedsAnswerRulesTitle
    unit: str
    computed: bool


class EvaluationListAnswerScorecardsGrades(TypedDict):
    grade: str
    label: RuleNeedsAnswerRulesTitle


class EvaluationListAnswerScorecards(TypedDict):
    id: str
    kind: Optional[str]
    label: RuleNeedsAnswerRulesTitle
    origin: Literal["settings", "register", "default"]
    items: List[EvaluationListAnswerScorecardsItems]
    grades: List[EvaluationListAnswerScorecardsGrades]


class EvaluationListAnswer(TypedDict):
    years: List[float]
    evaluations: List[EvaluationListAnswerEvaluations]
    scorecards: List[EvaluationListAnswerScorecards]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class PlanApproveAnswer(TypedDict):
    plan: Dict[str, Any]
    lines: List[Dict[str, Any]]
    previous: Optional[str]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class PlanTakeAnswerLines(TypedDict):
    created: List[str]
    changed: List[str]
    unchanged: List[str]
    retired: List[str]


class PlanTakeAnswer(TypedDict):
    plan: str
    office: str
    version: str
    key: Optional[str]
    trusted: bool
    lines: PlanTakeAnswerLines
    dry_run: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class PlanDistrustAnswer(TypedDict):
    key: str
    trusted: bool
    offices: List[str]
    plans: List[str]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class PlanTextsAnswerTextsDecision(TypedDict):
    means: Literal["technology", "none"]
    technology: Optional[str]


class PlanTextsAnswerTextsProposals(TypedDict):
    technology: str
    label: Dict[str, Any]
    likeness: float


class PlanTextsAnswerTexts(TypedDict):
    text: str
    lines: List[str]
    decision: Optional[PlanTextsAnswerTextsDecision]
    proposals: List[PlanTextsAnswerTextsProposals]


class PlanTextsAnswer(TypedDict):
    texts: List[PlanTextsAnswerTexts]
    undecided: float
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class PlanDraftAnswer(TypedDict):
    draft: str
    version: float
    lines: float
    faults: List[ImportAnswerAssumptions]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class PlanDraftsAnswerDrafts(TypedDict):
    id: str
    office: str
    title: str
    status: Literal["draft", "handed-in", "taken"]
    synthetic: bool
    version: Optional[str]
    lines: float
    handed_in_by: Optional[str]


class PlanDraftsAnswer(TypedDict):
    drafts: List[PlanDraftsAnswerDrafts]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class PlanDraftShowAnswerContent(TypedDict):
    plan: List[Dict[str, str]]
    lines: List[Dict[str, str]]
    money: List[Dict[str, str]]
    targets: List[Dict[str, str]]
    capacity: List[Dict[str, str]]
    needs: List[Dict[str, str]]


class PlanDraftShowAnswer(TypedDict):
    id: str
    status: Optional[Literal["draft", "handed-in", "taken"]]
    version: float
    handed_in_by: Optional[str]
    content: PlanDraftShowAnswerContent
    faults: List[ImportAnswerAssumptions]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class PlanHandInAnswer(TypedDict):
    draft: str
    lines: float
    handed_in_by: str
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class PlanDecideAnswer(TypedDict):
    text: str
    means: Literal["technology", "none"]
    technology: Optional[str]
    lines: float
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class PlanListAnswerPlans(TypedDict):
    id: str
    office: str
    region: Optional[str]
    level: Optional[str]
    title: Optional[str]
    version: str
    status: Optional[str]
    approved_on: Optional[str]
    lines: float
    with_money: float
    signed_by: str
    signed: bool
    synthetic: bool


class PlanListAnswer(TypedDict):
    plans: List[PlanListAnswerPlans]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class PlanCompareAnswerBothDiffers(TypedDict):
    field: str
    a: Any
    b: Any


class PlanCompareAnswerBoth(TypedDict):
    key: str
    a: List[str]
    b: List[str]
    differs: List[PlanCompareAnswerBothDiffers]


class PlanCompareAnswer(TypedDict):
    a: str
    b: str
    by: Literal["line", "cell"]
    only_a: List[str]
    only_b: List[str]
    labels: Dict[str, RuleNeedsAnswerRulesTitle]
    both: List[PlanCompareAnswerBoth]
    changed: List[str]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


PlanRoadmapAnswerRowsBars = TypedDict(
    "PlanRoadmapAnswerRowsBars",
    {
        "line": "str",
        "type": "Literal[\"office-plan-line\", \"plan-line\"]",
        "plan": "str",
        "office": "Dict[str, Any]",
        "label": "RuleNeedsAnswerRulesTitle",
        "from": "float",
        "to": "float",
        "basis": "Literal[\"stated\", \"derived\"]",
        "synthetic": "bool",
    },
)


class PlanRoadmapAnswerRowsMarks(TypedDict):
    kind: Literal["target", "capacity", "readiness", "market", "takeover", "milestone"]
    year: Optional[float]
    low: Optional[float]
    high: Optional[float]
    value: Optional[float]
    value_low: Optional[float]
    value_high: Optional[float]
    unit: Optional[str]
    label: RuleNeedsAnswerRulesTitle
    office: Optional[Dict[str, Any]]
    line: Optional[str]
    done: Optional[str]
    synthetic: bool


PlanRoadmapAnswerRowsSpans = TypedDict(
    "PlanRoadmapAnswerRowsSpans",
    {
        "from": "float",
        "to": "float",
        "state": "Literal[\"money\", \"unknown\", \"unfunded\", \"open\"]",
    },
)


class PlanRoadmapAnswerRows(TypedDict):
    id: str
    layer: Literal["market", "product", "technology", "research", "platform"]
    label: RuleNeedsAnswerRulesTitle
    subject: Optional[SettingsPreviewAnswerFindingsChangedSubject]
    needed: bool
    trl: Optional[float]
    mrl: Optional[float]
    bars: List[PlanRoadmapAnswerRowsBars]
    marks: List[PlanRoadmapAnswerRowsMarks]
    spans: List[PlanRoadmapAnswerRowsSpans]


PlanRoadmapAnswerLinks = TypedDict(
    "PlanRoadmapAnswerLinks",
    {
        "from": "str",
        "to": "str",
        "kind": "Literal[\"serves\", \"part\", \"integration\", \"makes\", \"sold\", \"overtakes\", \"asked\"]",
    },
)


class PlanRoadmapAnswerMoneyYears(TypedDict):
    year: float
    committed: float
    intended: float


class PlanRoadmapAnswerMoney(TypedDict):
    level: Optional[str]
    name: RuleNeedsAnswerRulesTitle
    years: List[PlanRoadmapAnswerMoneyYears]


class PlanRoadmapAnswerUnknownWithoutYears(TypedDict):
    line: str
    label: RuleNeedsAnswerRulesTitle
    office: Dict[str, Any]


class PlanRoadmapAnswerUnknown(TypedDict):
    without_years: List[PlanRoadmapAnswerUnknownWithoutYears]
    without_money: float
    other_currency: float
    uncoded: float


PlanRoadmapAnswer = TypedDict(
    "PlanRoadmapAnswer",
    {
        "system": "Optional[CoordinationAnswerMergesLead]",
        "systems": "List[CoordinationAnswerMergesLead]",
        "from": "float",
        "to": "float",
        "rows": "List[PlanRoadmapAnswerRows]",
        "links": "List[PlanRoadmapAnswerLinks]",
        "money": "List[PlanRoadmapAnswerMoney]",
        "currency": "str",
        "unknown": "PlanRoadmapAnswerUnknown",
        "offices": "float",
        "lines": "float",
        "synthetic": "bool",
        "as_of": "NotRequired[RuleNeedsAnswerAsOf]",
        "notes": "NotRequired[List[Note]]",
    },
)


class DivisionAnswerOffices(TypedDict):
    id: str
    label: RuleNeedsAnswerRulesTitle
    region: Optional[str]
    leads: float
    partners: float
    planned_leads: float
    planned_partners: float
    value: Optional[float]
    best_alone: Optional[float]
    regret: Optional[float]
    planned_value: Optional[float]
    synthetic: bool


class DivisionAnswerItems(TypedDict):
    id: str
    type: Literal["item", "technology", "field"]
    label: RuleNeedsAnswerRulesTitle
    leads: float
    partners: float
    planners: float
    short: bool
    known: bool


class DivisionAnswerCells(TypedDict):
    office: str
    item: str
    fit: Optional[float]
    planned: Literal["none", "lead", "partner"]
    proposed: Literal["none", "lead", "partner"]
    committed: bool
    money: Optional[float]
    lines: List[str]
    robust: Optional[bool]
    blocked_by: List[str]
    value_lost: Optional[float]


class DivisionAnswerRules(TypedDict):
    rule: str
    limit: Optional[float]
    used: Optional[float]
    price: Optional[float]


class DivisionAnswerValue(TypedDict):
    planned: Optional[float]
    proposed: Optional[float]


class DivisionAnswerWeights(TypedDict):
    figure: str
    weight: float
    least: float
    most: float


class DivisionAnswerConflicts(TypedDict):
    rule: str
    limit: Optional[float]
    relaxed: Optional[float]


class DivisionAnswer(TypedDict):
    by: Literal["offices", "places"]
    of: Literal["needed", "fields"]
    offices: List[DivisionAnswerOffices]
    items: List[DivisionAnswerItems]
    cells: List[DivisionAnswerCells]
    rules: List[DivisionAnswerRules]
    value: DivisionAnswerValue
    changes: Optional[float]
    weights: List[DivisionAnswerWeights]
    weightings: float
    conflicts: List[DivisionAnswerConflicts]
    certificate: Dict[str, Any]
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ConsultOpenAnswer(TypedDict):
    consultation: str
    number: float
    until: str
    offices: float
    lines: float
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ConsultAnswerAnswer(TypedDict):
    round: str
    office: str
    answered: float
    open: List[str]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ConsultDecideAnswer(TypedDict):
    round: str
    office: str
    line: str
    taken_up: str
    undecided: float
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ConsultCloseAnswer(TypedDict):
    round: str
    closed_by: str
    answers: float
    silent: List[str]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ConsultListAnswerRounds(TypedDict):
    id: str
    draft: str
    number: float
    status: Literal["open", "closed"]
    opened_on: str
    until: str
    days_left: Optional[float]
    offices: float
    lines: float
    answered: float
    undecided: float
    silent: List[str]
    opened_by: str
    closed_by: Optional[str]


class ConsultListAnswer(TypedDict):
    rounds: List[ConsultListAnswerRounds]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ConsultShowAnswerLinesBefore(TypedDict):
    answer: str
    text: Optional[str]
    taken_up: Optional[str]
    why: Optional[str]


class ConsultShowAnswerLines(TypedDict):
    line: str
    office: str
    office_label: Dict[str, Any]
    says: RuleNeedsAnswerRulesTitle
    answer: Optional[Literal["accept", "change", "refuse", "propose"]]
    text: Optional[str]
    given_by: Optional[str]
    taken_up: Optional[Literal["yes", "partly", "no"]]
    why: Optional[str]
    since: Optional[Literal["new", "changed", "same"]]
    before: Optional[ConsultShowAnswerLinesBefore]


class ConsultShowAnswerComments(TypedDict):
    id: str
    line: Optional[str]
    name: Optional[str]
    text: str
    received_on: str
    status: Literal["waiting", "shown", "refused"]
    why: Optional[str]


class ConsultShowAnswer(TypedDict):
    id: str
    draft: str
    number: float
    status: str
    until: str
    opened_by: str
    closed_by: Optional[str]
    lines: List[ConsultShowAnswerLines]
    gone: List[str]
    public: Optional[Literal["page", "comments"]]
    address: str
    may_be_public: bool
    comments: List[ConsultShowAnswerComments]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ConsultPublishAnswer(TypedDict):
    round: str
    public: Literal["hidden", "page", "comments"]
    address: str
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ConsultModerateAnswer(TypedDict):
    comment: str
    status: str
    waiting: float
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ReplanSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class ReplanSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class ReplanSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[ReplanSchema2]]
    text: RuleNeedsAnswerRulesTitle


class ReplanSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[ReplanSchema2]


class ReplanAnswerEntersReasonData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, ReplanSchema1Or6, ReplanSchema1Or7, ReplanSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[ReplanSchema2]]


class ReplanAnswerEnters(TypedDict):
    type: Literal["project", "candidate"]
    project: str
    title: str
    label: Dict[str, Any]
    amount: float
    currency: str
    line: str
    start_year: Optional[float]
    registered: bool
    synthetic: bool
    reason: RuleNeedsAnswerRulesTitle
    reason_data: ReplanAnswerEntersReasonData


class ReplanAnswerFunds(TypedDict):
    source: Literal["projects", "candidates"]
    lines: List[str]
    synthetic: bool
    stays: float
    not_offered: List[str]
    guessed: List[str]
    other_currency: List[str]
    certificate: Dict[str, Any]


ReplanAnswer = TypedDict(
    "ReplanAnswer",
    {
        "from": "str",
        "lines_kept": "List[str]",
        "enters": "List[ReplanAnswerEnters]",
        "leaves": "List[ReplanAnswerEnters]",
        "committed": "List[str]",
        "changes": "float",
        "max_changes": "float",
        "certificate": "Dict[str, Any]",
        "funds": "List[ReplanAnswerFunds]",
        "as_of": "NotRequired[RuleNeedsAnswerAsOf]",
        "notes": "NotRequired[List[Note]]",
    },
)


VerifyAnswerFormerFiles = TypedDict(
    "VerifyAnswerFormerFiles",
    {
        "file": "str",
        "path": "str",
        "table": "str",
        "import": "str",
    },
)


class VerifyAnswerTranslations(TypedDict):
    language: str
    path: str
    translated: float


class VerifyAnswer(TypedDict):
    ok: bool
    changes: float
    newest_hash: Optional[str]
    former_files: List[VerifyAnswerFormerFiles]
    translations: List[VerifyAnswerTranslations]
    problems: List[ImportAnswerAssumptions]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class UserAddAnswer(TypedDict):
    name: str
    display: str
    roles: List[Literal["viewer", "editor", "programme-officer", "reviewer", "facility-manager", "applicant", "planner", "auditor", "finance", "office", "administrator", "system-administrator", "people-administrator"]]
    department: Optional[str]
    organisation: Optional[str]
    region: Optional[str]
    person: Optional[str]
    disabled: bool
    created_at: str
    created_by: str
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class UserListAnswerUsers(TypedDict):
    name: str
    display: str
    roles: List[Literal["viewer", "editor", "programme-officer", "reviewer", "facility-manager", "applicant", "planner", "auditor", "finance", "office", "administrator", "system-administrator", "people-administrator"]]
    department: Optional[str]
    organisation: Optional[str]
    region: Optional[str]
    person: Optional[str]
    disabled: bool
    created_at: str
    created_by: str
    version: int


class UserListAnswer(TypedDict):
    users: List[UserListAnswerUsers]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class UserNamesAnswerNames(TypedDict):
    name: str
    display: str


class UserNamesAnswer(TypedDict):
    names: List[UserNamesAnswerNames]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class UserHandOverSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class UserHandOverSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class UserHandOverSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[UserHandOverSchema2]]
    text: RuleNeedsAnswerRulesTitle


class UserHandOverSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[UserHandOverSchema2]


class UserHandOverAnswerTakenWhatData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, UserHandOverSchema1Or6, UserHandOverSchema1Or7, UserHandOverSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[UserHandOverSchema2]]


class UserHandOverAnswerTaken(TypedDict):
    role: Literal["viewer", "editor", "programme-officer", "reviewer", "facility-manager", "applicant", "planner", "auditor", "finance", "office", "administrator", "system-administrator", "people-administrator"]
    use_case: str
    subject: SettingsPreviewAnswerFindingsChangedSubject
    what: RuleNeedsAnswerRulesTitle
    what_data: UserHandOverAnswerTakenWhatData
    since: Optional[str]
    due: Optional[str]
    synthetic: bool


class UserHandOverAnswerProposals(TypedDict):
    id: str
    use_case: str
    about: List[str]


class UserHandOverAnswerReviews(TypedDict):
    id: str
    application: str


UserHandOverAnswer = TypedDict(
    "UserHandOverAnswer",
    {
        "from": "str",
        "to": "str",
        "gains": "List[Literal[\"viewer\", \"editor\", \"programme-officer\", \"reviewer\", \"facility-manager\", \"applicant\", \"planner\", \"auditor\", \"finance\", \"office\", \"administrator\", \"system-administrator\", \"people-administrator\"]]",
        "taken": "List[UserHandOverAnswerTaken]",
        "left": "List[UserHandOverAnswerTaken]",
        "proposals": "List[UserHandOverAnswerProposals]",
        "reviews": "List[UserHandOverAnswerReviews]",
        "disabled": "bool",
        "dry_run": "bool",
        "second_person": "NotRequired[Literal[\"none\", \"off\"]]",
        "notes": "NotRequired[List[Note]]",
    },
)


class UserTokenAnswer(TypedDict):
    name: str
    token: str
    id: str
    expires: str
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class AccessAnswerRows(TypedDict):
    at: str
    account: Optional[str]
    address: Optional[str]
    what: Literal["log-in", "log-out", "password", "refused", "export", "personal-data"]
    subject: Optional[str]
    outcome: str
    token: Optional[str]


class AccessAnswer(TypedDict):
    rows: List[AccessAnswerRows]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class PersonListAnswerKept(TypedDict):
    what: RuleNeedsAnswerRulesTitle
    where: str
    why: RuleNeedsAnswerRulesTitle
    until: RuleNeedsAnswerRulesTitle
    count: Optional[int]
    oldest: Optional[str]


class PersonListAnswer(TypedDict):
    kept: List[PersonListAnswerKept]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class PersonShowAnswerAccountsPasskeys(TypedDict):
    label: str
    created_at: str


class PersonShowAnswerAccountsAccess(TypedDict):
    at: str
    what: str
    subject: Optional[str]
    address: Optional[str]
    outcome: str


class PersonShowAnswerAccounts(TypedDict):
    name: str
    display: str
    roles: List[str]
    department: Optional[str]
    organisation: Optional[str]
    region: Optional[str]
    person: Optional[str]
    disabled: bool
    created_at: str
    mail: Optional[str]
    issuer: Optional[str]
    subject: Optional[str]
    second_factor: bool
    passkeys: List[PersonShowAnswerAccountsPasskeys]
    tokens: int
    first_change: Optional[str]
    newest_change: Optional[str]
    access: List[PersonShowAnswerAccountsAccess]


class PersonShowAnswerTexts(TypedDict):
    place: str
    text: str
    since: str
    match: Literal["whole", "within"]


class PersonShowAnswer(TypedDict):
    asked: str
    accounts: List[PersonShowAnswerAccounts]
    texts: List[PersonShowAnswerTexts]
    out_of_sight: int
    sealed_rows: int
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class PersonEraseAnswer(TypedDict):
    erased: List[PersonShowAnswerTexts]
    left: List[PersonShowAnswerTexts]
    accounts: List[str]
    dry_run: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class TokenMakeAnswer(TypedDict):
    token: str
    id: str
    expires: str
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class TokenListAnswerTokens(TypedDict):
    id: str
    account: str
    created_at: str
    expires: str
    made_by: Optional[str]
    narrow: Optional[Union[Literal["reads"], List[str]]]


class TokenListAnswer(TypedDict):
    tokens: List[TokenListAnswerTokens]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class TokenEndAnswer(TypedDict):
    token: str
    account: str
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ServerStatusAnswerServersLanes(TypedDict):
    lane: Literal["light", "change", "page", "long"]
    workers: float
    most_workers: float
    running: float
    waiting: float
    answered: float


class ServerStatusAnswerServersAnswers(TypedDict):
    answered: float
    p50_seconds: Optional[float]
    p95_seconds: Optional[float]


class ServerStatusAnswerServersKept(TypedDict):
    answers: float
    bytes: float
    given: float
    made: float


class ServerStatusAnswerServersSlowest(TypedDict):
    use_case: str
    lane: Literal["light", "change", "page", "long"]
    seconds: float
    status: float
    at: str


class ServerStatusAnswerServersLimits(TypedDict):
    page_workers: int
    long_workers: int
    worker_memory_mb: int
    memory_mb: int
    waiting_per_account: int
    opening_answers: bool
    solve_seconds: float
    question_seconds: float
    most_draws_cells: float
    most_pairs: float
    most_cells: float
    access_days: int
    contact_days: int
    person_days: int
    scan: List[str]


class ServerStatusAnswerServersUpkeep(TypedDict):
    version: str
    commit: Optional[str]
    layout: str
    database_bytes: Optional[float]
    disk_free_bytes: Optional[float]
    last_backup: Optional[str]
    last_verify: Optional[str]
    failed_logins: float


class ServerStatusAnswerServers(TypedDict):
    pid: float
    address: str
    started_at: str
    at: str
    database: Literal["sqlite", "postgres"]
    newest_change: float
    connections: float
    memory_mb: float
    lanes: List[ServerStatusAnswerServersLanes]
    answers: ServerStatusAnswerServersAnswers
    kept: ServerStatusAnswerServersKept
    slowest: List[ServerStatusAnswerServersSlowest]
    limits: ServerStatusAnswerServersLimits
    upkeep: Optional[ServerStatusAnswerServersUpkeep]


class ServerStatusAnswer(TypedDict):
    servers: List[ServerStatusAnswerServers]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RightsAnswerRights(TypedDict):
    use_case: str
    role: Literal["viewer", "editor", "programme-officer", "reviewer", "facility-manager", "applicant", "planner", "auditor", "finance", "office", "administrator", "system-administrator", "people-administrator"]
    scope: Literal["all", "all-money", "own-department", "own-organisation", "assigned", "none"]


class RightsAnswer(TypedDict):
    rights: List[RightsAnswerRights]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class CallCancelAnswer(TypedDict):
    call: Dict[str, Any]
    applications: List[str]
    reviews: List[str]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class CallUnallotAnswerGivenBack(TypedDict):
    fund: Optional[str]
    year: Optional[float]
    level: Optional[str]
    source: Optional[str]
    amount: str
    currency: str


class CallUnallotAnswer(TypedDict):
    call: Dict[str, Any]
    given_back: List[CallUnallotAnswerGivenBack]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class CallListAnswer(TypedDict):
    calls: List[Dict[str, Any]]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ProjectStopAnswerReleased(TypedDict):
    amount: str
    currency: str
    level: Optional[str]
    fund: Optional[str]


class ProjectStopAnswerRefund(TypedDict):
    amount: str
    currency: str
    by: Optional[str]


class ProjectStopAnswer(TypedDict):
    project: Dict[str, Any]
    released: List[ProjectStopAnswerReleased]
    milestones: List[str]
    refund: Optional[ProjectStopAnswerRefund]
    dry_run: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class TaskListSchema1Or6(TypedDict):
    kind: Literal["list"]
    items: List[Any]
    joint: Literal["and", "or", "semicolon"]
    more: float


class TaskListSchema2(TypedDict):
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[Any]
    text: RuleNeedsAnswerRulesTitle


class TaskListSchema1Or7(TypedDict):
    kind: Literal["statement"]
    code: str
    values: Any
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[TaskListSchema2]]
    text: RuleNeedsAnswerRulesTitle


class TaskListSchema1Or8(TypedDict):
    kind: Literal["sentences"]
    items: List[TaskListSchema2]


class TaskListAnswerTasksWhatData(TypedDict):
    code: str
    values: Dict[str, Union[Union[ForecastFileSchema1, ForecastFileSchema1Or1, ForecastFileSchema1Or2, ForecastFileSchema1Or3, ForecastFileSchema1Or4, ForecastFileSchema1Or5], ForecastFileSchema1Or12, ForecastFileSchema1Or22, ForecastFileSchema1Or32, ForecastFileSchema1Or42, ForecastFileSchema1Or52, TaskListSchema1Or6, TaskListSchema1Or7, TaskListSchema1Or8]]
    marks: ForecastFileSchema1Or7Marks
    followed_by: NotRequired[List[TaskListSchema2]]


class TaskListAnswerTasks(TypedDict):
    id: str
    kind: Literal["plan-superseded", "fund-cut", "evaluation-decided", "table-revised", "finding-turned"]
    role: Literal["programme-officer", "planner"]
    about: SettingsPreviewAnswerFindingsChangedSubject
    what: RuleNeedsAnswerRulesTitle
    what_data: TaskListAnswerTasksWhatData
    since: str
    due: str
    status: Literal["open", "done", "deferred", "refused"]
    until: Optional[str]
    reason: Optional[str]
    settled_by: Optional[str]
    synthetic: bool


class TaskListAnswer(TypedDict):
    at: str
    tasks: List[TaskListAnswerTasks]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class QuestionListAnswer(TypedDict):
    questions: List[Dict[str, Any]]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class InspectionListAnswerProgrammes(TypedDict):
    id: str
    name: Dict[str, Any]
    department: Optional[str]
    since: Optional[str]
    evaluated: Optional[float]
    inspected: Optional[str]
    due: Optional[str]
    state: Literal["done", "not-yet", "due", "unknown"]
    synthetic: bool


class InspectionListAnswer(TypedDict):
    at: str
    years: float
    programmes: List[InspectionListAnswerProgrammes]
    inspections: List[Dict[str, Any]]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


MergeAnswerCarried = TypedDict(
    "MergeAnswerCarried",
    {
        "type": "str",
        "id": "str",
        "field": "str",
        "from": "Optional[str]",
        "to": "Optional[str]",
    },
)


class MergeAnswerStays(TypedDict):
    type: str
    count: float


class MergeAnswerMoney(TypedDict):
    amount: str
    currency: str


class MergeAnswer(TypedDict):
    id: Optional[str]
    kind: Literal["merge", "split", "rename"]
    on: str
    of: str
    into: List[str]
    carried: List[MergeAnswerCarried]
    hidden: float
    accounts: List[MergeAnswerCarried]
    stays: List[MergeAnswerStays]
    money: List[MergeAnswerMoney]
    dry_run: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ReorganisationUndoAnswer(TypedDict):
    id: str
    restored: List[RecordReferrersAnswerReferrers]
    left: List[RecordReferrersAnswerReferrers]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ReorganisationListAnswerReorganisations(TypedDict):
    id: str
    kind: str
    status: str
    on: str
    of: str
    into: List[str]
    name_before: Optional[str]
    carried: float
    accounts: float


class ReorganisationListAnswer(TypedDict):
    reorganisations: List[ReorganisationListAnswerReorganisations]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ApplyTableAnswer(TypedDict):
    created: List[str]
    changed: List[str]
    kept: float
    rows: float
    dry_run: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ApplicationListAnswer(TypedDict):
    total: float
    applications: List[Dict[str, Any]]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class CheckDuplicatesAnswerSistersOther(TypedDict):
    type: Literal["application", "project"]
    id: str


class CheckDuplicatesAnswerSisters(TypedDict):
    application: str
    other: CheckDuplicatesAnswerSistersOther
    score: float


class CheckDuplicatesAnswer(TypedDict):
    threshold: float
    recall: Optional[float]
    false_alarms_per_1000: Optional[float]
    checked: float
    matches: List[Dict[str, Any]]
    sister_threshold: float
    sisters: List[CheckDuplicatesAnswerSisters]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class DuplicateListAnswer(TypedDict):
    matches: List[Dict[str, Any]]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class DuplicateShowAnswerApplication(TypedDict):
    type: Literal["application", "project"]
    id: str
    title: str
    summary: str
    organisation: Optional[str]
    organisation_name: Optional[str]
    start: Optional[str]
    end: Optional[str]
    items: List[str]
    equipment: List[str]


class DuplicateShowAnswer(TypedDict):
    match: Dict[str, Any]
    application: Optional[DuplicateShowAnswerApplication]
    other: Optional[DuplicateShowAnswerApplication]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ReviewAssignAnswerConflicts(TypedDict):
    application: str
    expert: str
    organisation: str


class ReviewAssignAnswer(TypedDict):
    call: str
    assigned: List[Dict[str, Any]]
    conflicts: List[ReviewAssignAnswerConflicts]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ReviewReleaseAnswer(TypedDict):
    released: List[Dict[str, Any]]
    reviewed: List[str]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ReviewListAnswer(TypedDict):
    reviews: List[Dict[str, Any]]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ReviewRankingAnswerRowsLabels(TypedDict):
    en: Optional[str]
    zh: Optional[str]


class ReviewRankingAnswerRows(TypedDict):
    application: str
    labels: ReviewRankingAnswerRowsLabels
    organisation: str
    department: Optional[str]
    status: str
    amount_requested: Optional[str]
    mean: Optional[float]
    spread: Optional[float]
    reviews: float
    awaited: float
    rank: Optional[float]
    open_duplicates: float
    synthetic: bool


class ReviewRankingAnswer(TypedDict):
    call: str
    rows: List[ReviewRankingAnswerRows]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class AwardAnswerAwarded(TypedDict):
    application: str
    project: str
    award: str
    amount: str
    position: float
    reason: RuleNeedsAnswerRulesTitle


class AwardAnswerRejectedWhatWouldHaveChangedMoreMoney(TypedDict):
    amount: str
    budgets: List[str]


class AwardAnswerRejectedWhatWouldHaveChanged(TypedDict):
    score_above: Optional[float]
    more_money: Optional[AwardAnswerRejectedWhatWouldHaveChangedMoreMoney]
    words: RuleNeedsAnswerRulesTitle


class AwardAnswerRejected(TypedDict):
    application: str
    reason: RuleNeedsAnswerRulesTitle
    what_would_have_changed: Optional[AwardAnswerRejectedWhatWouldHaveChanged]
    held: bool


class AwardAnswer(TypedDict):
    call: Optional[str]
    by: Literal["ranking", "portfolio", "historic"]
    currency: Optional[str]
    awarded: List[AwardAnswerAwarded]
    rejected: List[AwardAnswerRejected]
    certificate: Optional[Dict[str, Any]]
    dry_run: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class SlotsAnswerSlots(TypedDict):
    facility: Optional[str]
    equipment: Optional[str]
    label: Dict[str, Any]
    unit: float
    service: Optional[str]
    start: str
    end: str
    zone: str
    price: Optional[str]
    currency: Optional[str]
    distance_km: Optional[float]
    instant: bool


class SlotsAnswer(TypedDict):
    slots: List[SlotsAnswerSlots]
    searched: float
    nothing_because: Optional[RuleNeedsAnswerRulesTitle]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class ServiceSearchAnswerServices(TypedDict):
    facility: Optional[str]
    equipment: Optional[str]
    label: Dict[str, Any]
    service: Optional[str]
    service_label: Optional[Dict[str, Any]]
    method: Optional[str]
    quantity: Optional[str]
    capability: List[str]
    region: Optional[str]
    distance_km: Optional[float]
    per: Optional[str]
    price: Optional[str]
    currency: Optional[str]
    next_free: Optional[str]
    zone: Optional[str]
    instant: bool
    synthetic: bool


class ServiceSearchAnswerFacetsValues(TypedDict):
    value: str
    label: Optional[Dict[str, Any]]
    count: float


class ServiceSearchAnswerFacets(TypedDict):
    facet: Literal["method", "quantity", "capability", "place", "free", "approval"]
    values: List[ServiceSearchAnswerFacetsValues]


class ServiceSearchAnswer(TypedDict):
    services: List[ServiceSearchAnswerServices]
    found: float
    facets: List[ServiceSearchAnswerFacets]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class BookingRequestAnswerCaseOr1(TypedDict):
    bookings: List[Dict[str, Any]]


class BookingListAnswer(TypedDict):
    bookings: List[Dict[str, Any]]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class BookingTableAnswerUnits(TypedDict):
    facility: Optional[str]
    equipment: Optional[str]
    label: Dict[str, Any]
    rows: float
    logged_hours: float
    booked_hours: float
    both_hours: float


class BookingTableAnswer(TypedDict):
    rows: float
    created: float
    used: float
    unchanged: float
    taken_back: float
    units: List[BookingTableAnswerUnits]
    mapping: Optional[Literal["given", "kept"]]
    dry_run: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class ClosurePutAnswer(TypedDict):
    closure: Dict[str, Any]
    cancelled: List[str]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


FacilityCalendarAnswerDaysOpen = TypedDict(
    "FacilityCalendarAnswerDaysOpen",
    {
        "from": "str",
        "to": "str",
    },
)


class FacilityCalendarAnswerDaysTaken(TypedDict):
    start: str
    end: str
    unit: Optional[float]
    kind: Literal["booking", "closure"]
    mine: bool
    id: Optional[str]


class FacilityCalendarAnswerDays(TypedDict):
    date: str
    open: List[FacilityCalendarAnswerDaysOpen]
    taken: List[FacilityCalendarAnswerDaysTaken]


class FacilityCalendarAnswer(TypedDict):
    label: Dict[str, Any]
    zone: str
    units: float
    slot_minutes: float
    instant: bool
    days: List[FacilityCalendarAnswerDays]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class SharingAnswerUnitsWaitDays(TypedDict):
    median: Optional[float]
    p90: Optional[float]
    censored: float


class SharingAnswerUnits(TypedDict):
    facility: Optional[str]
    equipment: Optional[str]
    available: Optional[float]
    effective: Optional[float]
    external: Optional[float]
    source: Optional[Literal["recorded", "typed"]]
    utilisation: Optional[float]
    sharing_rate: Optional[float]
    refused_hours: Optional[float]
    declined_hours: Optional[float]
    taken_hours: Optional[float]
    lapsed_hours: Optional[float]
    no_show_rate: Optional[float]
    wait_days: SharingAnswerUnitsWaitDays
    price_income: Optional[str]
    currency: Optional[str]
    incomes: List[MergeAnswerMoney]
    grade: Optional[str]
    synthetic: bool


class SharingAnswerGroupsUtilisation(TypedDict):
    mean_of_rates: Optional[float]
    rate_of_totals: Optional[float]
    units: float
    unknown: float


class SharingAnswerGroups(TypedDict):
    by: Literal["region", "owner", "kind"]
    id: Optional[str]
    mean_of_rates: Optional[float]
    rate_of_totals: Optional[float]
    units: float
    unknown: float
    utilisation: SharingAnswerGroupsUtilisation


class SharingAnswer(TypedDict):
    year: float
    units: List[SharingAnswerUnits]
    groups: List[SharingAnswerGroups]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class SharingTotalAnswer(TypedDict):
    year: float
    units: float
    unknown: float
    effective: Optional[float]
    external: Optional[float]
    sharing_rate: Optional[float]
    utilisation: Optional[float]
    refused_hours: Optional[float]
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class PurchaseReviewAnswerCandidatesWhy(TypedDict):
    words: List[str]
    classes: List[str]
    text: Optional[str]


class PurchaseReviewAnswerCandidates(TypedDict):
    id: str
    type: Literal["facility", "equipment"]
    labels: Dict[str, Any]
    why: PurchaseReviewAnswerCandidatesWhy
    score: Optional[float]
    distance_km: Optional[float]
    within_reach: Optional[bool]
    open: bool
    free_hours: Optional[float]
    effective_hours: Optional[float]
    price_per_hour: Optional[str]
    currency: Optional[str]
    full: Optional[bool]
    grade: Optional[str]
    synthetic: bool


class PurchaseReviewAnswer(TypedDict):
    id: str
    needed: Optional[bool]
    limit: Optional[float]
    year: float
    threshold: float
    reach_km: float
    candidates: List[PurchaseReviewAnswerCandidates]
    advice: Literal["share", "buy", "look-closer"]
    conditions: List[Literal["none-in-reach", "all-full", "unfit", "other"]]
    hours_to_share: Optional[float]
    cost_of_sharing: Optional[str]
    break_even_hours: Optional[float]
    currency: str
    decision: Literal["open", "share", "buy"]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class PurchaseListAnswerNotSpent(TypedDict):
    amount: str
    currency: str
    purchases: float


class PurchaseListAnswer(TypedDict):
    reviews: List[Dict[str, Any]]
    not_spent: List[PurchaseListAnswerNotSpent]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RegistrationListAnswerRegistrations(TypedDict):
    id: str
    name: str
    kind: Optional[str]
    region: Optional[str]
    number: Optional[str]
    contact: Optional[str]
    mail: Optional[str]
    purpose: str
    received_at: str
    status: Literal["waiting", "confirmed", "declined", "entered"]
    organisation: Optional[str]
    account: Optional[str]
    alike: List[str]
    version: int


class RegistrationListAnswer(TypedDict):
    registrations: List[RegistrationListAnswerRegistrations]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class RegistrationDecideAnswer(TypedDict):
    id: str
    name: str
    kind: Optional[str]
    region: Optional[str]
    number: Optional[str]
    contact: Optional[str]
    mail: Optional[str]
    purpose: str
    received_at: str
    status: Literal["waiting", "confirmed", "declined", "entered"]
    organisation: Optional[str]
    account: Optional[str]
    alike: List[str]
    version: int
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class RegistrationForgetAnswer(TypedDict):
    id: str
    forgotten: bool
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class NoticeAddressAnswer(TypedDict):
    account: str
    mail: Optional[str]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class PassingOnAnswerTaken(TypedDict):
    years: float
    share: Optional[float]
    low: Optional[float]
    high: Optional[float]


class PassingOnAnswerGroups(TypedDict):
    by: Literal["owner_kind", "region", "technology"]
    id: Optional[str]
    offered: float
    taken_up: float
    taken: List[PassingOnAnswerTaken]


class PassingOnAnswerTests(TypedDict):
    by: Literal["owner_kind", "region", "technology"]
    groups: float
    statistic: Optional[float]
    df: float
    p: Optional[float]


class PassingOnAnswerContracts(TypedDict):
    home: Optional[bool]
    currency: Optional[str]
    amount: str
    contracts: float
    without_value: float


class PassingOnAnswerNeeds(TypedDict):
    all: float
    without_offer: List[str]
    without_technology: float


class PassingOnAnswer(TypedDict):
    until: str
    offered: float
    taken_up: float
    never_offered: float
    taken: List[PassingOnAnswerTaken]
    groups: List[PassingOnAnswerGroups]
    tests: List[PassingOnAnswerTests]
    contracts: List[PassingOnAnswerContracts]
    needs: PassingOnAnswerNeeds
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class MatchAnswerMatches(TypedDict):
    need: str
    result: str
    score: float
    words: List[str]
    technologies: List[str]
    region: Optional[bool]
    status: Optional[str]
    sides: List[Literal["owner", "asker"]]


class MatchAnswerRecall(TypedDict):
    at: float
    value: float
    bm25: float
    n: float
    of: float


class MatchAnswer(TypedDict):
    matches: List[MatchAnswerMatches]
    recall: Optional[MatchAnswerRecall]
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class MatchDecideAnswerContacts(TypedDict):
    owner: Optional[str]
    asker: Optional[str]


class MatchDecideAnswer(TypedDict):
    id: str
    status: str
    contacts: Optional[MatchDecideAnswerContacts]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


class QualificationAnswerItemsSteps(TypedDict):
    step: Literal["standard", "method", "laboratory", "product"]
    state: Literal["there", "missing", "unknown", "expired", "expiring"]
    ids: List[str]


class QualificationAnswerItems(TypedDict):
    item: str
    name: Dict[str, Any]
    steps: List[QualificationAnswerItemsSteps]
    home_share: Optional[float]


class QualificationAnswerLaboratories(TypedDict):
    facility: str
    name: Optional[Dict[str, Any]]
    items: List[str]
    open: bool
    free_hours: Optional[float]
    distance_km: Optional[float]
    within_reach: Optional[bool]


class QualificationAnswerGaps(TypedDict):
    step: Literal["standard", "method", "laboratory", "product"]
    items: List[str]


class QualificationAnswerDraftedBy(TypedDict):
    organisation: str
    name: Optional[Dict[str, Any]]
    roles: float
    leads: float


class QualificationAnswer(TypedDict):
    items: List[QualificationAnswerItems]
    laboratories: List[QualificationAnswerLaboratories]
    gaps: List[QualificationAnswerGaps]
    drafted_by: List[QualificationAnswerDraftedBy]
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class PeopleNeedsAnswerProgrammesCompletion(TypedDict):
    value: float
    low: float
    high: float
    hits: float
    n: float


class PeopleNeedsAnswerProgrammes(TypedDict):
    training: str
    name: Dict[str, Any]
    cohorts: float
    completion: Optional[PeopleNeedsAnswerProgrammesCompletion]
    stay: Optional[PeopleNeedsAnswerProgrammesCompletion]


class PeopleNeedsAnswerComparisons(TypedDict):
    a: str
    b: str
    rate: Literal["completion", "stay"]
    p: float


PeopleNeedsAnswerSkillsNeeds = TypedDict(
    "PeopleNeedsAnswerSkillsNeeds",
    {
        "type": "Literal[\"item\", \"line\"]",
        "id": "str",
        "count": "float",
        "from": "Optional[float]",
    },
)


class PeopleNeedsAnswerSkillsYearsStock(TypedDict):
    value: float
    low: float
    high: float


class PeopleNeedsAnswerSkillsYears(TypedDict):
    year: float
    needed: float
    planned: float
    stock: Optional[PeopleNeedsAnswerSkillsYearsStock]
    short: Optional[PeopleNeedsAnswerSkillsYearsStock]


class PeopleNeedsAnswerSkills(TypedDict):
    skill: str
    open_posts: float
    filled_posts: float
    a_year: Optional[float]
    trainings: float
    unknown: List[Literal["leaving", "completions", "stay"]]
    needs: List[PeopleNeedsAnswerSkillsNeeds]
    years: List[PeopleNeedsAnswerSkillsYears]


class PeopleNeedsAnswer(TypedDict):
    programmes: List[PeopleNeedsAnswerProgrammes]
    comparisons: List[PeopleNeedsAnswerComparisons]
    skills: List[PeopleNeedsAnswerSkills]
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class MandatesAnswerTechnologiesBodies(TypedDict):
    body: str
    name: Optional[Dict[str, Any]]
    role: str
    years_of_money: Optional[float]


class MandatesAnswerTechnologies(TypedDict):
    technology: str
    name: Optional[Dict[str, Any]]
    bodies: List[MandatesAnswerTechnologiesBodies]


class MandatesAnswerSeveral(TypedDict):
    technology: str
    bodies: List[str]


class MandatesAnswer(TypedDict):
    technologies: List[MandatesAnswerTechnologies]
    nobody: List[str]
    several: List[MandatesAnswerSeveral]
    without_money: List[str]
    short_money: List[str]
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class InstitutesAnswerInstitutesCommonWork(TypedDict):
    first: float
    last: float


InstitutesAnswerInstitutes = TypedDict(
    "InstitutesAnswerInstitutes",
    {
        "organisation": "str",
        "name": "Optional[Dict[str, Any]]",
        "from": "float",
        "to": "float",
        "years": "float",
        "common_work": "Optional[InstitutesAnswerInstitutesCommonWork]",
        "public_service": "Optional[InstitutesAnswerInstitutesCommonWork]",
        "procurement": "Optional[InstitutesAnswerInstitutesCommonWork]",
        "service_per_public_money": "Optional[InstitutesAnswerInstitutesCommonWork]",
    },
)


class InstitutesAnswerDrift(TypedDict):
    part: Literal["common_work", "public_service", "procurement"]
    institutes: float
    fell: float
    share: Optional[float]
    low: float
    high: float


class InstitutesAnswer(TypedDict):
    institutes: List[InstitutesAnswerInstitutes]
    drift: List[InstitutesAnswerDrift]
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class CentresAnswerGroups(TypedDict):
    by: Literal["kind", "country", "region", "field", "mandate"]
    id: Optional[str]
    open: float
    closed: float
    staff: float
    staff_unknown: float


class CentresAnswerYears(TypedDict):
    year: float
    opened: float
    closed: float


class CentresAnswerNetworkAbroad(TypedDict):
    parent: Optional[str]
    country: Optional[str]


class CentresAnswerNetworkHome(TypedDict):
    organisation: Optional[str]
    region: Optional[str]


class CentresAnswerNetwork(TypedDict):
    kind: Literal["foreign-at-home", "home-abroad", "joint", "innovation-centre"]
    abroad: CentresAnswerNetworkAbroad
    home: CentresAnswerNetworkHome
    open: float
    closed: float


class CentresAnswerStays(TypedDict):
    kind: Literal["foreign-at-home", "home-abroad", "joint", "innovation-centre"]
    centres: float
    closed: float
    undated: float
    after: List[PassingOnAnswerTaken]


class CentresAnswer(TypedDict):
    open: float
    closed: float
    groups: List[CentresAnswerGroups]
    years: List[CentresAnswerYears]
    network: List[CentresAnswerNetwork]
    stays: List[CentresAnswerStays]
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class InstrumentsAnswerOpenWhy(TypedDict):
    field: Literal["kind", "grade", "region", "industry", "staff", "turnover", "founded"]
    op: Literal["is", "at-least", "at-most", "one-of"]
    value: str
    found: Optional[str]


class InstrumentsAnswerOpen(TypedDict):
    id: str
    why: List[InstrumentsAnswerOpenWhy]
    amount_up_to: Optional[str]
    currency: Optional[str]
    until: Optional[str]
    how: Optional[str]


class InstrumentsAnswerNot(TypedDict):
    id: str
    fails: List[InstrumentsAnswerOpenWhy]
    past: bool


class InstrumentsAnswerUnknown(TypedDict):
    id: str
    missing: List[Literal["kind", "grade", "region", "industry", "staff", "turnover", "founded"]]


class InstrumentsAnswerMatrix(TypedDict):
    group: str
    instrument: str
    policies: List[str]
    budgets: List[MergeAnswerMoney]


class InstrumentsAnswerHoles(TypedDict):
    group: str
    instrument: str


class InstrumentsAnswerDouble(TypedDict):
    group: str
    instrument: str
    policies: List[str]


class InstrumentsAnswerAbove(TypedDict):
    group: str
    policies: List[str]
    rate: float
    stated: bool


InstrumentsAnswer = TypedDict(
    "InstrumentsAnswer",
    {
        "organisation": "Optional[str]",
        "open": "List[InstrumentsAnswerOpen]",
        "not": "List[InstrumentsAnswerNot]",
        "unknown": "List[InstrumentsAnswerUnknown]",
        "matrix": "List[InstrumentsAnswerMatrix]",
        "holes": "List[InstrumentsAnswerHoles]",
        "double": "List[InstrumentsAnswerDouble]",
        "above": "List[InstrumentsAnswerAbove]",
        "without_rate": "List[str]",
        "synthetic": "bool",
        "as_of": "NotRequired[RuleNeedsAnswerAsOf]",
        "notes": "NotRequired[List[Note]]",
    },
)


class InstrumentDeedsAnswerPoliciesProcurementAmount(TypedDict):
    currency: Optional[str]
    amount: str


class InstrumentDeedsAnswerPoliciesProcurement(TypedDict):
    needs: float
    tendered: float
    decided: float
    accepted: float
    cancelled: float
    first_buyers: float
    amount: List[InstrumentDeedsAnswerPoliciesProcurementAmount]


class InstrumentDeedsAnswerPoliciesBackingBooked(TypedDict):
    granted: List[InstrumentDeedsAnswerPoliciesProcurementAmount]
    called: List[InstrumentDeedsAnswerPoliciesProcurementAmount]
    released: List[InstrumentDeedsAnswerPoliciesProcurementAmount]
    standing: List[InstrumentDeedsAnswerPoliciesProcurementAmount]


class InstrumentDeedsAnswerPoliciesBacking(TypedDict):
    loans: float
    guarantees: float
    at_risk: List[InstrumentDeedsAnswerPoliciesProcurementAmount]
    called: List[InstrumentDeedsAnswerPoliciesProcurementAmount]
    overdue: List[str]
    unknown_cover: List[str]
    booked: InstrumentDeedsAnswerPoliciesBackingBooked
    not_booked: List[str]
    differs: List[str]


class InstrumentDeedsAnswerPoliciesRelief(TypedDict):
    year: float
    organisations: float
    currency: str
    amount: str


class InstrumentDeedsAnswerPoliciesReliefAbove(TypedDict):
    organisation: str
    year: float
    currency: str
    amount: str
    ceiling: str


class InstrumentDeedsAnswerPoliciesDisputes(TypedDict):
    open: float
    decided: float
    for_claimant: float
    median_months: Optional[float]


class InstrumentDeedsAnswerPoliciesAccreditations(TypedDict):
    in_force: float
    expiring: float
    ended: float


class InstrumentDeedsAnswerPoliciesBodies(TypedDict):
    open: float
    closed: float


class InstrumentDeedsAnswerPolicies(TypedDict):
    policy: Optional[str]
    procurement: InstrumentDeedsAnswerPoliciesProcurement
    backing: InstrumentDeedsAnswerPoliciesBacking
    relief: List[InstrumentDeedsAnswerPoliciesRelief]
    relief_above: List[InstrumentDeedsAnswerPoliciesReliefAbove]
    disputes: InstrumentDeedsAnswerPoliciesDisputes
    accreditations: InstrumentDeedsAnswerPoliciesAccreditations
    bodies: InstrumentDeedsAnswerPoliciesBodies


class InstrumentDeedsAnswer(TypedDict):
    organisation: Optional[str]
    policies: List[InstrumentDeedsAnswerPolicies]
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class CodingProposeAnswerHeldOut(TypedDict):
    n: float
    first: float
    of_three: float
    usual: float


class CodingProposeAnswerRecordsProposals(TypedDict):
    code: str
    name: Dict[str, Any]
    likeness: float
    words: List[str]
    like: Optional[PeersAnswerPlaces]


class CodingProposeAnswerRecords(TypedDict):
    id: str
    name: Dict[str, Any]
    proposals: List[CodingProposeAnswerRecordsProposals]


class CodingProposeAnswer(TypedDict):
    total: float
    coded: float
    codes: float
    held_out: Optional[CodingProposeAnswerHeldOut]
    records: List[CodingProposeAnswerRecords]
    synthetic: bool
    as_of: NotRequired[RuleNeedsAnswerAsOf]
    notes: NotRequired[List[Note]]


class CodingDecideAnswerDecided(TypedDict):
    id: str
    codes: List[str]


class CodingDecideAnswer(TypedDict):
    decided: List[CodingDecideAnswerDecided]
    second_person: NotRequired[Literal["none", "off"]]
    notes: NotRequired[List[Note]]


SettingsUndoAnswer = SettingsSetAnswer
GlossaryTakeAnswer = SettingsSetAnswer
SearchDeepAnswer = SearchAnswer
FindingCommentAnswer = Dict[str, Any]
DesignAnswer = Union[DesignAnswerCase, DesignAnswerCaseOr1]
RecordGetAnswer = Dict[str, Any]
RecordPutAnswer = Dict[str, Any]
RecordRetireAnswer = Dict[str, Any]
CommentAnswer = Dict[str, Any]
FactVerifyAnswer = Dict[str, Any]
DeclineAnswer = Dict[str, Any]
DispensationGrantAnswer = Dict[str, Any]
ContractPutAnswer = Dict[str, Any]
ContractAmendAnswer = Dict[str, Any]
MilestoneAnswer = Dict[str, Any]
MilestoneAcceptAnswer = Dict[str, Any]
MilestoneRevokeAnswer = Dict[str, Any]
EvaluationInputAnswer = Dict[str, Any]
EvaluationDecideAnswer = Dict[str, Any]
UserChangeAnswer = UserAddAnswer
UserDisableAnswer = UserAddAnswer
UserProgramAnswer = UserAddAnswer
UserResetFactorAnswer = UserAddAnswer
UserPasswordAnswer = UserAddAnswer
CallPutAnswer = Dict[str, Any]
CallDraftAnswer = Dict[str, Any]
CallOpenAnswer = Dict[str, Any]
CallCloseAnswer = Dict[str, Any]
TaskSettleAnswer = Dict[str, Any]
AuditSampleAnswer = Dict[str, Any]
QuestionAskAnswer = Dict[str, Any]
QuestionAnswerAnswer = Dict[str, Any]
InspectionAddAnswer = Dict[str, Any]
SplitAnswer = MergeAnswer
RenameAnswer = MergeAnswer
ApplyAnswer = Dict[str, Any]
ApplySubmitAnswer = Dict[str, Any]
ApplyWithdrawAnswer = Dict[str, Any]
ApplicationScreenAnswer = Dict[str, Any]
DecideDuplicateAnswer = Dict[str, Any]
ReviewSubmitAnswer = Dict[str, Any]
ReviewDeclineAnswer = Dict[str, Any]
BookingRequestAnswer = Union[Dict[str, Any], BookingRequestAnswerCaseOr1]
BookingWaitAnswer = Dict[str, Any]
BookingAcceptAnswer = Dict[str, Any]
BookingDecideAnswer = Dict[str, Any]
BookingMoveAnswer = Dict[str, Any]
BookingCancelAnswer = Dict[str, Any]
BookingWithdrawAnswer = Dict[str, Any]
BookingUseAnswer = Dict[str, Any]
BookingNoShowAnswer = Dict[str, Any]
BookingSettleAnswer = Dict[str, Any]
PurchaseDecideAnswer = Dict[str, Any]
