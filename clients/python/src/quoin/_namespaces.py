"""Every command as a method, under the words of the command line."""

# Made by `npm run derive` from the description of the API; what is changed here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Mapping, Optional, Sequence, Union, cast

from ._ask import Group
from ._tables import Data, File, Tables

if TYPE_CHECKING:
    from . import answers


Encoding = Literal[
    "utf-8",
    "utf-16le",
    "utf-16be",
    "gb18030",
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "windows-1253",
    "windows-1254",
    "windows-1257",
    "iso-8859-2",
    "iso-8859-5",
    "iso-8859-7",
    "iso-8859-9",
    "iso-8859-15",
    "cp949",
    "euc-kr",
    "shift_jis",
    "euc-jp",
    "big5",
    "windows-874",
    "windows-1258",
    "windows-1256",
    "iso-8859-6",
    "windows-1255",
    "iso-8859-8",
    "koi8-r",
    "koi8-u",
    "ibm866",
    "cp850",
    "cp437",
    "cp852",
    "cp858",
    "cp860",
    "cp865",
    "cp857",
    "cp737",
    "cp862",
    "macintosh",
]
Role = Literal[
    "viewer",
    "editor",
    "programme-officer",
    "reviewer",
    "facility-manager",
    "applicant",
    "planner",
    "auditor",
    "finance",
    "office",
    "administrator",
    "system-administrator",
    "people-administrator",
]


class LooseRule(Group):
    """`quoin rule …`"""

    def needs(
        self,
        *,
        rule: Optional[str] = None,
        data: Optional[Data] = None,
        as_: Optional[str] = None,
        mapping: Optional[Data] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> answers.RuleNeedsAnswer:
        """Which tables and fields each rule reads, and with a workspace: which of its parts run, and what the others lack.

        rule: only this rule
        data: a file that is not imported yet: what would run with it
        as_: the table that the file would become
        mapping: mapping (YAML) with which the file would be imported
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return cast("answers.RuleNeedsAnswer", self._asker.ask("rule-needs", locals()).answer)


class LooseDesign(Group):
    """`quoin design …`"""

    def siting(
        self,
        *,
        clients: Data,
        sites: Data,
        costs: Data,
        model: Literal["p-median", "covering", "set-cover", "capacitated"],
        open: Optional[int] = None,
        radius: Optional[float] = None,
        budget: Optional[float] = None,
        single_source: Optional[bool] = None,
        floor: Optional[float] = None,
        floor_by: Optional[str] = None,
        first: Optional[Sequence[str]] = None,
        years: Optional[Sequence[str]] = None,
        full_hours: Optional[float] = None,
        review_from: Optional[float] = None,
        gap: Optional[float] = None,
        time_limit: Optional[float] = None,
        seed: Optional[int] = None,
        engine: Optional[Literal["highs", "cbc"]] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Which sites to open for whom: p-median, covering, set cover or capacitated, with a proved bound.

        clients: client, demand, and where the options need them sector and a column of groups
        sites: site, and where the model needs them capacity, fixed_cost, existing (0/1), open_year_min, area,
            hours (effective hours a year of existing sites)
        costs: client, site, cost a unit of demand (or distance); a pair that is absent may not be served
        model: Model
        open: Most open sites, existing ones counted
        radius: Largest cost at which a site covers a client
        budget: Most fixed cost of new sites
        single_source: Serve each client from one site (capacitated)
        floor: Least share of the demand of each group that is served within --radius
        floor_by: Column of clients with the groups of --floor (region, sector)
        first: Sectors (column sector of clients) that are covered first, before all other demand (covering)
        years: Money for new sites by year, as 2026=5000000,2027=3000000; new sites then open in the order of
            what they add, none before its open_year_min
        full_hours: An existing site with fewer effective hours has room: nothing new is built in its area
            (default: 1200)
        review_from: Fixed cost from which a new site is reviewed for duplicates (2000000 for instruments);
            below it room in the area does not hold it back (default: 0)
        gap: Relative gap between proved bound and objective at which to stop (default: 0.0001)
        time_limit: Wall-clock limit of the search; what is found by then is the answer (default: 60)
        seed: Seed of the solver's choices (default: 1)
        engine: Installed solver to search with instead of the built-in one
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("design-siting", locals()).tables()

    def portfolio(
        self,
        *,
        projects: Data,
        rules: Data,
        id: Optional[str] = None,
        frontier: Optional[str] = None,
        why: Optional[Sequence[str]] = None,
        approved: Optional[Data] = None,
        max_changes: Optional[int] = None,
        gap: Optional[float] = None,
        time_limit: Optional[float] = None,
        seed: Optional[int] = None,
        engine: Optional[Literal["highs", "cbc"]] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Which projects to fund under budgets and rules, with a proved bound, shadow prices and reasons.

        projects: Table with one row a project and the columns that the rules name
        rules: Rules in YAML: value, budgets, floors, caps, prerequisites, exclusions, include, exclude,
            schedule
        id: Column of the projects' ids (default: project)
        frontier: Trade-off against the second goal: 'all', or a number of points
        why: Projects whose loss of value if forced in is searched exactly
        approved: Approved plan to stay near: plan.csv, with a column committed (1 = must stay) if any
        max_changes: Projects that may enter, leave or move against the approved plan (default: any number)
        gap: Relative gap between proved bound and objective at which to stop (default: 0.0001)
        time_limit: Wall-clock limit of the search; what is found by then is the answer (default: 60)
        seed: Seed of the solver's choices (default: 1)
        engine: Installed solver to search with instead of the built-in one
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("design-portfolio", locals()).tables()

    def division(
        self,
        *,
        offices: Data,
        items: Data,
        fit: Data,
        rules: Data,
        core: Optional[bool] = None,
        gap: Optional[float] = None,
        time_limit: Optional[float] = None,
        seed: Optional[int] = None,
        engine: Optional[Literal["highs", "cbc"]] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Which office leads and which takes part in which item, with a proved bound, what each office gives up, and reasons.

        offices: office, min_leads (empty = 0), max_leads (empty = no limit), capacity (empty = no limit), and
            where floors name it group
        items: item, min_leads (1 where needed, else 0), max_leads (1), load, and if wanted needed 0/1 (1),
            weight (1)
        fit: office, item, fit (0 to 1), and if wanted planned lead|partner|none (none), committed 0/1; a pair
            that is absent has no role
        rules: Rules in YAML: partners, partner_value, partner_load, max_changes, group_floors, fairness
        core: Say which roles are in every best division
        gap: Relative gap between proved bound and objective at which to stop (default: 0.0001)
        time_limit: Wall-clock limit of the search; what is found by then is the answer (default: 60)
        seed: Seed of the solver's choices (default: 1)
        engine: Installed solver to search with instead of the built-in one
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("design-division", locals()).tables()


class LooseMeasure(Group):
    """`quoin measure …`"""

    def list(self) -> answers.MeasureListAnswer:
        """Every measure: id, what it tells, inputs, unit, reference."""
        return cast("answers.MeasureListAnswer", self._asker.ask("measure-list", locals()).answer)

    def duplicates(
        self,
        data: Data,
        *,
        id: str,
        text: Sequence[str],
        against: Optional[Data] = None,
        organisation: Optional[str] = None,
        from_: Optional[str] = None,
        to: Optional[str] = None,
        programme: Optional[str] = None,
        threshold: Optional[float] = None,
        seed: Optional[int] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Near-copies among projects or applications, with the recall and false alarms measured on copies planted in the data, and sister projects for information.

        data: Projects or applications to look at, one row each
        id: Column of the ids
        text: Columns of the text: title, summary …
        against: Projects to hold them against (default: the file itself, each pair once)
        organisation: Column of the organisation
        from_: Column of the first year or date
        to: Column of the last year or date
        programme: Column of the programme: with it and --from, texts that earlier ones of their programme
            resemble are counted as false alarms
        threshold: Score from which a pair is a copy (default: chosen on planted copies)
        seed: Seed of the planted copies (default: 1)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-duplicates", locals()).tables()

    def efficiency(
        self,
        data: Data,
        *,
        unit: str,
        inputs: Sequence[str],
        outputs: Sequence[str],
        undesirable: Optional[Sequence[str]] = None,
        time: Optional[str] = None,
        returns: Optional[Literal["crs", "vrs", "nirs", "ndrs", "grs"]] = None,
        lower: Optional[float] = None,
        upper: Optional[float] = None,
        orientation: Optional[Literal["input", "output", "none"]] = None,
        model: Optional[Literal["radial", "sbm", "additive", "fdh", "super", "super-sbm", "cross"]] = None,
        bootstrap: Optional[int] = None,
        seed: Optional[int] = None,
        cross_goal: Optional[Literal["aggressive", "benevolent"]] = None,
        cross_form: Optional[Literal["linear", "ratio"]] = None,
        frontier: Optional[Literal["contemporaneous", "sequential", "global"]] = None,
        decomposition: Optional[Literal["fgnz", "rd"]] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Efficiency of units that turn several inputs into several outputs: scores, slacks, targets, peers, change over time.

        data: One row a unit (and time)
        unit: Column of the units
        inputs: Columns of the inputs
        outputs: Columns of the outputs
        undesirable: Columns of undesirable outputs, treated as inputs: the less the better
        time: Column of the times: Malmquist index instead of scores
        returns: Returns to scale (default: crs)
        lower: Least sum of weights under grs (default: 0.8)
        upper: Largest sum of weights under grs (default: 1.2)
        orientation: What is to be changed; none is for sbm, super-sbm and additive (default: input)
        model: Model (default: radial)
        bootstrap: Draws for the intervals of radial scores; 0 = none (default: 0)
        seed: Seed of the draws (default: 1)
        cross_goal: Secondary goal of cross-efficiency (default: aggressive)
        cross_form: Form of the secondary goal (default: linear)
        frontier: Frontier of a period of the Malmquist index (default: contemporaneous)
        decomposition: Split of the Malmquist index under vrs (default: fgnz)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-efficiency", locals()).tables()

    def readiness(
        self,
        *,
        components: Data,
        links: Data,
        budget: Optional[float] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Readiness of a system from the readiness of its components and of their integration, and the best next step.

        components: component, trl (1..9), and cost_per_level where known
        links: from, to, irl (1..9), and cost_per_level where known: undirected, each pair once
        budget: Money for raising levels: which levels make the system readiest, and in which order; what has
            no cost stays
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-readiness", locals()).tables()

    def survival(
        self,
        data: Data,
        *,
        id: str,
        from_: str,
        event: str,
        to: Optional[str] = None,
        until: Optional[str] = None,
        horizon: Optional[float] = None,
        group: Optional[str] = None,
        kind: Optional[str] = None,
        strata: Optional[str] = None,
        entry: Optional[str] = None,
        covariates: Optional[Sequence[str]] = None,
        ties: Optional[Literal["efron", "breslow"]] = None,
        unit: Optional[Literal["days", "months", "years"]] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Time until something happens that has not happened to all: curves, medians, tests between groups, Cox models, competing ends.

        data: One row a subject: a result, a post, a call, a project, an institute
        id: Column of the ids
        from_: Column of the beginning: a date or a number
        event: Column of the date or number at which it ended; empty = not yet
        to: Column of the end of observation of a row (else --until)
        until: Date or number up to which everything was watched (dates: today where it is not given)
        horizon: End of the restricted mean (default: the smallest of the groups' largest times)
        group: Column of the groups that are compared
        kind: Column of the way in which it ended, where several compete
        strata: Column of strata: the tests compare groups within each of them alone
        entry: Column of the date or number from which a row was watched (left truncation)
        covariates: Columns of a Cox model; one of texts is a term a level, against its first
        ties: How tied events are counted in the Cox model (default: efron)
        unit: Unit of times between dates: days, months of 30.4375 days, years of 365.25; numbers keep their
            own (default: days)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-survival", locals()).tables()

    def input_output(
        self,
        *,
        flows: Optional[Data] = None,
        final: Optional[Data] = None,
        layout: Optional[Literal["wiod", "adb", "icio", "figaro", "exiobase", "eora"]] = None,
        labels: Optional[Data] = None,
        final_labels: Optional[Data] = None,
        reported: Optional[Data] = None,
        inventories: Optional[Sequence[str]] = None,
        aggregate: Optional[Data] = None,
        national: Optional[Data] = None,
        year: Optional[str] = None,
        imports: Optional[Literal["given", "proportional"]] = None,
        allocation: Optional[Literal["source", "sink"]] = None,
        country: Optional[str] = None,
        industry: Optional[str] = None,
        replaceable: Optional[float] = None,
        most: Optional[int] = None,
        stressors: Optional[Data] = None,
        shifts: Optional[Data] = None,
        base_flows: Optional[Data] = None,
        base_final: Optional[Data] = None,
        inverse: Optional[Literal["leontief", "ghosh"]] = None,
        tables: Optional[Sequence[str]] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Multipliers, linkages, stages and value added in exports from an input-output table, its audit first.

        flows: Flows between sectors: src_country, src_industry, dst_country, dst_industry, value; a cell that
            is not there is 0
        final: Final demand: src_country, src_industry, dst_country, category, value
        layout: How --flows was published, where it is no tidy table: it then holds final demand, too, but for
            exiobase and eora (--final)
        labels: Labels of the rows, and columns, of an eora table without labels
        final_labels: Labels of the columns of its final demand
        reported: Output as it was published: country, industry, output_reported; compared in the audit
        inventories: Categories of final demand that are changes of stocks: adds
            upstreamness_inventory_adjusted
        aggregate: Groups to add up before anything is computed: kind (country or industry), code, group
        national: One country's table instead: row, col, value, and origin or year where there are such
            columns
        year: Year of the national table: picks its rows where it has a column year, else a label
        imports: Imports in a national table: as its column origin gives them where it has one, or by
            proportion of use (default: given)
        allocation: Where value that crosses a border again is counted: when it leaves first, or for the last
            time (default: source)
        country: Country that choke.csv looks from; with --industry, the sector of lengths.csv and paths.csv
        industry: Industry of that sector
        replaceable: Part of a supplier's deliveries that others can replace, 0 to 1, for choke.csv (default:
            0)
        most: Rows of choke.csv, influence.csv and paths.csv at most (default: 100)
        stressors: Emissions, energy, jobs or the like by sector: country, industry, stressor, value; adds
            footprints.csv
        shifts: What if buyers took a share of what they buy from one seller from another: buyer_country,
            buyer_industry, from_country, from_industry, to_country, to_industry, share; adds changed.csv
        base_flows: Flows of an earlier date with the same sectors; with --base-final adds change.csv
        base_final: Final demand of that date
        inverse: Write this inverse, too: inverse.csv
        tables: Tables to write, of vectors, sectors, countries, bilateral, kww, wwz, perimeters, tiva,
            control, choke, influence, lengths, paths, betweenness, audit; one that is not named is not computed
            (default: sectors,countries,bilateral,kww,audit)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-input-output", locals()).tables()

    def substitution(
        self,
        data: Data,
        *,
        columns: Optional[Sequence[str]] = None,
        values: Optional[Literal["percent", "amounts"]] = None,
        episode: Optional[str] = None,
        region: Optional[str] = None,
        horizon: Optional[int] = None,
        level: Optional[float] = None,
        family: Optional[Literal["IT", "agriculture", "consumer", "displays", "energy", "health", "materials-processes", "telecom", "transport", "vehicles"]] = None,
        alarm: Optional[float] = None,
        backtest: Optional[bool] = None,
        expert: Optional[Data] = None,
        fit: Optional[Sequence[str]] = None,
        seed: Optional[int] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """When a technology will be overtaken, how sure that is, and what the same method would have said before.

        data: episode, technology, region, year, value, unit (a unit that begins with percent is a share)
        columns: ROLE=COLUMN for a table whose columns are called otherwise; roles: episode, technology,
            region, year, value, unit, published, synthetic
        values: what the numbers are where no column of units says so
        episode: only this episode
        region: only this region
        horizon: how far ahead forecast.csv and backtest.csv look (default: 10)
        level: share at which a technology has taken over (default: 50)
        family: family of the reference class that these series belong to: it is left out of what is learnt
        alarm: probability within ten years from which a takeover is warned of (default: 0.5)
        backtest: leave out backtest.csv and what it takes to make it
        expert: published forecasts to be scored: made_by, made_in, episode, region, technology, target_year,
            forecast
        fit: write fits.csv and fitted.csv of these models instead: fisher-pry, fractional-logit, logistic3,
            gompertz3, bass3, richards4, bass-adoption, gompertz-adoption, shifted-gompertz-adoption,
            weibull-adoption, guseo-guidolin-adoption, damped-logit, lotka-volterra, marchetti-nakicenovic,
            norton-bass, replicator
        seed: recorded only: the method draws nothing (default: 1)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-substitution", locals()).tables()

    def cost_curve(
        self,
        data: Data,
        *,
        technology: Optional[str] = None,
        year: Optional[str] = None,
        cost: Optional[str] = None,
        capacity: Optional[str] = None,
        horizon: Optional[int] = None,
        autocorrelation: Optional[float] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """How fast the unit cost of a technology falls, what it will be and how sure that is, and what a doubling of capacity takes off it.

        data: a technology, a year and a unit cost in constant prices a row
        technology: column of the technology (default: technology)
        year: column of the year (default: year)
        cost: column of the unit cost, above 0 (default: cost)
        capacity: column of the cumulative capacity, above 0: adds wright.csv
        horizon: how far ahead forecast.csv looks (default: 10)
        autocorrelation: moving-average coefficient of the yearly changes; widens the interval (default: 0.63)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-cost-curve", locals()).tables()

    def structure(
        self,
        data: Data,
        *,
        location: str,
        activity: str,
        value: str,
        time: Optional[str] = None,
        draws: Optional[int] = None,
        seed: Optional[int] = None,
        tables: Optional[Sequence[str]] = None,
        count_unit: Optional[float] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Mix of locations, spread of activities, and whether locations grow alike beyond chance.

        data: Table of the observations
        location: Column of the locations
        activity: Column of the activities
        value: Column of the values: counts, or amounts with --count-unit
        time: Column of the times (default: one time)
        draws: Draws of each null (default: 200)
        seed: Seed of the draws (default: 1)
        tables: Tables to write, of locations, activities, cells, pairs, similarity (default: all); without
            similarity nothing is drawn
        count_unit: Value that one independent decision is worth, where the values are not counts (default: 1)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-structure", locals()).tables()

    def complexity(
        self,
        data: Data,
        *,
        location: str,
        activity: str,
        value: str,
        time: Optional[str] = None,
        population: Optional[Data] = None,
        anchor: Optional[Data] = None,
        attribute: Optional[Data] = None,
        pci: Optional[Data] = None,
        convention: Optional[Literal["py-ecomplexity", "atlas-stata", "economiccomplexity", "econgeo", "oec"]] = None,
        presence: Optional[Literal["rca", "rpop", "both", "manual"]] = None,
        threshold: Optional[float] = None,
        proximity: Optional[Literal["discrete", "asymmetric", "continuous"]] = None,
        fitness: Optional[Literal["tacchella", "servedio", "servedio-fermi"]] = None,
        exclude_location: Optional[Sequence[str]] = None,
        exclude_activity: Optional[Sequence[str]] = None,
        confidence: Optional[float] = None,
        least_diversity: Optional[int] = None,
        least_ubiquity: Optional[int] = None,
        links: Optional[float] = None,
        nearest: Optional[int] = None,
        top: Optional[int] = None,
        draws: Optional[int] = None,
        seed: Optional[int] = None,
        tables: Optional[Sequence[str]] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """What locations can make, what is worth making, and how near they are to it, in the convention of a named program.

        data: Table of the observations
        location: Column of the locations
        activity: Column of the activities
        value: Column of the values: amounts or counts, at or above 0
        time: Column of the times (default: one time)
        population: Inhabitants, for presence by head (columns location, population)
        anchor: What high ECI should go with, such as income: it decides the sign (columns location, value)
        attribute: What locations have, to be carried over to activities: income, inequality, emission
            intensity, green share (columns location, value)
        pci: PCI of a larger world, for the complexity of regions by an outside yardstick (columns activity,
            pci)
        convention: The program whose choices are made: threshold, diagonal of proximity, scaling of the
            indices (docs/methods/complexity/README.md) (default: py-ecomplexity)
        presence: What makes a location hold an activity: advantage by share, by head, either, or the value
            itself (0 or 1) (default: rca)
        threshold: Advantage from which on an activity is held (default: 1)
        proximity: How near two activities are: by presence, by presence given the first, by correlation of
            advantage (default: discrete)
        fitness: Fitness as first published, in the form that always converges, or in that form as the program
            fermi scales it (default: tacchella)
        exclude_location: Locations that are left out, as a list with commas
        exclude_activity: Activities that are left out, as a list with commas
        confidence: For counts: an activity is held only where its advantage is above the threshold with this
            probability, small counts drawn towards 1 (0: not asked) (default: 0)
        least_diversity: Locations that hold fewer activities of the core are left out of it, again and again
            (default: 0)
        least_ubiquity: Activities with fewer holders in the core are left out of it, again and again
            (default: 0)
        links: Table space: links an activity on average, the connecting forest included (default: 2)
        nearest: Nearest activities, ties at the last place all kept: what table neighbours lists (0: ten),
            and density_nearest in cells.csv counts (0: not asked) (default: 0)
        top: Table opportunities: absent activities of highest density of each location (default: 10)
        draws: Draws of each null (default: 200)
        seed: Seed of the draws (default: 1)
        tables: Tables to write, of locations, activities, cells, proximity, neighbours, bands, space,
            opportunities (default: locations,activities,cells)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-complexity", locals()).tables()

    def relatedness(
        self,
        data: Data,
        *,
        location: str,
        activity: str,
        value: str,
        time: Optional[str] = None,
        groups: Optional[Data] = None,
        normalisation: Optional[Literal["minimum-conditional", "association", "cosine", "jaccard", "probability"]] = None,
        threshold: Optional[float] = None,
        null: Optional[Literal["hypergeometric", "configuration"]] = None,
        tables: Optional[Sequence[str]] = None,
        draws: Optional[int] = None,
        seed: Optional[int] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Which activities go together, how near each location is to what it lacks, and whether nearness told entries here.

        data: Table of the observations
        location: Column of the locations
        activity: Column of the activities
        value: Column of the values: amounts or counts, at or above 0
        time: Column of the times (default: one time): with it, entries and exits are tested
        groups: Group of kin of each activity, for related and unrelated variety (columns activity, group)
        normalisation: How co-occurrence is set against the sizes of the two activities
            (docs/methods/complexity/relatedness.md) (default: minimum-conditional)
        threshold: Advantage (location quotient) from which on an activity is held (default: 1)
        null: What p_value holds a co-occurrence against: activities keep their holders, or locations keep
            their diversity too (default: hypergeometric)
        tables: Tables to write, of pairs, cells, locations, taxonomy, standing; transitions come with --time
            (default: pairs,cells,locations)
        draws: Draws of the bootstrap over locations, for the intervals of validation.json (default: 1000)
        seed: Seed of the draws (default: 1)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-relatedness", locals()).tables()

    def cross_relatedness(
        self,
        data: Data,
        *,
        location: str,
        activity: str,
        space: str,
        value: str,
        source: Optional[str] = None,
        target: Optional[str] = None,
        threshold: Optional[float] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """How near a location's technologies bring it to industries: relatedness across two spaces.

        data: Table of the observations
        location: Column of the locations
        activity: Column of the activities of both spaces
        space: Column that says to which space an activity belongs
        value: Column of the values, at or above 0; each space has its own unit
        source: The space that is asked from, such as technologies (default: the first space in text order)
        target: The space that is asked about, such as industries (default: the second)
        threshold: Advantage (location quotient within its space) from which on an activity is held (default:
            1)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-cross-relatedness", locals()).tables()

    def generality(
        self,
        data: Data,
        *,
        technology: str,
        industry: str,
        value: str,
        time: Optional[str] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Which technologies serve many industries.

        data: Table of the observations
        technology: Column of the technologies
        industry: Column of the industries that use or cite them
        value: Column of the uses: counts, or amounts at or above 0
        time: Column of the times (default: one time)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-generality", locals()).tables()

    def recombination(
        self,
        data: Data,
        *,
        invention: str,
        technology: str,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """How easily each technology has gone together with others, and how interdependent inventions are.

        data: Table of the observations
        invention: Column of the inventions (patents, projects)
        technology: Column of the technologies that they use
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-recombination", locals()).tables()

    def ratio(
        self,
        data: Data,
        *,
        subject: str,
        numerator: str,
        denominator: str,
        time: Optional[str] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """One amount over another by subject, with the coverage of both.

        data: Table of the observations
        subject: Column of the subjects
        numerator: Column of the numerators
        denominator: Column of the denominators
        time: Column of the times (default: one time)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-ratio", locals()).tables()

    def concentration(
        self,
        data: Data,
        *,
        place: str,
        units: str,
        base: str,
        draws: Optional[int] = None,
        seed: Optional[int] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Whether units crowd into few places more than their base explains.

        data: Table of the observations
        place: Column of the places
        units: Column of the units, whole numbers
        base: Column of the base that the units would follow
        draws: Draws of each null (default: 200)
        seed: Seed of the draws (default: 1)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-concentration", locals()).tables()

    def herding(
        self,
        data: Data,
        *,
        location: str,
        activity: str,
        value: str,
        time: Optional[str] = None,
        share: Optional[float] = None,
        draws: Optional[int] = None,
        seed: Optional[int] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Whether locations crowd into the same activities more than their totals explain.

        data: Table of the observations
        location: Column of the locations
        activity: Column of the activities
        value: Column of the units, whole numbers
        time: Column of the times (default: one time)
        share: Share of the locations that must hold an activity (default: 0.5)
        draws: Draws of each null (default: 200)
        seed: Seed of the draws (default: 1)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-herding", locals()).tables()

    def network(
        self,
        data: Data,
        *,
        holder: str,
        held: str,
        tables: Optional[Sequence[str]] = None,
        draws: Optional[int] = None,
        seed: Optional[int] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """What a network of holders and what they hold hangs on.

        data: Table of the observations
        holder: Column of the holders
        held: Column of what they hold
        tables: Tables to write, of network, holders, held, bridges, pairs; pairs: every two holders, what
            they hold together, against networks in which all keep their number of links (default:
            network,holders,held,bridges)
        draws: Draws of each null (default: 200)
        seed: Seed of the draws (default: 1)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-network", locals()).tables()

    def comparison(
        self,
        data: Data,
        *,
        location: str,
        activity: str,
        value: str,
        time: Optional[str] = None,
        groups: Optional[Data] = None,
        threshold: Optional[float] = None,
        nearest: Optional[int] = None,
        of: Optional[Sequence[str]] = None,
        tables: Optional[Sequence[str]] = None,
        draws: Optional[int] = None,
        seed: Optional[int] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """How much of a location's growth is its own, who is like it, who holds what lies near to it, how varied it is; each against chance.

        data: Table of the observations
        location: Column of the locations
        activity: Column of the activities
        value: Column of the values: counts, or amounts at or above 0
        time: Column of the times (default: one time): with it, growth is taken apart
        groups: Group of kin of each activity, for related and unrelated variety (columns activity, group)
        threshold: Advantage (location quotient) from which on an activity is held (default: 1)
        nearest: Table twins: nearest others of each location (default: 5)
        of: Tables twins and complements: of these locations alone (default: all); adjusted p-values are then
            among the pairs of these
        tables: Tables to write, of growth, growth-cells, twins, complements, variety (default:
            growth,growth-cells,twins,complements,variety)
        draws: Draws of each null (default: 200)
        seed: Seed of the draws (default: 1)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-comparison", locals()).tables()

    def sample(
        self,
        data: Data,
        *,
        case: str,
        value: str,
        at_least: Optional[float] = None,
        level: Optional[float] = None,
        draws: Optional[int] = None,
        seed: Optional[int] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """Median, mean and share above a limit of a sample, with intervals.

        data: Table of the observations
        case: Column that names the cases
        value: Column of the values
        at_least: Limit of the share that is counted (default: 0)
        level: Confidence of the intervals (default: 0.95)
        draws: Draws of each null (default: 200)
        seed: Seed of the draws (default: 1)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-sample", locals()).tables()

    def balance(
        self,
        data: Data,
        *,
        row: str,
        column: str,
        value: str,
        rows: Optional[Data] = None,
        columns: Optional[Data] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> Tables:
        """An old table brought to new totals of its rows and columns, as near to the old one as can be (RAS, GRAS).

        data: Table of the observations
        row: Column of the rows
        column: Column of the columns
        value: Column of the values
        rows: New totals of the rows (columns row, total)
        columns: New totals of the columns (columns column, total)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("measure-balance", locals()).tables()


class Loose(Group):
    """Commands on files."""

    @property
    def rule(self) -> LooseRule:
        return LooseRule(self._asker)

    @property
    def design(self) -> LooseDesign:
        return LooseDesign(self._asker)

    @property
    def measure(self) -> LooseMeasure:
        return LooseMeasure(self._asker)

    def method(
        self,
        name: Optional[str] = None,
    ) -> answers.MethodAnswer:
        """How a figure is made: its page of the methods, with formula, example and the programs that it equals; without a name the list of pages.

        name: Name of a page, or id of a measure as `measure list` has it
        """
        return cast("answers.MethodAnswer", self._asker.ask("method", locals()).answer)

    def picture(
        self,
        kind: Literal["space", "ranks", "substitution", "vintages", "value-chains", "survival", "forest", "tiles", "map"],
        data: Data,
        *,
        to: str,
        columns: Optional[Mapping[str, float]] = None,
        where: Optional[Mapping[str, float]] = None,
        title: Optional[str] = None,
        subtitle: Optional[str] = None,
        source: Optional[str] = None,
        invented: Optional[bool] = None,
        width: Optional[Literal["column", "page"]] = None,
        dpi: Optional[int] = None,
        reference: Optional[float] = None,
        places: Optional[Data] = None,
        outlines: Optional[Data] = None,
        key: Optional[str] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> File:
        """A figure for a paper, drawn of a table that a measure wrote: .svg, .png or .pdf, its letters inside, and its Vega-Lite specification beside it.

        kind: What is drawn: space, ranks, substitution, vintages, value-chains, survival, forest, tiles, map
        data: Table whose rows are drawn, as `measure` writes it
        to: file to write; its ending says the format: .svg, .png or .pdf
        columns: Column that plays a role of the kind, where it is called otherwise
        where: Only rows whose column holds the text
        title: What the picture says
        subtitle: What is measured, and its unit
        source: Where the numbers come from; it stands under the picture
        invented: The data is made up; said under the picture. A column `synthetic` says so too
        width: Width of one column of a journal (85 mm) or of its page (175 mm) (default: column)
        dpi: Dots of a PNG to an inch (default: 300)
        reference: Value at which nothing differs (forest) (default: 0)
        places: Table of tiles: region_code, tile_column, tile_row
        outlines: Outlines of places as GeoJSON
        key: Property of the outlines that holds the code of a place (default: id)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return self._asker.ask("picture", locals()).file()

    def forecast_file(
        self,
        data: Data,
        *,
        columns: Optional[Sequence[str]] = None,
        values: Optional[Literal["percent", "amounts"]] = None,
        episode: Optional[str] = None,
        region: Optional[str] = None,
        origin: Optional[float] = None,
        level: Optional[float] = None,
        horizon: Optional[int] = None,
        alarm: Optional[float] = None,
        capability_years: Optional[float] = None,
        family: Optional[Literal["IT", "agriculture", "consumer", "displays", "energy", "health", "materials-processes", "telecom", "transport", "vehicles"]] = None,
        vintage: Optional[Literal["year", "published"]] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> answers.ForecastFileAnswer:
        """Standing in a year of one's own table, in whatever columns it has: what would have been said of its technologies, and what came.

        data: shares or amounts of technologies by year
        columns: ROLE=COLUMN for a table whose columns are called otherwise; roles: episode, technology,
            region, year, value, unit, published, synthetic
        values: what the numbers are where no column of units says so
        episode: which market; the first one if left out
        region: of which region; the first one if left out
        origin: the year stood in; the last one if left out
        level: share at which a technology has taken over (default: 50)
        horizon: how far ahead to look (default: 10)
        alarm: probability within ten years from which is warned (default: 0.5)
        capability_years: years that building a capability takes: a warning with less lead is late (default:
            5)
        family: family of the reference class that these series belong to: it is left out of what is learnt
        vintage: which figures to rest on: all of years up to the one stood in, or those that had been
            published by then, as far as the table says (default: year)
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return cast("answers.ForecastFileAnswer", self._asker.ask("forecast-file", locals()).answer)

    def derive(
        self,
        data: Mapping[str, Data],
        *,
        spec: Data,
        engine: Optional[Literal["duckdb", "spark"]] = None,
        spark: Optional[str] = None,
        time_limit: Optional[float] = None,
        memory_mb: Optional[int] = None,
        most_rows: Optional[int] = None,
    ) -> Tables:
        """A table of counts, panels, links, generality, transitions or percentiles out of many rows.

        data: A source: NAME=FILE, where FILE is .csv, .csv.gz or .parquet, a folder or a pattern of such;
            once for each name
        spec: What is made of what (YAML): from, where, lookups, kind and its columns
        engine: What computes: duckdb on this machine, or spark on a cluster, which reads the sources where it
            sees them (default: duckdb)
        spark: Address of the cluster, sc://HOST:PORT[/;use_ssl=true] (default: QUOIN_SPARK; a token comes
            from QUOIN_SPARK_TOKEN)
        time_limit: The query is ended after this long (default: 3600)
        memory_mb: Memory that duckdb may use before it spills to disk (default: half of the machine's)
        most_rows: A larger result is refused with its number of rows (default: 5000000)
        """
        return self._asker.ask("derive", locals()).tables()

    def solve(
        self,
        *,
        model: Data,
        gap: Optional[float] = None,
        time_limit: Optional[float] = None,
        seed: Optional[int] = None,
        engine: Optional[Literal["highs", "cbc"]] = None,
    ) -> Tables:
        """Any mixed-integer linear model, from JSON or MPS, with a proved bound and an exact check of every row.

        model: Model: JSON of compressed columns, or MPS (free or fixed), either packed with gzip
        gap: Relative gap between proved bound and objective at which to stop (default: 0.0001)
        time_limit: Wall-clock limit of the search; what is found by then is the answer (default: 60)
        seed: Seed of the solver's choices (default: 1)
        engine: Installed solver to search with instead of the built-in one
        """
        return self._asker.ask("solve", locals()).tables()


class OfficeImport(Group):
    """`quoin import …`"""

    def __call__(
        self,
        data: Data,
        *,
        as_: str,
        mode: Optional[Literal["append", "update", "replace"]] = None,
        mapping: Optional[Data] = None,
        column: Optional[Mapping[str, float]] = None,
        scale: Optional[Mapping[str, float]] = None,
        source: Optional[str] = None,
        answer: Optional[Sequence[str]] = None,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> answers.ImportAnswer:
        """Put a file of an office into a table of the workspace: all of it, or nothing and every fault with its place.

        data: The file: .csv, .csv.gz, .tsv, .json, .jsonl, .xlsx, .parquet, .arrow, F.duckdb#TABLE,
            F.sqlite#TABLE, datapackage.json#RESOURCE, or - (standard input)
        as_: Table that it is laid over, or a new one (lower-case letters, digits and _)
        mode: Rows of new keys beside those that stand; also those that stand otherwise; the file is the
            table, and what it does not hold goes (without one of these nothing may go)
        mapping: Mapping (YAML): sheet, header, columns, long, drop, totals …
        column: What becomes of a column that the file no longer has: it stays with its old cells, or it goes
        scale: Answers a doubted scale: 1 takes the figures as they are, the factor brings them to the former
            scale
        source: Where the file comes from, for sources and footnotes (default: its name)
        answer: An answer to a question of the import, as the question offers it: units/COLUMN=UNIT,
            days=day-first; may be given several times
        dry_run: Only say what would be done
        reason: why, for the history
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return cast("answers.ImportAnswer", self._asker.ask("import", locals()).answer)

    def list(
        self,
        *,
        table: Optional[str] = None,
        limit: Optional[int] = None,
    ) -> answers.ImportListAnswer:
        """Imports of tables, newest first: who, when, why, what each did to rows, records and figures, and whether it can be undone.

        table: of this table alone
        limit: at most so many (default: 100)
        """
        return cast("answers.ImportListAnswer", self._asker.ask("import-list", locals()).answer)

    def undo(
        self,
        *,
        id: Optional[str] = None,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> answers.ImportUndoAnswer:
        """Take an import back: table, originals, mapping, roles and records are as they were before it, and the history keeps both.

        id: the import, as `import list` names it (default: the newest that is not undone)
        dry_run: only say what would be done
        reason: why, for the history
        """
        return cast("answers.ImportUndoAnswer", self._asker.ask("import-undo", locals()).answer)

    def units(self) -> answers.ImportUnitsAnswer:
        """Columns of money, shares and lengths of time whose unit nobody has said, the unit in which each is read, and what its figures would be in others."""
        return cast("answers.ImportUnitsAnswer", self._asker.ask("import-units", locals()).answer)

    def confirm(
        self,
        table: str,
        column: Optional[str] = None,
        *,
        unit: Optional[str] = None,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> answers.ImportConfirmAnswer:
        """Confirm the unit in which a column was always read without anybody having said it, or say another: records and figures follow.

        table: the table, as `import units` names it
        column: the column (default: every column of the table whose unit is assumed)
        unit: the unit that it is in (default: the assumed one)
        dry_run: only say which records and figures would change
        reason: why, for the history
        """
        return cast("answers.ImportConfirmAnswer", self._asker.ask("import-confirm", locals()).answer)

    def look(
        self,
        data: Data,
        *,
        as_: Optional[str] = None,
        role: Optional[str] = None,
        mapping: Optional[Data] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> answers.ImportLookAnswer:
        """What is understood of a file before anything is decided: columns, types, units, keys, what they may mean, and the mapping of the last time.

        data: The file: .csv, .csv.gz, .tsv, .json, .jsonl, .xlsx, .parquet, .arrow, F.duckdb#TABLE,
            F.sqlite#TABLE, datapackage.json#RESOURCE, or - (standard input)
        as_: table or role that it is to become
        role: role that the table is to play, where its name is another
        mapping: Mapping (YAML) of sheet, header and the like
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return cast("answers.ImportLookAnswer", self._asker.ask("import-look", locals()).answer)


class OfficeRole(Group):
    """`quoin role …`"""

    def list(self) -> answers.RoleListAnswer:
        """The tables that rules, plans and the register read: what each means, its fields, and which of the workspace's tables plays it."""
        return cast("answers.RoleListAnswer", self._asker.ask("role-list", locals()).answer)

    def overlaps(
        self,
        *,
        threshold: Optional[float] = None,
        seed: Optional[int] = None,
    ) -> answers.RoleOverlapsAnswer:
        """Projects that read alike, in one list or in two that play the role together, and the money that is counted twice where they are the same.

        threshold: score from which a pair is listed (default: chosen on copies planted in the texts)
        seed: seed of the planted copies (default: 1)
        """
        return cast("answers.RoleOverlapsAnswer", self._asker.ask("role-overlaps", locals()).answer)

    def follow(
        self,
        *,
        dry_run: Optional[bool] = None,
        replace: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> answers.RoleFollowAnswer:
        """Make, change and retire the records that follow from tables in their roles and from the tree of places, where quoin.yaml was written after the tables came in.

        dry_run: only say which records would come, change and be retired
        replace: retire records that no table makes any more
        reason: why, for the history
        """
        return cast("answers.RoleFollowAnswer", self._asker.ask("role-follow", locals()).answer)

    def drop(
        self,
        role: str,
        table: str,
        *,
        dry_run: Optional[bool] = None,
        replace: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> answers.RoleDropAnswer:
        """Take one table out of a role that several play: its records are retired, those of the others stay as they are; the table itself stays.

        role: the role, as `role list` names it
        table: the table that is to play it no more
        dry_run: only say which records would be retired
        replace: retire the records that only this table makes
        reason: why, for the history
        """
        return cast("answers.RoleDropAnswer", self._asker.ask("role-drop", locals()).answer)


class OfficeSettings(Group):
    """`quoin settings …`"""

    def show(self) -> answers.SettingsShowAnswer:
        """What the office has decided (quoin.yaml) as it is written, and every setting that a form offers, with its words and its bounds."""
        return cast("answers.SettingsShowAnswer", self._asker.ask("settings-show", locals()).answer)

    def history(
        self,
        *,
        limit: Optional[int] = None,
    ) -> answers.SettingsHistoryAnswer:
        """Changes of the settings, newest first: who, when, why, before and after, and whether each can be undone.

        limit: at most so many (default: 100)
        """
        return cast("answers.SettingsHistoryAnswer", self._asker.ask("settings-history", locals()).answer)

    def preview(
        self,
        path: Optional[str] = None,
        value: Optional[str] = None,
        *,
        changes: Optional[Union[Mapping[str, Any], Sequence[Any]]] = None,
        if_version: Optional[str] = None,
        region: Optional[str] = None,
    ) -> answers.SettingsPreviewAnswer:
        """What a change of the settings would do, before it is made: which verdicts would be others, which lines of the plan would come, go or change, and the money.

        path: the setting, as in plan.years
        value: its value as quoin.yaml would say it; left out, the setting is taken away and its default holds
        changes: several at once: [{path, value}], value null takes away; - reads from stdin
        if_version: refuse unless quoin.yaml still is the one with this version (settings show)
        region: Code of a place (default: the root of the territory)
        """
        return cast("answers.SettingsPreviewAnswer", self._asker.ask("settings-preview", locals()).answer)

    def set(
        self,
        path: Optional[str] = None,
        value: Optional[str] = None,
        *,
        changes: Optional[Union[Mapping[str, Any], Sequence[Any]]] = None,
        if_version: Optional[str] = None,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> answers.SettingsSetAnswer:
        """Change what the office decides: quoin.yaml keeps its comments and its order, the history who changed what and why.

        path: the setting, as in plan.years
        value: its value as quoin.yaml would say it; left out, the setting is taken away and its default holds
        changes: several at once: [{path, value}], value null takes away; - reads from stdin
        if_version: refuse unless quoin.yaml still is the one with this version (settings show)
        dry_run: only say what would be written
        reason: why, for the history
        """
        return cast("answers.SettingsSetAnswer", self._asker.ask("settings-set", locals()).answer)

    def undo(
        self,
        change: str,
        *,
        reason: Optional[str] = None,
    ) -> answers.SettingsUndoAnswer:
        """Take a change of the settings back: what it set is as it was before, and the history keeps both.

        change: the change, as `settings history` names it
        reason: why, for the history
        """
        return cast("answers.SettingsUndoAnswer", self._asker.ask("settings-undo", locals()).answer)


class OfficeRules(Group):
    """`quoin rules …`"""

    def adopt(
        self,
        *,
        if_version: str,
        reason: Optional[str] = None,
    ) -> answers.RulesAdoptAnswer:
        """Let the rules of two people into force as quoin.yaml now says them, after somebody changed the file by hand.

        if_version: version of quoin.yaml that was looked at (settings show): whoever releases lets the same
            into force
        reason: why, for the history
        """
        return cast("answers.RulesAdoptAnswer", self._asker.ask("rules-adopt", locals()).answer)


class OfficeGlossary(Group):
    """`quoin glossary …`"""

    def show(self) -> answers.GlossaryShowAnswer:
        """The office's own words for what pages and documents speak of, beside the plain ones, in each language that it reads."""
        return cast("answers.GlossaryShowAnswer", self._asker.ask("glossary-show", locals()).answer)

    def export(
        self,
        *,
        to: str,
    ) -> File:
        """The glossary as a table: a row a term, its words in each language of the office, to be filled in, handed to another office and taken back.

        to: file to write; its ending says the format: .xlsx or .csv
        """
        return self._asker.ask("glossary-export", locals()).file()

    def take(
        self,
        data: Data,
        *,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> answers.GlossaryTakeAnswer:
        """The glossary filled in, all of it or nothing: an empty cell takes the office's word away, a column or row that is not there leaves it.

        data: the table as `glossary export` writes it, filled in: .xlsx or .csv
        dry_run: only say what would be written
        reason: why, for the history
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return cast("answers.GlossaryTakeAnswer", self._asker.ask("glossary-take", locals()).answer)


class OfficeLanguage(Group):
    """`quoin language …`"""

    def export(
        self,
        *,
        to: str,
        language: Optional[str] = None,
        missing: Optional[bool] = None,
    ) -> File:
        """Everything that the program says as a table to be translated: code, English, Chinese, places, and the translation as far as the office has one.

        to: file to write; its ending says the format: .csv or .xlsx
        language: language of the translation (BCP 47): pt, fr, ko …; at the command line --lang says it
        missing: only what has no translation yet
        """
        return self._asker.ask("language-export", locals()).file()

    def take(
        self,
        data: Data,
        *,
        language: Optional[str] = None,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> answers.LanguageTakeAnswer:
        """The table of `language export` with translations, all of it or nothing: answers, pages and documents speak the language from then on; an empty cell takes a translation away, a row that is not there leaves it.

        data: the table as `language export` writes it, with translations: .csv or .xlsx
        language: language of the translation (BCP 47): pt, fr, ko …; at the command line --lang says it
        dry_run: only say what would be written
        reason: why, for the history
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return cast("answers.LanguageTakeAnswer", self._asker.ask("language-take", locals()).answer)

    def show(
        self,
        *,
        language: Optional[str] = None,
    ) -> answers.LanguageShowAnswer:
        """What the office has translated into a language, by the code of each message.

        language: language of the translation (BCP 47): pt, fr, ko …; at the command line --lang says it
        """
        return cast("answers.LanguageShowAnswer", self._asker.ask("language-show", locals()).answer)


class OfficeSearch(Group):
    """`quoin search …`"""

    def __call__(
        self,
        text: str,
        *,
        limit: Optional[int] = None,
        types: Optional[Sequence[str]] = None,
    ) -> answers.SearchAnswer:
        """Records, methods and terms that bear a name, in both languages, by the initials of the Pinyin and by codes.

        text: what is looked for; jdf finds 京东方
        limit: at most so many of each kind (default: 20)
        types: records of these types only
        """
        return cast("answers.SearchAnswer", self._asker.ask("search", locals()).answer)

    def deep(
        self,
        text: str,
        *,
        limit: Optional[int] = None,
    ) -> answers.SearchDeepAnswer:
        """Findings, lines of the plan and indicators that bear a name; what is not kept is made first.

        text: what is looked for; jdf finds 京东方
        limit: at most so many of each kind (default: 20)
        """
        return cast("answers.SearchDeepAnswer", self._asker.ask("search-deep", locals()).answer)


class OfficeDiagnose(Group):
    """`quoin diagnose …`"""

    def __call__(
        self,
        *,
        region: Optional[str] = None,
        only: Optional[Sequence[str]] = None,
    ) -> answers.DiagnoseAnswer:
        """Findings on the paper's problems, each with its comparison and verdict.

        region: Code of a place for its findings and the ones on the whole that apply to it (default: the root
            of the territory)
        only: Problems (P1), sub-items (P1.3) or rules to answer; all when left out
        """
        return cast("answers.DiagnoseAnswer", self._asker.ask("diagnose", locals()).answer)

    def regions(self) -> answers.DiagnoseRegionsAnswer:
        """Where the system is weak: how many findings of each verdict there are on each region itself."""
        return cast("answers.DiagnoseRegionsAnswer", self._asker.ask("diagnose-regions", locals()).answer)


class OfficeFinding(Group):
    """`quoin finding …`"""

    def __call__(
        self,
        id: str,
    ) -> answers.FindingAnswer:
        """One finding: its comparison, what would change it, and its rows.

        id: id of the finding, as diagnose prints it
        """
        return cast("answers.FindingAnswer", self._asker.ask("finding", locals()).answer)

    def comment(
        self,
        id: str,
        *,
        text: str,
        verdict: Optional[Literal["confirmed", "not-supported", "insufficient-data"]] = None,
    ) -> answers.FindingCommentAnswer:
        """Say something about a finding; the finding itself stays as the evidence has it.

        id: id of the finding
        text: what is said
        verdict: the verdict that its writer saw
        """
        return cast("answers.FindingCommentAnswer", self._asker.ask("finding-comment", locals()).answer)


class OfficeOpportunities(Group):
    """`quoin opportunities …`"""

    def __call__(
        self,
        *,
        region: Optional[str] = None,
        year: Optional[int] = None,
        sector: Optional[Literal["manufacturing", "all"]] = None,
    ) -> answers.OpportunitiesAnswer:
        """Industries within reach of a place and how complex they are, because of what it holds; with whether nearness tells entries here.

        region: Code of a place whose activities are listed (default: the root of the territory)
        year: Year of the table (default: the newest)
        sector: Manufacturing alone, or all activities (default: manufacturing where firms are counted and the
            table of industries says which are)
        """
        return cast("answers.OpportunitiesAnswer", self._asker.ask("opportunities", locals()).answer)

    def space(
        self,
        *,
        region: Optional[str] = None,
        year: Optional[int] = None,
        sector: Optional[Literal["manufacturing", "all"]] = None,
        most: Optional[int] = None,
        links: Optional[float] = None,
    ) -> answers.OpportunitiesSpaceAnswer:
        """Which activities lie near to each other because the same places hold them: the space, as far as it is drawn.

        region: Code of a place whose activities are marked as held or lacking (default: the root of the
            territory)
        year: Year of the table (default: the newest)
        sector: Manufacturing alone, or all activities (default: manufacturing where firms are counted and the
            table of industries says which are)
        most: Activities that are drawn, those with the most firms (default: 150)
        links: Links an activity on average; the forest that connects whatever is connected is always drawn
            (default: 2)
        """
        return cast("answers.OpportunitiesSpaceAnswer", self._asker.ask("opportunities-space", locals()).answer)

    def export(
        self,
        *,
        to: str,
        region: Optional[str] = None,
        year: Optional[int] = None,
        sector: Optional[Literal["manufacturing", "all"]] = None,
        most: Optional[int] = None,
        links: Optional[float] = None,
    ) -> File:
        """The space of activities as a file for Gephi (.gexf), for igraph, networkx or Cytoscape (.graphml), for VOSviewer (.json) or as a list of links (.csv).

        to: file to write (.gexf, .graphml, .json, .csv)
        region: Code of a place whose activities are marked as held or lacking (default: the root of the
            territory)
        year: Year of the table (default: the newest)
        sector: Manufacturing alone, or all activities (default: manufacturing where firms are counted and the
            table of industries says which are)
        most: Activities that are drawn, those with the most firms (default: 150)
        links: Links an activity on average; the forest that connects whatever is connected is always drawn
            (default: 2)
        """
        return self._asker.ask("opportunities-export", locals()).file()


class OfficeOrganisation(Group):
    """`quoin organisation …`"""

    def unknown(
        self,
        *,
        search: Optional[str] = None,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
    ) -> answers.OrganisationUnknownAnswer:
        """Organisations whose kind nothing tells, the most money first: what findings count either way until somebody decides.

        search: part of the name
        limit: at most so many (default: 100)
        offset: how many to pass over (default: 0)
        """
        return cast("answers.OrganisationUnknownAnswer", self._asker.ask("organisation-unknown", locals()).answer)

    def decide(
        self,
        *,
        organisation: Sequence[str],
        kind: str,
        reason: Optional[str] = None,
    ) -> answers.OrganisationDecideAnswer:
        """Say of what kind organisations are: it stands in the register, and every finding that reads kinds goes by it.

        organisation: id or name of an organisation; once for each
        kind: code of organisation-kinds, or 'unknown' to take a decision back
        reason: why, for the history
        """
        return cast("answers.OrganisationDecideAnswer", self._asker.ask("organisation-decide", locals()).answer)


class OfficeRule(LooseRule):
    """`quoin rule …`"""

    def list(self) -> answers.RuleListAnswer:
        """Rules of the diagnosis: what each asks, how its verdict comes about, its thresholds here."""
        return cast("answers.RuleListAnswer", self._asker.ask("rule-list", locals()).answer)

    def register(
        self,
        *,
        reason: Optional[str] = None,
    ) -> answers.RuleRegisterAnswer:
        """Register by which limits the rules ask from today on, where quoin.yaml was changed by hand: imports and settings set do so by themselves.

        reason: why, for the history
        """
        return cast("answers.RuleRegisterAnswer", self._asker.ask("rule-register", locals()).answer)

    def registered(self) -> answers.RuleRegisteredAnswer:
        """By which limits the rules asked from which day on, with hash and what each day changed, and under which of them each table came."""
        return cast("answers.RuleRegisteredAnswer", self._asker.ask("rule-registered", locals()).answer)


class OfficeDesign(LooseDesign):
    """`quoin design …`"""

    def __call__(
        self,
        *,
        region: Optional[str] = None,
        scenario: Optional[str] = None,
        line: Optional[str] = None,
        counterfactual: Optional[bool] = None,
        refused: Optional[Sequence[str]] = None,
        confirmed: Optional[Sequence[str]] = None,
    ) -> answers.DesignAnswer:
        """A plan on the paper's measures that answers the confirmed findings: what, where, who by when, with which instrument, for how much, and why.

        region: Code of a place for its own plan (default: the root of the territory)
        scenario: Scenario of quoin.yaml (default: base)
        line: Only this line of the plan
        counterfactual: What the line would be had each of its findings been refused (with --line)
        refused: Findings that are taken as refused: the plan that would be made then
        confirmed: Findings that are taken as confirmed, whatever the evidence says: the plan that would be
            made then
        """
        return cast("answers.DesignAnswer", self._asker.ask("design", locals()).answer)

    def ceiling(
        self,
        *,
        yearly: Optional[float] = None,
        largest_share: Optional[float] = None,
        floor: Optional[float] = None,
        cap: Optional[float] = None,
        weights: Optional[Sequence[str]] = None,
    ) -> answers.DesignCeilingAnswer:
        """How the fund would be divided among places under another ceiling, other limits and other weights, beside how it is now; nothing is written.

        yearly: money of a year, in the currency (default: as it is)
        largest_share: most that one region gets, as a share of the whole
        floor: least that a region gets, as a share of its proportional part
        cap: most that a region gets, as a share of its proportional part; 0 takes the limit away
        weights: weights of money by category, such as YFB=3
        """
        return cast("answers.DesignCeilingAnswer", self._asker.ask("design-ceiling", locals()).answer)

    def compare(
        self,
        *,
        region: Optional[str] = None,
        scenario: Optional[str] = None,
        scenario_b: Optional[str] = None,
    ) -> answers.DesignCompareAnswer:
        """Two scenarios of quoin.yaml side by side: what enters the plan, what leaves it, and what that costs.

        region: Code of a place (default: the root of the territory)
        scenario: Scenario of quoin.yaml that is compared with (default: base)
        scenario_b: Scenario of quoin.yaml that is compared (default: the first other one that it names)
        """
        return cast("answers.DesignCompareAnswer", self._asker.ask("design-compare", locals()).answer)

    def frontier(
        self,
        *,
        region: Optional[str] = None,
        scenario: Optional[str] = None,
        points: Optional[int] = None,
    ) -> answers.DesignFrontierAnswer:
        """What a larger or smaller fund would buy: the best plan at each size of the budget, each with its proof.

        region: Code of a place (default: the root of the territory)
        scenario: Scenario of quoin.yaml (default: base)
        points: Sizes of the budget, in equal steps up to all that the candidates ask (default: 10)
        """
        return cast("answers.DesignFrontierAnswer", self._asker.ask("design-frontier", locals()).answer)

    def why_not(
        self,
        project: str,
        *,
        region: Optional[str] = None,
        scenario: Optional[str] = None,
    ) -> answers.DesignWhyNotAnswer:
        """Why a project is not in the fund's plan, what would put it there, and what it would displace.

        project: Id of the project
        region: Code of a place (default: the root of the territory)
        scenario: Scenario of quoin.yaml (default: base)
        """
        return cast("answers.DesignWhyNotAnswer", self._asker.ask("design-why-not", locals()).answer)

    def worth(
        self,
        *,
        scenario: Optional[str] = None,
        draws: Optional[int] = None,
        seed: Optional[int] = None,
    ) -> answers.DesignWorthAnswer:
        """What it would be worth to know the values of candidates before the fund chooses, and how often each of them stays chosen.

        scenario: Scenario of quoin.yaml (default: base)
        draws: Draws of the values (default: 10000)
        seed: Seed of the draws (default: 1)
        """
        return cast("answers.DesignWorthAnswer", self._asker.ask("design-worth", locals()).answer)

    def refused(
        self,
        finding: str,
        *,
        region: Optional[str] = None,
        scenario: Optional[str] = None,
    ) -> answers.DesignRefusedAnswer:
        """What the lines that rest on a finding would be had the evidence refused it, with their money.

        finding: Id of the finding
        region: Code of a place whose plan is asked about (default: the root of the territory)
        scenario: Scenario of quoin.yaml (default: base)
        """
        return cast("answers.DesignRefusedAnswer", self._asker.ask("design-refused", locals()).answer)

    def applications(
        self,
        *,
        region: Optional[str] = None,
        scenario: Optional[str] = None,
    ) -> answers.DesignApplicationsAnswer:
        """Applications that can still be decided as candidates of the fund: the choice that brings the most under the budgets of their calls, or, where they do not all state one outcome, a division by points.

        region: Code of a place whose applications are asked about (default: the root of the territory)
        scenario: Scenario of quoin.yaml (default: base)
        """
        return cast("answers.DesignApplicationsAnswer", self._asker.ask("design-applications", locals()).answer)

    def adopt(
        self,
        data: Data,
        *,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> answers.DesignAdoptAnswer:
        """Take a plan that was made of loose files (design portfolio) into the workspace's plan: what it funds and when, with its history, undone like any setting.

        data: plan.csv of `design portfolio`: project (the id of a candidate of the register), funded,
            start_year
        dry_run: only say what would be taken over
        reason: why, for the history
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return cast("answers.DesignAdoptAnswer", self._asker.ask("design-adopt", locals()).answer)


class OfficeMeasure(LooseMeasure):
    """`quoin measure …`"""

    pass


class OfficeDerivation(Group):
    """`quoin derivation …`"""

    def run(
        self,
        name: Optional[str] = None,
        *,
        again: Optional[bool] = None,
        dry_run: Optional[bool] = None,
        effect: Optional[bool] = None,
        engine: Optional[Literal["duckdb", "spark"]] = None,
        spark: Optional[str] = None,
        time_limit: Optional[float] = None,
        memory_mb: Optional[int] = None,
        most_rows: Optional[int] = None,
    ) -> answers.DerivationRunAnswer:
        """Make the tables of derivations/NAME.yaml (all of them, or one) where what they are made of has changed.

        name: One derivation (default: all)
        again: Run even where nothing has changed
        dry_run: Check document, sources and columns, and say what would run
        effect: With dry_run: make the table without writing it, and say which of its rows and records would
            come, change, stay and go
        engine: What computes: duckdb on this machine, or spark on a cluster (default: as the last time; at
            first duckdb, and spark where a source lies on a cluster)
        spark: Address of the cluster, sc://HOST:PORT[/;use_ssl=true] (default: QUOIN_SPARK; a token comes
            from QUOIN_SPARK_TOKEN)
        time_limit: The query is ended after this long (default: 3600)
        memory_mb: Memory that duckdb may use before it spills to disk (default: half of the machine's)
        most_rows: A larger result is refused with its number of rows (default: 5000000)
        """
        return cast("answers.DerivationRunAnswer", self._asker.ask("derivation-run", locals()).answer)

    def list(self) -> answers.DerivationListAnswer:
        """The derived tables of a workspace: what each is made of, when, by which engine, rows in and out."""
        return cast("answers.DerivationListAnswer", self._asker.ask("derivation-list", locals()).answer)

    def put(
        self,
        name: str,
        *,
        spec: Data,
        dry_run: Optional[bool] = None,
    ) -> answers.DerivationPutAnswer:
        """Put a derivation into the workspace, or change one; its table is made by `derivation run`.

        name: Name of the derivation and of its table (lower-case letters, digits and _)
        spec: What is made of what (YAML), as for `quoin derive`, with sources: {NAME: {table: TABLE} | {path:
            PATH}}
        dry_run: Only check it
        """
        return cast("answers.DerivationPutAnswer", self._asker.ask("derivation-put", locals()).answer)


class OfficeReport(Group):
    """`quoin report …`"""

    def __call__(
        self,
        *,
        template: Literal["plan-zh", "plan-en", "s3", "draft-zh", "draft-en"],
        to: str,
        region: Optional[str] = None,
    ) -> File:
        """A plan document in the chapters of a template, with every finding and every line.

        template: plan-zh and plan-en: a plan document; draft-zh and draft-en: the same on a few pages, to be
            sent round; s3: a smart specialisation strategy. A reader of a further language gets the English ones
            in it
        to: file to write; its ending says the format: .html, .docx, .xlsx, or .pptx or .pdf for the sheets of
            a meeting
        region: Code of a place for its own report (default: the root of the territory)
        """
        return self._asker.ask("report", locals()).file()

    def year(
        self,
        year: int,
        *,
        to: str,
        programme: Optional[str] = None,
    ) -> File:
        """What became of the programmes in a year: money, projects, milestones, awards, evaluations, risks, as a document or a workbook.

        year: Year of the report
        to: file to write; its ending says the format: .docx, .xlsx or .html
        programme: id of a programme, for a report on it alone
        """
        return self._asker.ask("report-year", locals()).file()

    def bookings(
        self,
        year: int,
        *,
        programme: Optional[str] = None,
        project: Optional[str] = None,
        figure: Optional[Literal["planned", "committed", "paid"]] = None,
        in_year: Optional[bool] = None,
    ) -> answers.ReportBookingsAnswer:
        """Behind each amount of the report on a year: the awards and transactions that it is the sum of, each with its entries in the ledger.

        year: Year of the report
        programme: only what is told under this programme
        project: only what is told under this project
        figure: only what this amount is made of: planned, committed or paid
        in_year: only what lies in the year itself: the last two columns of the report
        """
        return cast("answers.ReportBookingsAnswer", self._asker.ask("report-bookings", locals()).answer)


class OfficeRecord(Group):
    """`quoin record …`"""

    def types(self) -> answers.RecordTypesAnswer:
        """Types of record with their fields, code lists and references."""
        return cast("answers.RecordTypesAnswer", self._asker.ask("record-types", locals()).answer)

    def list(
        self,
        type: str,
        *,
        all: Optional[bool] = None,
        where: Optional[Sequence[str]] = None,
        search: Optional[str] = None,
        sort: Optional[str] = None,
        falling: Optional[bool] = None,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
    ) -> answers.RecordListAnswer:
        """Records of a type, by id.

        type: record type, see `record types`
        all: retired ones too
        where: conditions FIELD=VALUE, all of which hold, with commas or the option repeated; a list holds its
            entries, null is a missing value, about=TYPE/ID; a place may be a group of places, GROUPING:GROUP
        search: text in the id or the name
        sort: field to sort by (labels = the name); numbers, amounts and dates by their value; what is missing
            comes last
        falling: the largest first
        limit: at most so many
        offset: leave out the first so many (default: 0)
        """
        return cast("answers.RecordListAnswer", self._asker.ask("record-list", locals()).answer)

    def counts(self) -> answers.RecordCountsAnswer:
        """How many records of each type are in use, as far as the reader sees them."""
        return cast("answers.RecordCountsAnswer", self._asker.ask("record-counts", locals()).answer)

    def get(
        self,
        type: str,
        id: str,
    ) -> answers.RecordGetAnswer:
        """One record, retired or not.

        type: record type, see `record types`
        id: id of the record
        """
        return cast("answers.RecordGetAnswer", self._asker.ask("record-get", locals()).answer)

    def names(
        self,
        *,
        records: Sequence[str],
    ) -> answers.RecordNamesAnswer:
        """What records are called, many at once; one that is not there, or not the reader's to see, has no name.

        records: records as TYPE/ID
        """
        return cast("answers.RecordNamesAnswer", self._asker.ask("record-names", locals()).answer)

    def put(
        self,
        type: str,
        id: Optional[str] = None,
        *,
        data: Union[Mapping[str, Any], Sequence[Any]],
        if_version: Optional[int] = None,
        reason: Optional[str] = None,
    ) -> answers.RecordPutAnswer:
        """Create a record, or change some of its fields.

        type: record type, see `record types`
        id: id of the record
        data: a whole new record, or the fields to change (null clears); - reads from stdin
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        reason: why, for the history
        """
        return cast("answers.RecordPutAnswer", self._asker.ask("record-put", locals()).answer)

    def retire(
        self,
        type: str,
        id: str,
        *,
        if_version: Optional[int] = None,
        reason: Optional[str] = None,
    ) -> answers.RecordRetireAnswer:
        """Take a record out of use; it stays, with its history.

        type: record type, see `record types`
        id: id of the record
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        reason: why, for the history
        """
        return cast("answers.RecordRetireAnswer", self._asker.ask("record-retire", locals()).answer)

    def mend(
        self,
        *,
        apply: Optional[bool] = None,
        only: Optional[str] = None,
        reason: Optional[str] = None,
    ) -> answers.RecordMendAnswer:
        """Texts of records that an earlier version showed otherwise than they were typed and that were saved so: what was held, what stands; with --apply they are put back.

        apply: put back what was held, as a change of its own that the history keeps
        only: of this record alone, TYPE/ID
        reason: why, for the history
        """
        return cast("answers.RecordMendAnswer", self._asker.ask("record-mend", locals()).answer)

    def table(
        self,
        type: str,
        data: Data,
        *,
        mapping: Optional[Data] = None,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> answers.RecordTableAnswer:
        """Many records of a type from a table: all of them, or nothing and every fault with its cell.

        type: record type, see `record types`
        data: records as `record export` writes them: .xlsx, .csv or .json; columns by field name or label,
            only those that are to change
        mapping: mapping (YAML) of other headers: sheet, columns
        dry_run: only say what would be done
        reason: why, for the history
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return cast("answers.RecordTableAnswer", self._asker.ask("record-table", locals()).answer)

    def export(
        self,
        type: str,
        *,
        to: str,
        where: Optional[Sequence[str]] = None,
        search: Optional[str] = None,
        sort: Optional[str] = None,
        falling: Optional[bool] = None,
    ) -> File:
        """The records of a type in use, or some of them, as a table, which record table takes back unchanged.

        type: record type, see `record types`
        to: file to write; its ending says the format: .xlsx, .csv or .json
        where: conditions FIELD=VALUE, all of which hold, with commas or the option repeated; a list holds its
            entries, null is a missing value, about=TYPE/ID; a place may be a group of places, GROUPING:GROUP
        search: text in the id or the name
        sort: field to sort by (labels = the name); numbers, amounts and dates by their value; what is missing
            comes last
        falling: the largest first
        """
        return self._asker.ask("record-export", locals()).file()

    def rights(
        self,
        type: str,
        id: Optional[str] = None,
    ) -> answers.RecordRightsAnswer:
        """Which fields of a record, or of a new one of a type, you may write, and whether you may retire it.

        type: record type, see `record types`
        id: id of the record (default: a new one)
        """
        return cast("answers.RecordRightsAnswer", self._asker.ask("record-rights", locals()).answer)

    def referrers(
        self,
        type: str,
        id: str,
    ) -> answers.RecordReferrersAnswer:
        """Current records that refer to a record.

        type: record type, see `record types`
        id: id of the record
        """
        return cast("answers.RecordReferrersAnswer", self._asker.ask("record-referrers", locals()).answer)


class OfficeIndicators(Group):
    """`quoin indicators …`"""

    def export(
        self,
        *,
        to: str,
        region: Optional[str] = None,
    ) -> File:
        """The indicator table: every goal with unit, baseline, milestone, target and actual value, to be filled in and taken back.

        to: file to write; its ending says the format: .xlsx or .csv
        region: Code of a place whose goals and those that name no place; all goals without it (default: the
            root of the territory)
        """
        return self._asker.ask("indicators-export", locals()).file()

    def take(
        self,
        data: Data,
        *,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> answers.IndicatorsTakeAnswer:
        """The indicator table filled in: figures into the goals, all rows or none; a row whose unit or indicator is another one is a fault.

        data: the table as `indicators export` writes it, filled in: .xlsx or .csv
        dry_run: only say what would be done
        reason: why, for the history
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return cast("answers.IndicatorsTakeAnswer", self._asker.ask("indicators-take", locals()).answer)


class OfficeFact(Group):
    """`quoin fact …`"""

    def verify(
        self,
        type: str,
        id: str,
        *,
        agrees: bool,
        text: str,
    ) -> answers.FactVerifyAnswer:
        """Say as a second person that a record is as it is written, or that it is not; a later version is verified anew.

        type: record type, see `record types`
        id: id of the record
        agrees: true where it is as it is written
        text: by what it was verified, or what is otherwise
        """
        return cast("answers.FactVerifyAnswer", self._asker.ask("fact-verify", locals()).answer)


class OfficeCard(Group):
    """`quoin card …`"""

    def __call__(
        self,
        id: str,
    ) -> answers.CardAnswer:
        """A technology-system card: its chain, what is missing, what is done twice, what nobody has filled in.

        id: id of the technology system
        """
        return cast("answers.CardAnswer", self._asker.ask("card", locals()).answer)

    def lists(
        self,
        id: str,
        *,
        to: str,
    ) -> File:
        """The nine lists of a card, and the maps and lists that an office keeps of its chain, as a workbook: a sheet each.

        id: id of the technology system
        to: file to write; its ending says the format: .xlsx, .docx or .html
        """
        return self._asker.ask("card-lists", locals()).file()


class OfficeEntry(Group):
    """`quoin entry …`"""

    def reverse(
        self,
        id: str,
        *,
        reason: Optional[str] = None,
    ) -> answers.EntryReverseAnswer:
        """Take a booked payment, refund or commitment back: its entries are undone by others that name them, with the reason.

        id: id of the entry, see `ledger --entries`, or transaction/ID for all entries of a transaction
        reason: why, for the history
        """
        return cast("answers.EntryReverseAnswer", self._asker.ask("entry-reverse", locals()).answer)


class OfficeDocument(Group):
    """`quoin document …`"""

    def add(
        self,
        type: str,
        id: str,
        data: Data,
        *,
        kind: Optional[Literal["contract", "amendment", "acceptance", "receipt", "voucher", "evidence", "other"]] = None,
        office_only: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> answers.DocumentAddAnswer:
        """Attach a file to a record: a signed contract, a receipt, an acceptance report; it is kept under its hash, and in backups.

        type: record type, see `record types`
        id: id of the record
        data: the file, at most 20 MB: pdf, png, jpg, jpeg, tif, docx, xlsx, odt, ofd, txt, csv
        kind: what it is (default: other)
        office_only: keep it from the organisations that the record belongs to
        reason: why, for the history
        """
        return cast("answers.DocumentAddAnswer", self._asker.ask("document-add", locals()).answer)

    def list(
        self,
        type: str,
        id: str,
    ) -> answers.DocumentListAnswer:
        """Files that are attached to a record, with their hashes.

        type: record type, see `record types`
        id: id of the record
        """
        return cast("answers.DocumentListAnswer", self._asker.ask("document-list", locals()).answer)

    def get(
        self,
        id: str,
        *,
        to: Optional[str] = None,
    ) -> File:
        """A file that is attached to a record, held against its hash.

        id: id of the document, see document list
        to: file to write (default: its own name)
        """
        return self._asker.ask("document-get", locals()).file()


class OfficeDispensation(Group):
    """`quoin dispensation …`"""

    def grant(
        self,
        *,
        rule: Literal["ledger.fund-lacks"],
        type: Literal["fund", "call", "project", "award"],
        id: str,
        limit: str,
        until: str,
        reason: str,
        currency: Optional[str] = None,
    ) -> answers.DispensationGrantAnswer:
        """Let a fund, call, project or award promise more than there is: at most a limit, until a day, under a name; what is taken of it is booked above the budget.

        rule: code of the refusal that it lifts
        type: what it is for
        id: id of the fund, call, project or award
        limit: most that is promised above what there is, in the currency itself
        until: last day on which it is good
        reason: why; it stands at each entry that is taken of it
        currency: ISO 4217 code (default: that of the record, else of the workspace)
        """
        return cast("answers.DispensationGrantAnswer", self._asker.ask("dispensation-grant", locals()).answer)


class OfficeContract(Group):
    """`quoin contract …`"""

    def put(
        self,
        data: Union[Mapping[str, Any], Sequence[Any]],
        *,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> answers.ContractPutAnswer:
        """Enter the contract of an award: number, parties, payee, instalments tied to milestones; from then on nothing else of the award is paid.

        data: {id, award, number, parties, payee, payee_account, signed, ends, instalments: [{id, amount,
            year, source, level, milestone}]}; - reads from stdin
        dry_run: only say what would be kept
        reason: why, for the history
        """
        return cast("answers.ContractPutAnswer", self._asker.ask("contract-put", locals()).answer)

    def show(
        self,
        id: str,
    ) -> answers.ContractShowAnswer:
        """A contract with its instalments: what each waits for, what is due, paid and left, and the files attached to it, its milestones and payments.

        id: id of the contract
        """
        return cast("answers.ContractShowAnswer", self._asker.ask("contract-show", locals()).answer)

    def amend(
        self,
        id: str,
        data: Union[Mapping[str, Any], Sequence[Any]],
        *,
        reason: Optional[str] = None,
    ) -> answers.ContractAmendAnswer:
        """Amend a contract: amount up or down, end, lead, payee, instalments (all of them, by id); what is paid or accepted stays.

        id: id of the contract
        data: the fields to change: number, parties, lead, payee, payee_account, ends, terms, instalments; -
            reads from stdin
        reason: why, for the history
        """
        return cast("answers.ContractAmendAnswer", self._asker.ask("contract-amend", locals()).answer)


class OfficeMilestone(Group):
    """`quoin milestone …`"""

    def __call__(
        self,
        id: str,
        *,
        done: Optional[str] = None,
        due: Optional[str] = None,
        reason: Optional[str] = None,
    ) -> answers.MilestoneAnswer:
        """Say when a milestone was reached, or move its day with a reason; the first day stays known.

        id: id of the milestone
        done: day on which it was reached
        due: new day by which it has to be there
        reason: why, for the history
        """
        return cast("answers.MilestoneAnswer", self._asker.ask("milestone", locals()).answer)

    def accept(
        self,
        id: str,
        *,
        evidence: str,
        reason: Optional[str] = None,
    ) -> answers.MilestoneAcceptAnswer:
        """Accept a milestone on evidence: instalments that are tied to it are due from this day.

        id: id of the milestone
        evidence: what shows that it is reached: report, visit, measurement
        reason: why, for the history
        """
        return cast("answers.MilestoneAcceptAnswer", self._asker.ask("milestone-accept", locals()).answer)

    def revoke(
        self,
        id: str,
        *,
        reason: str,
    ) -> answers.MilestoneRevokeAnswer:
        """Take the acceptance of a milestone back: what became due by it waits again, by entries that name those they undo; what was paid is taken back first.

        id: id of the milestone
        reason: why; it stands at each entry that undoes one
        """
        return cast("answers.MilestoneRevokeAnswer", self._asker.ask("milestone-revoke", locals()).answer)


class OfficeTrack(Group):
    """`quoin track …`"""

    def __call__(
        self,
        *,
        at: Optional[str] = None,
        region: Optional[str] = None,
    ) -> answers.TrackAnswer:
        """What became of the plan on a day: money, milestones and status of lines, projects, programmes and regions; leverage; risk flags.

        at: Day to be told of (default: today, in the zone of the office)
        region: Only the plan of this region, and the projects in it
        """
        return cast("answers.TrackAnswer", self._asker.ask("track", locals()).answer)

    def take(
        self,
        data: Data,
        *,
        trust: Optional[str] = None,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> answers.TrackTakeAnswer:
        """Take in the signed progress report of an office on its plan: all of it, or nothing and every fault with its cell.

        data: Report (.quoin-progress) that `quoin track export` made
        trust: Public key that is to be trusted for this office from now on, as the office says it is
        dry_run: Only say what would be taken
        reason: why, for the history
        """
        return cast("answers.TrackTakeAnswer", self._asker.ask("track-take", locals()).answer)

    def offices(
        self,
        *,
        at: Optional[str] = None,
    ) -> answers.TrackOfficesAnswer:
        """All plans' progress together: planned, committed, paid and reached by office and field, what was promised and is not there, who is silent, projects that several count.

        at: Day to be told of (default: today, in the zone of the office)
        """
        return cast("answers.TrackOfficesAnswer", self._asker.ask("track-offices", locals()).answer)


class OfficeEvaluation(Group):
    """`quoin evaluation …`"""

    def list(
        self,
        *,
        year: Optional[int] = None,
        type: Optional[Literal["programme", "facility", "organisation", "fund"]] = None,
        id: Optional[str] = None,
        period: Optional[Literal["yearly", "three-yearly"]] = None,
    ) -> answers.EvaluationListAnswer:
        """Evaluations with the score of each item, its evidence, what is missing, grade, history and consequence; the scorecards that hold.

        year: Only this year
        type: Only of this type
        id: Only of this one
        period: Only of this period
        """
        return cast("answers.EvaluationListAnswer", self._asker.ask("evaluation-list", locals()).answer)

    def input(
        self,
        *,
        type: Literal["programme", "facility", "organisation", "fund"],
        id: str,
        year: int,
        item: str,
        value: float,
        evidence: str,
        scorecard: Optional[str] = None,
        reason: Optional[str] = None,
    ) -> answers.EvaluationInputAnswer:
        """Give the value of a scorecard's item for a year, with its evidence; the next evaluation takes it.

        type: Type of what is evaluated
        id: What is evaluated
        year: Year of the value
        item: Item of the scorecard
        value: The value, in the unit of the item
        evidence: What the value rests on
        scorecard: Scorecard (default: the one for what is evaluated)
        reason: why, for the history
        """
        return cast("answers.EvaluationInputAnswer", self._asker.ask("evaluation-input", locals()).answer)

    def decide(
        self,
        evaluation: str,
        *,
        reason: str,
        grade: Optional[str] = None,
        consequence: Optional[str] = None,
        if_version: Optional[int] = None,
    ) -> answers.EvaluationDecideAnswer:
        """Decide on an evaluation: its grade and consequence stand from then on.

        evaluation: id of the evaluation
        reason: why, for the history
        grade: Another grade than the scorecard gives
        consequence: Another consequence than is proposed
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        """
        return cast("answers.EvaluationDecideAnswer", self._asker.ask("evaluation-decide", locals()).answer)


class OfficePlan(Group):
    """`quoin plan …`"""

    def approve(
        self,
        *,
        region: Optional[str] = None,
        scenario: Optional[str] = None,
        max_changes: Optional[int] = None,
        plan: Optional[str] = None,
        reason: Optional[str] = None,
    ) -> answers.PlanApproveAnswer:
        """Keep the plan that the design gives now: a record of the plan and one of each line, which calls, projects and milestones then name.

        region: Code of a place of the plan (default: the root of the territory)
        scenario: Scenario of quoin.yaml (default: base)
        max_changes: Keep the approved plan instead, with its projects chosen anew by so many changes at most
            (see replan)
        plan: Approve this plan, which waits as a draft, as it was kept; nothing is designed anew
        reason: why, for the history
        """
        return cast("answers.PlanApproveAnswer", self._asker.ask("plan-approve", locals()).answer)

    def take(
        self,
        *,
        data: Optional[Data] = None,
        draft: Optional[str] = None,
        trust: Optional[str] = None,
        again: Optional[bool] = None,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> answers.PlanTakeAnswer:
        """Take in the plan of an office from its signed bundle: all of it, or nothing and every fault with its cell.

        data: Bundle (.quoin-plan) that `quoin plan export` made, or the workbook of `quoin plan template`
            (.xlsx; unsigned, so with a reason)
        draft: Typed plan that an office handed in (`plan drafts`), in place of a file
        trust: Public key that is to be trusted for this office from now on, as the office says it is
        again: Take a version that is not above the newest that was taken; with a reason
        dry_run: Only say what would be taken
        reason: why, for the history
        """
        return cast("answers.PlanTakeAnswer", self._asker.ask("plan-take", locals()).answer)

    def distrust(
        self,
        key: str,
        *,
        reason: str,
        undo: Optional[bool] = None,
    ) -> answers.PlanDistrustAnswer:
        """Take back the trust in an office's key: nothing that it signs is taken any more, and what it signed is named.

        key: public key, as `plan take` and `plan list` print it
        reason: why, for the history
        undo: trust it again, for what it was trusted for
        """
        return cast("answers.PlanDistrustAnswer", self._asker.ask("plan-distrust", locals()).answer)

    def template(
        self,
        plan: Optional[str] = None,
        *,
        draft: Optional[str] = None,
        to: Optional[str] = None,
    ) -> File:
        """A workbook in which an office without Quoin writes its plan, with lists to choose from; plan take reads it back.

        plan: Plan of `plan list` whose rows stand in it (default: an empty one)
        draft: Typed plan of `plan drafts`, in place of a plan
        to: file to write (.xlsx; default: plan.xlsx)
        """
        return self._asker.ask("plan-template", locals()).file()

    def texts(self) -> answers.PlanTextsAnswer:
        """Fields that offices name in their own words, what they were decided to mean, and which technologies are like them."""
        return cast("answers.PlanTextsAnswer", self._asker.ask("plan-texts", locals()).answer)

    def draft(
        self,
        data: Union[Mapping[str, Any], Sequence[Any]],
        *,
        if_version: Optional[int] = None,
        reason: Optional[str] = None,
    ) -> answers.PlanDraftAnswer:
        """Keep the plan that an office without a system of its own is typing, unfinished as it is, and say what is still wrong in it.

        data: {plan: {id, office, …}, lines: [{line, …}], money, targets, capacity, needs}: rows by the
            columns of a bundle; - reads from stdin
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        reason: why, for the history
        """
        return cast("answers.PlanDraftAnswer", self._asker.ask("plan-draft", locals()).answer)

    def drafts(self) -> answers.PlanDraftsAnswer:
        """Plans that offices are typing or have handed in by the form."""
        return cast("answers.PlanDraftsAnswer", self._asker.ask("plan-drafts", locals()).answer)

    def draft_show(
        self,
        draft: str,
    ) -> answers.PlanDraftShowAnswer:
        """A plan that is being typed, cell by cell, and what is still wrong in it; of a plan that was taken in: its rows, to begin the next version with.

        draft: Draft of `plan drafts`, or plan of `plan list`
        """
        return cast("answers.PlanDraftShowAnswer", self._asker.ask("plan-draft-show", locals()).answer)

    def hand_in(
        self,
        draft: str,
        *,
        if_version: Optional[int] = None,
        reason: Optional[str] = None,
    ) -> answers.PlanHandInAnswer:
        """Hand in a typed plan: refused with every cell that a bundle would be refused for; the centre then takes it in.

        draft: Draft of `plan drafts`
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        reason: why, for the history
        """
        return cast("answers.PlanHandInAnswer", self._asker.ask("plan-hand-in", locals()).answer)

    def decide(
        self,
        text: str,
        *,
        reason: str,
        technology: Optional[str] = None,
    ) -> answers.PlanDecideAnswer:
        """Decide which technology a text of the offices' plans means, or that it means none; remembered for every plan to come.

        text: Text, as `plan texts` prints it
        reason: why, for the history
        technology: Technology that it means (default: none of them)
        """
        return cast("answers.PlanDecideAnswer", self._asker.ask("plan-decide", locals()).answer)

    def list(
        self,
        *,
        region: Optional[str] = None,
    ) -> answers.PlanListAnswer:
        """Plans of offices that were taken in, with the number of their lines.

        region: only plans of this place, or of the places of a group (GROUPING:GROUP)
        """
        return cast("answers.PlanListAnswer", self._asker.ask("plan-list", locals()).answer)

    def compare(
        self,
        a: str,
        b: str,
    ) -> answers.PlanCompareAnswer:
        """Compare two plans of offices, two versions of one (ID@VERSION), or two kept plans of this office, line by line.

        a: Plan, or ID@VERSION for a former version
        b: Plan that it is compared with, the same way
        """
        return cast("answers.PlanCompareAnswer", self._asker.ask("plan-compare", locals()).answer)

    def roadmap(
        self,
        system: Optional[str] = None,
        *,
        from_: Optional[int] = None,
        years: Optional[int] = None,
    ) -> answers.PlanRoadmapAnswer:
        """The plans of all offices as one layered roadmap: market, products, technologies, research, platforms, money by year; forecast takeovers, gaps, whose line each is.

        system: Technology system (card); without it all that is needed and all that plans act on
        from_: First year (default: the year in which the plan of this office begins)
        years: How many years (default: 15)
        """
        return cast("answers.PlanRoadmapAnswer", self._asker.ask("plan-roadmap", locals()).answer)

    def sheet(
        self,
        system: Optional[str] = None,
        *,
        to: str,
        from_: Optional[int] = None,
        years: Optional[int] = None,
    ) -> File:
        """The layered roadmap to print: one sheet of A3 (.html), the picture alone (.svg), or a document with its tables (.docx).

        system: Technology system (card); without it all that is needed and all that plans act on
        to: file to write; its ending says the format: .html, .svg or .docx
        from_: First year (default: the year in which the plan of this office begins)
        years: How many years (default: 15)
        """
        return self._asker.ask("plan-sheet", locals()).file()


class OfficeConsult(Group):
    """`quoin consult …`"""

    def open(
        self,
        *,
        plan: str,
        until: str,
        ask: Optional[Sequence[str]] = None,
        leave_out: Optional[Sequence[str]] = None,
        reason: Optional[str] = None,
    ) -> answers.ConsultOpenAnswer:
        """Send a draft of the whole round: every office is asked about its own lines until a day.

        plan: Draft: `division` (the proposed roles), a plan of an office, or a plan of this workspace
        until: Last day for answers (YYYY-MM-DD)
        ask: Whom to ask besides the owners of the lines: OFFICE for every line, or OFFICE=LINE; repeated or
            with commas
        leave_out: Owners that are not asked in this round
        reason: why, for the history
        """
        return cast("answers.ConsultOpenAnswer", self._asker.ask("consult-open", locals()).answer)

    def answer(
        self,
        round: str,
        *,
        data: Optional[Data] = None,
        office: Optional[str] = None,
        line: Optional[str] = None,
        answer: Optional[Literal["accept", "change", "refuse", "propose"]] = None,
        text: Optional[str] = None,
        reason: Optional[str] = None,
    ) -> answers.ConsultAnswerAnswer:
        """Answer an office's lines of a round: one by one, by a table, or by the signed bundle of an office without an account; all of it or nothing.

        round: Round, as `consult list` prints it
        data: Signed answers (.quoin-answers), or a table with line, answer (accept, change, refuse, propose)
            and text
        office: Office that answers (default: the department of the account; a signed bundle names its own)
        line: Line that is answered, where no file is given
        answer: Answer on that line
        text: The change, the reason or the proposal
        reason: why, for the history
        """
        return cast("answers.ConsultAnswerAnswer", self._asker.ask("consult-answer", locals()).answer)

    def decide(
        self,
        round: str,
        *,
        office: str,
        line: str,
        taken: Literal["yes", "partly", "no"],
        why: Optional[str] = None,
    ) -> answers.ConsultDecideAnswer:
        """Say whether an office's answer is taken up, and why.

        round: Round
        office: Office that answered
        line: Line that it answered
        taken: Whether it is taken up
        why: Why; needed where it is not or only partly taken up
        """
        return cast("answers.ConsultDecideAnswer", self._asker.ask("consult-decide", locals()).answer)

    def close(
        self,
        round: str,
        *,
        reason: Optional[str] = None,
    ) -> answers.ConsultCloseAnswer:
        """Close a round: by another person than the one who opened it, once every answer that is no plain yes has been decided on; before its day over silent offices only with a reason, which the minutes print.

        round: Round
        reason: why, for the history
        """
        return cast("answers.ConsultCloseAnswer", self._asker.ask("consult-close", locals()).answer)

    def list(self) -> answers.ConsultListAnswer:
        """Rounds of consultation: how many lines are answered, who is silent, how many days are left."""
        return cast("answers.ConsultListAnswer", self._asker.ask("consult-list", locals()).answer)

    def show(
        self,
        round: str,
    ) -> answers.ConsultShowAnswer:
        """A round line by line: what each office answers, what was taken up and why not, and what changed since the round before.

        round: Round
        """
        return cast("answers.ConsultShowAnswer", self._asker.ask("consult-show", locals()).answer)

    def minutes(
        self,
        round: str,
        *,
        to: str,
    ) -> File:
        """Minutes of a round as a document: what was asked, what each office answered, what was taken up and why not, who opened and who closed it.

        round: Round
        to: file to write; its ending says the format: .html or .docx
        """
        return self._asker.ask("consult-minutes", locals()).file()

    def publish(
        self,
        round: str,
        *,
        as_: Literal["hidden", "page", "comments"],
        reason: str,
    ) -> answers.ConsultPublishAnswer:
        """Show a round to the public at an address without log-in, with or without a form for comments, or take it back; only where the settings allow it.

        round: Round
        as_: hidden: nobody outside sees it; page: it can be read; comments: it can be read and commented on
        reason: why, for the history
        """
        return cast("answers.ConsultPublishAnswer", self._asker.ask("consult-publish", locals()).answer)

    def moderate(
        self,
        comment: str,
        *,
        shown: Literal["yes", "no"],
        why: Optional[str] = None,
    ) -> answers.ConsultModerateAnswer:
        """Decide whether a comment of the public is shown; one that is not needs a reason.

        comment: Comment, as `consult show` prints it
        shown: Whether it is shown
        why: Why; needed where it is not shown
        """
        return cast("answers.ConsultModerateAnswer", self._asker.ask("consult-moderate", locals()).answer)


class OfficeUser(Group):
    """`quoin user …`"""

    def add(
        self,
        name: str,
        *,
        roles: Sequence[str],
        password: str,
        department: Optional[str] = None,
        organisation: Optional[str] = None,
        region: Optional[str] = None,
        person: Optional[str] = None,
        display: Optional[str] = None,
    ) -> answers.UserAddAnswer:
        """Make an account; from the first one on the server lets nobody in without logging in.

        name: name of the account
        roles: what the account may do: viewer, editor, programme-officer, reviewer, facility-manager,
            applicant, planner, auditor, finance, office, administrator, system-administrator,
            people-administrator
        password: the password: one line on standard input, or QUOIN_PASSWORD
        department: the organisation whose officer this is
        organisation: the organisation that applies, or runs facilities
        region: the place to which this is bound: it changes only what lies there or below
        person: who the account is of, as the office numbers people; two accounts of one person are one
        display: the name as people read it
        """
        return cast("answers.UserAddAnswer", self._asker.ask("user-add", locals()).answer)

    def list(self) -> answers.UserListAnswer:
        """The accounts, by name."""
        return cast("answers.UserListAnswer", self._asker.ask("user-list", locals()).answer)

    def names(
        self,
        *,
        accounts: Sequence[str],
    ) -> answers.UserNamesAnswer:
        """Whose accounts are, many at once: the name that people read beside the one by which the account logs in; one without such a name is left out.

        accounts: names by which accounts log in
        """
        return cast("answers.UserNamesAnswer", self._asker.ask("user-names", locals()).answer)

    def change(
        self,
        name: str,
        *,
        roles: Optional[Sequence[str]] = None,
        department: Optional[str] = None,
        organisation: Optional[str] = None,
        region: Optional[str] = None,
        person: Optional[str] = None,
        display: Optional[str] = None,
        if_version: Optional[int] = None,
    ) -> answers.UserChangeAnswer:
        """Give an account other roles, another department, organisation, place or display name; what is not named stays.

        name: name of the account
        roles: what the account may do: viewer, editor, programme-officer, reviewer, facility-manager,
            applicant, planner, auditor, finance, office, administrator, system-administrator,
            people-administrator
        department: the organisation whose officer this is; empty = none
        organisation: the organisation that applies, or runs facilities; empty = none
        region: the place to which this is bound; empty = none
        person: who the account is of, as the office numbers people; two accounts of one person are one
        display: the name as people read it
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        """
        return cast("answers.UserChangeAnswer", self._asker.ask("user-change", locals()).answer)

    def disable(
        self,
        name: str,
        *,
        undo: Optional[bool] = None,
    ) -> answers.UserDisableAnswer:
        """Shut an account out and end its sessions and tokens; what it did stays in the history.

        name: name of the account
        undo: let it in again
        """
        return cast("answers.UserDisableAnswer", self._asker.ask("user-disable", locals()).answer)

    def program(
        self,
        name: str,
        *,
        roles: Sequence[str],
        department: Optional[str] = None,
        organisation: Optional[str] = None,
        region: Optional[str] = None,
        display: Optional[str] = None,
    ) -> answers.UserProgramAnswer:
        """Make an account for a program: it has no password, nobody logs in as it, and 'user token' makes its tokens.

        name: name of the account
        roles: what it may do: viewer, editor, programme-officer, reviewer, facility-manager, applicant,
            planner, auditor, finance, office, administrator, system-administrator, people-administrator
        department: the organisation for whose officer it works
        organisation: the organisation that applies, or runs facilities
        region: the place to which this is bound: it changes only what lies there or below
        display: the name as people read it
        """
        return cast("answers.UserProgramAnswer", self._asker.ask("user-program", locals()).answer)

    def reset_factor(
        self,
        name: str,
    ) -> answers.UserResetFactorAnswer:
        """Take away the second factor and the passkeys of an account whose telephone and recovery codes are gone; its sessions end.

        name: name of the account
        """
        return cast("answers.UserResetFactorAnswer", self._asker.ask("user-reset-factor", locals()).answer)

    def hand_over(
        self,
        name: str,
        to: str,
        *,
        reason: str,
        with_roles: Optional[bool] = None,
        keep: Optional[bool] = None,
        dry_run: Optional[bool] = None,
    ) -> answers.UserHandOverAnswer:
        """Hand an officer's open work to a successor: what waits and what was proposed goes over, what cannot go over is listed; --dry-run shows it first.

        name: name of the account
        to: account of the successor
        reason: why, for the history
        with_roles: give the successor the roles that it lacks (never those of reviewer, auditor or
            administrator)
        keep: let the one who hands over in as before (default: shut out, sessions and tokens end)
        dry_run: only say what would go over, and what would be left
        """
        return cast("answers.UserHandOverAnswer", self._asker.ask("user-hand-over", locals()).answer)

    def password(
        self,
        name: str,
        *,
        password: str,
    ) -> answers.UserPasswordAnswer:
        """Set a new password and end the account's sessions and tokens.

        name: name of the account
        password: the password: one line on standard input, or QUOIN_PASSWORD
        """
        return cast("answers.UserPasswordAnswer", self._asker.ask("user-password", locals()).answer)

    def token(
        self,
        name: str,
        *,
        days: Optional[int] = None,
    ) -> answers.UserTokenAnswer:
        """A token for the account of a program, or for your own; it is shown once.

        name: name of the account
        days: how long it is good for (default: 90)
        """
        return cast("answers.UserTokenAnswer", self._asker.ask("user-token", locals()).answer)


class OfficePerson(Group):
    """`quoin person …`"""

    def list(self) -> answers.PersonListAnswer:
        """Inventory of what is kept of people: what, where, why, until when, and how much of it there is."""
        return cast("answers.PersonListAnswer", self._asker.ask("person-list", locals()).answer)

    def show(
        self,
        who: str,
    ) -> answers.PersonShowAnswer:
        """Everything that the workspace keeps of somebody: accounts, ways in, contacts, names among experts, the trail of access.

        who: name of an account, number of a person, or words of a name, a contact, an address of mail
        """
        return cast("answers.PersonShowAnswer", self._asker.ask("person-show", locals()).answer)

    def export(
        self,
        who: str,
        *,
        to: Optional[str] = None,
    ) -> File:
        """The same as a file of JSON that can be handed to the person.

        who: name of an account, number of a person, or words of a name, a contact, an address of mail
        to: file to write (default: person.json)
        """
        return self._asker.ask("person-export", locals()).file()

    def erase(
        self,
        who: str,
        *,
        only: Optional[Sequence[str]] = None,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> answers.PersonEraseAnswer:
        """Erase for good what is kept of somebody, in the history too, whose chain stays whole; what an account did stays under its name.

        who: name of an account, number of a person, or words of a name, a contact, an address of mail
        only: places that person show names: these alone, also where a text holds more than the name
        dry_run: say what would be erased, and erase nothing
        reason: why, for the history
        """
        return cast("answers.PersonEraseAnswer", self._asker.ask("person-erase", locals()).answer)


class OfficeToken(Group):
    """`quoin token …`"""

    def make(
        self,
        *,
        days: Optional[int] = None,
        reads: Optional[bool] = None,
        only: Optional[Sequence[str]] = None,
    ) -> answers.TokenMakeAnswer:
        """A token with which a program acts as you; it is shown once, and what is done with it says so.

        days: how long it is good for (default: 90)
        reads: it changes nothing
        only: it asks these alone, by the names of the API: record-list,call-list
        """
        return cast("answers.TokenMakeAnswer", self._asker.ask("token-make", locals()).answer)

    def list(
        self,
        *,
        all: Optional[bool] = None,
    ) -> answers.TokenListAnswer:
        """Your tokens that have not ended, or everybody's: until when, to what they are narrowed, who made them; never a token itself.

        all: those of every account: for administrators and auditors
        """
        return cast("answers.TokenListAnswer", self._asker.ask("token-list", locals()).answer)

    def end(
        self,
        token: str,
    ) -> answers.TokenEndAnswer:
        """End one token, of yours or, for administrators, of anybody; what was done with it stays in the history under its name.

        token: what the history calls it (via)
        """
        return cast("answers.TokenEndAnswer", self._asker.ask("token-end", locals()).answer)


class OfficeServer(Group):
    """`quoin server …`"""

    def status(self) -> answers.ServerStatusAnswer:
        """What the running servers of a workspace are doing: queues, threads, memory, kept answers, slowest questions, limits."""
        return cast("answers.ServerStatusAnswer", self._asker.ask("server-status", locals()).answer)


class OfficeCall(Group):
    """`quoin call …`"""

    def put(
        self,
        id: str,
        data: Union[Mapping[str, Any], Sequence[Any]],
        *,
        if_version: Optional[int] = None,
        reason: Optional[str] = None,
    ) -> answers.CallPutAnswer:
        """Write a call for applications, or change it before it opens.

        id: id of the call
        data: the call, or the fields to change; its scorecard by id or written out; - reads from stdin
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        reason: why, for the history
        """
        return cast("answers.CallPutAnswer", self._asker.ask("call-put", locals()).answer)

    def draft(
        self,
        line: str,
        field: str,
        *,
        region: Optional[str] = None,
        scenario: Optional[str] = None,
        id: Optional[str] = None,
        reason: Optional[str] = None,
    ) -> answers.CallDraftAnswer:
        """Write the draft of a call that a line of the plan proposes: its money by year and source, its instrument, and the kept line that it carries out.

        line: Line of the plan
        field: Which of its calls: the field
        region: Code of a place of the plan (default: the root of the territory)
        scenario: Scenario of quoin.yaml (default: base)
        id: Id of the call (default: line and field)
        reason: why, for the history
        """
        return cast("answers.CallDraftAnswer", self._asker.ask("call-draft", locals()).answer)

    def open(
        self,
        id: str,
        *,
        if_version: Optional[int] = None,
        reason: Optional[str] = None,
    ) -> answers.CallOpenAnswer:
        """Open a call: applications are taken within its window.

        id: id of the call
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        reason: why, for the history
        """
        return cast("answers.CallOpenAnswer", self._asker.ask("call-open", locals()).answer)

    def close(
        self,
        id: str,
        *,
        if_version: Optional[int] = None,
        reason: Optional[str] = None,
    ) -> answers.CallCloseAnswer:
        """Close a call: nothing more is taken, reviews are ranked and awards made.

        id: id of the call
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        reason: why, for the history
        """
        return cast("answers.CallCloseAnswer", self._asker.ask("call-close", locals()).answer)

    def cancel(
        self,
        id: str,
        *,
        reason: str,
        if_version: Optional[int] = None,
    ) -> answers.CallCancelAnswer:
        """Cancel a call before it is decided: its applications end as cancelled, its reviewers are released, and the reason is told to both.

        id: id of the call
        reason: why; applicants and reviewers read it
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        """
        return cast("answers.CallCancelAnswer", self._asker.ask("call-cancel", locals()).answer)

    def unallot(
        self,
        id: str,
        *,
        reason: str,
        if_version: Optional[int] = None,
    ) -> answers.CallUnallotAnswer:
        """Give back to its fund what the awards of a decided call have left over.

        id: id of the call
        reason: why
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        """
        return cast("answers.CallUnallotAnswer", self._asker.ask("call-unallot", locals()).answer)

    def list(
        self,
        *,
        status: Optional[Literal["draft", "open", "closed", "decided", "cancelled"]] = None,
        department: Optional[str] = None,
    ) -> answers.CallListAnswer:
        """Calls with the number of applications and the money asked for.

        status: only calls in this state
        department: only calls of this department
        """
        return cast("answers.CallListAnswer", self._asker.ask("call-list", locals()).answer)


class OfficeProject(Group):
    """`quoin project …`"""

    def stop(
        self,
        id: str,
        *,
        reason: str,
        on: Optional[str] = None,
        refund: Optional[str] = None,
        refund_by: Optional[str] = None,
        undo: Optional[bool] = None,
        dry_run: Optional[bool] = None,
    ) -> answers.ProjectStopAnswer:
        """Stop a project before its end: its unpaid balance is released, its milestones are closed, what is to come back is asked for.

        id: id of the project
        reason: why, for the history and for who carries it out
        on: day on which it ends, today or before (default: today)
        refund: what is asked back of what was paid, exact, in the currency itself
        refund_by: day by which it is to come back
        undo: take the stop back: what was released is promised again, and milestones are waited for
        dry_run: only say what would be released, closed and asked back
        """
        return cast("answers.ProjectStopAnswer", self._asker.ask("project-stop", locals()).answer)


class OfficeTask(Group):
    """`quoin task …`"""

    def list(
        self,
        *,
        at: Optional[str] = None,
        findings: Optional[bool] = None,
        all: Optional[bool] = None,
    ) -> answers.TaskListAnswer:
        """What follows from plans that were superseded, funds that were cut, evaluations that were decided, tables that were revised and findings that turned, and what was answered.

        at: Day to be told of (default: today, in the zone of the office)
        findings: also findings that turned: the diagnosis is made where none is kept
        all: also what was done, refused, or deferred to a later day
        """
        return cast("answers.TaskListAnswer", self._asker.ask("task-list", locals()).answer)

    def settle(
        self,
        id: str,
        *,
        as_: Literal["done", "deferred", "refused"],
        reason: str,
        until: Optional[str] = None,
    ) -> answers.TaskSettleAnswer:
        """Say of what follows that it is done, deferred to a day, or refused, with the reason.

        id: the task, see `task list`
        as_: what became of it
        reason: why, or what was done
        until: day to which it is deferred; it waits again after that
        """
        return cast("answers.TaskSettleAnswer", self._asker.ask("task-settle", locals()).answer)


class OfficeAudit(Group):
    """`quoin audit …`"""

    def sample(
        self,
        *,
        size: int,
        from_: Optional[str] = None,
        to: Optional[str] = None,
        fund: Optional[str] = None,
        currency: Optional[str] = None,
        seed: Optional[int] = None,
    ) -> answers.AuditSampleAnswer:
        """Draw payments for an audit, each coin with the same chance (monetary unit sampling); the seed is kept, so that anybody draws the same again.

        size: hits asked for; the interval is the sum of the payments over it
        from_: first day of the payments (default: from the beginning)
        to: last day of the payments (default: today)
        fund: only payments of this fund
        currency: their currency (default: that of the workspace)
        seed: seed of the draw (default: made from the newest change of the register)
        """
        return cast("answers.AuditSampleAnswer", self._asker.ask("audit-sample", locals()).answer)


class OfficeQuestion(Group):
    """`quoin question …`"""

    def ask(
        self,
        type: str,
        id: str,
        *,
        text: str,
        due: Optional[str] = None,
    ) -> answers.QuestionAskAnswer:
        """Ask about a record as its auditor: the question waits for the department that it belongs to, and stands in the history with its answers.

        type: record type, see `record types`
        id: id of the record that is asked about
        text: the question
        due: day by which an answer is expected
        """
        return cast("answers.QuestionAskAnswer", self._asker.ask("question-ask", locals()).answer)

    def answer(
        self,
        id: str,
        *,
        text: str,
    ) -> answers.QuestionAnswerAnswer:
        """Answer a question of the audit; further answers are added, none takes the place of another.

        id: id of the question, see `question list`
        text: the answer
        """
        return cast("answers.QuestionAnswerAnswer", self._asker.ask("question-answer", locals()).answer)

    def list(
        self,
        *,
        type: Optional[str] = None,
        id: Optional[str] = None,
    ) -> answers.QuestionListAnswer:
        """Questions of the audit with their answers, those that wait first.

        type: only about a record of this type …
        id: … and this id
        """
        return cast("answers.QuestionListAnswer", self._asker.ask("question-list", locals()).answer)


class OfficeInspection(Group):
    """`quoin inspection …`"""

    def add(
        self,
        type: Literal["programme", "project", "fund", "facility", "organisation"],
        id: str,
        *,
        day: str,
        kind: Optional[Literal["inspection", "audit", "mid-term-review"]] = None,
        inspector: Optional[str] = None,
        result: Optional[Literal["in-order", "faults", "grave-faults"]] = None,
        found: Optional[str] = None,
        undo: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> answers.InspectionAddAnswer:
        """Enter what an inspection or audit of a programme, project, fund or platform found; the same day and kind again corrects it, --undo takes it back.

        type: type of what was inspected
        id: its id
        day: day of the inspection
        kind: what it was (default: inspection)
        inspector: who inspected (default: who enters it)
        result: what came of it; needed unless it is taken back
        found: what was found, for the office alone
        undo: take the entry of this day and kind back, with a reason
        reason: why, for the history
        """
        return cast("answers.InspectionAddAnswer", self._asker.ask("inspection-add", locals()).answer)

    def list(
        self,
        *,
        at: Optional[str] = None,
        years: Optional[int] = None,
    ) -> answers.InspectionListAnswer:
        """Inspections that were entered, and which programmes were neither evaluated nor inspected within three years.

        at: day to be told of (default: today, in the zone of the office)
        years: within how many years each is looked at once (default: 3)
        """
        return cast("answers.InspectionListAnswer", self._asker.ask("inspection-list", locals()).answer)


class OfficeReorganisation(Group):
    """`quoin reorganisation …`"""

    def undo(
        self,
        id: str,
        *,
        reason: str,
    ) -> answers.ReorganisationUndoAnswer:
        """Take a merger, a parting or a new name back: what was carried over is as it was, but for what was changed since, which is told.

        id: the reorganisation, see `reorganisation list`
        reason: why, for the history
        """
        return cast("answers.ReorganisationUndoAnswer", self._asker.ask("reorganisation-undo", locals()).answer)

    def list(self) -> answers.ReorganisationListAnswer:
        """Mergers, partings and new names of departments and organisations, the newest first."""
        return cast("answers.ReorganisationListAnswer", self._asker.ask("reorganisation-list", locals()).answer)


class OfficeApply(Group):
    """`quoin apply …`"""

    def __call__(
        self,
        call: str,
        data: Union[Mapping[str, Any], Sequence[Any]],
        *,
        id: Optional[str] = None,
        submit: Optional[bool] = None,
        if_version: Optional[int] = None,
        reason: Optional[str] = None,
    ) -> answers.ApplyAnswer:
        """One application under a call: a draft, or handed in with --submit.

        call: id of the call
        data: the application, or the fields of a draft to change; - reads from stdin
        id: id of the draft to change, or of the new application (default: call, applicant and the next
            number)
        submit: hand it in
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        reason: why, for the history
        """
        return cast("answers.ApplyAnswer", self._asker.ask("apply", locals()).answer)

    def table(
        self,
        call: str,
        data: Data,
        *,
        mapping: Optional[Data] = None,
        submit: Optional[bool] = None,
        dry_run: Optional[bool] = None,
        historic: Optional[bool] = None,
        reason: Optional[str] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> answers.ApplyTableAnswer:
        """Many applications at once from a table: all of them, or nothing and every fault with its cell; an officer enters those that came on paper.

        call: id of the call
        data: the filled template, or another table with its columns: .xlsx, .csv …
        mapping: mapping (YAML) of other headers: sheet, columns
        submit: hand all of them in
        dry_run: only say what would be done
        historic: applications of before, with columns status, submitted_at and decision: by an administrator,
            with a reason, whatever the window
        reason: why, for the history; of an officer how the applications came, which they then say
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return cast("answers.ApplyTableAnswer", self._asker.ask("apply-table", locals()).answer)

    def template(
        self,
        call: str,
        *,
        organisation: Optional[str] = None,
        to: Optional[str] = None,
    ) -> File:
        """A workbook to fill in for a call, with the drafts there are; it is sent back by apply table.

        call: id of the call
        organisation: only the drafts of this applicant
        to: file to write (.xlsx; default: CALL.xlsx)
        """
        return self._asker.ask("apply-template", locals()).file()

    def submit(
        self,
        id: str,
        *,
        if_version: Optional[int] = None,
        reason: Optional[str] = None,
    ) -> answers.ApplySubmitAnswer:
        """Hand in a draft, while its call takes applications.

        id: id of the application
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        reason: why, for the history
        """
        return cast("answers.ApplySubmitAnswer", self._asker.ask("apply-submit", locals()).answer)

    def withdraw(
        self,
        id: str,
        *,
        if_version: Optional[int] = None,
        reason: Optional[str] = None,
    ) -> answers.ApplyWithdrawAnswer:
        """Withdraw an application that is not decided; it stays, with its history.

        id: id of the application
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        reason: why, for the history
        """
        return cast("answers.ApplyWithdrawAnswer", self._asker.ask("apply-withdraw", locals()).answer)


class OfficeApplication(Group):
    """`quoin application …`"""

    def list(
        self,
        *,
        call: Optional[str] = None,
        status: Optional[Literal["draft", "submitted", "withdrawn", "eligible", "ineligible", "reviewed", "awarded", "rejected", "cancelled"]] = None,
        department: Optional[str] = None,
        organisation: Optional[str] = None,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
    ) -> answers.ApplicationListAnswer:
        """Applications by id.

        call: only those under this call
        status: only those in this state
        department: only those to this department
        organisation: only those of this applicant
        limit: at most so many
        offset: leave out the first so many (default: 0)
        """
        return cast("answers.ApplicationListAnswer", self._asker.ask("application-list", locals()).answer)

    def screen(
        self,
        id: str,
        *,
        result: Literal["eligible", "ineligible"],
        reason: str,
        if_version: Optional[int] = None,
    ) -> answers.ApplicationScreenAnswer:
        """Say whether an application may be reviewed, and why not.

        id: id of the application
        result: what the formal check found
        reason: why, for the applicant and the history
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        """
        return cast("answers.ApplicationScreenAnswer", self._asker.ask("application-screen", locals()).answer)


class OfficeDuplicate(Group):
    """`quoin duplicate …`"""

    def list(
        self,
        *,
        call: Optional[str] = None,
        application: Optional[str] = None,
        decision: Optional[Literal["open", "duplicate", "distinct"]] = None,
        department: Optional[str] = None,
    ) -> answers.DuplicateListAnswer:
        """Possible duplicates that were found, and what was decided about them.

        call: only those of this call's applications
        application: only those of this application
        decision: only those decided so
        department: only those of this department
        """
        return cast("answers.DuplicateListAnswer", self._asker.ask("duplicate-list", locals()).answer)

    def show(
        self,
        match: str,
    ) -> answers.DuplicateShowAnswer:
        """Both texts of a possible duplicate side by side, for the officer who decides; the history keeps who read them.

        match: id of the match, see check-duplicates
        """
        return cast("answers.DuplicateShowAnswer", self._asker.ask("duplicate-show", locals()).answer)


class OfficeReview(Group):
    """`quoin review …`"""

    def assign(
        self,
        call: str,
        *,
        per_application: int,
        until: Optional[str] = None,
        seed: Optional[int] = None,
        reason: Optional[str] = None,
    ) -> answers.ReviewAssignAnswer:
        """Assign experts to the applications of a call, none with a conflict of interest, the load even.

        call: id of the call
        per_application: reviews that each application shall have
        until: last day on which a review is expected, in the zone of the call
        seed: seed of the order among equals (default: 1)
        reason: why, for the history
        """
        return cast("answers.ReviewAssignAnswer", self._asker.ask("review-assign", locals()).answer)

    def submit(
        self,
        application: str,
        data: Union[Mapping[str, Any], Sequence[Any]],
        *,
        reviewer: Optional[str] = None,
        reason: Optional[str] = None,
    ) -> answers.ReviewSubmitAnswer:
        """Hand in the scores and comments of a review that was assigned to you, and what you expect of the application.

        application: id of the application
        data: {scores: [{item, input, comment}], comment, value: {mean, low, high, level}, success: {low,
            mode, high}}; - reads from stdin
        reviewer: the expert on whose paper it was written, where the expert has no account
        reason: why, for the history
        """
        return cast("answers.ReviewSubmitAnswer", self._asker.ask("review-submit", locals()).answer)

    def decline(
        self,
        application: str,
        *,
        reason: str,
        reviewer: Optional[str] = None,
    ) -> answers.ReviewDeclineAnswer:
        """Decline a review, for a conflict of interest or another reason; another expert can be assigned then.

        application: id of the application
        reason: the conflict, or why else
        reviewer: the expert who declined, where the expert has no account
        """
        return cast("answers.ReviewDeclineAnswer", self._asker.ask("review-decline", locals()).answer)

    def release(
        self,
        *,
        call: str,
        reviewer: str,
        reason: str,
        application: Optional[str] = None,
    ) -> answers.ReviewReleaseAnswer:
        """Release an expert from the reviews of a call that are still awaited, so that they can be given to another or go on without.

        call: id of the call
        reviewer: id of the expert
        reason: why; the expert reads it
        application: only the review of this application
        """
        return cast("answers.ReviewReleaseAnswer", self._asker.ask("review-release", locals()).answer)

    def list(
        self,
        *,
        call: Optional[str] = None,
        application: Optional[str] = None,
        reviewer: Optional[str] = None,
        account: Optional[str] = None,
        status: Optional[Literal["assigned", "declined", "submitted", "released"]] = None,
        department: Optional[str] = None,
    ) -> answers.ReviewListAnswer:
        """Reviews that were asked for, with their scores.

        call: only those of this call
        application: only those of this application
        reviewer: only those of this expert
        account: only those of this account
        status: only those in this state
        department: only those of this department
        """
        return cast("answers.ReviewListAnswer", self._asker.ask("review-list", locals()).answer)

    def ranking(
        self,
        call: str,
    ) -> answers.ReviewRankingAnswer:
        """Applications of a call by mean score, with the spread between reviewers and duplicates that nobody has decided.

        call: id of the call
        """
        return cast("answers.ReviewRankingAnswer", self._asker.ask("review-ranking", locals()).answer)


class OfficeService(Group):
    """`quoin service …`"""

    def search(
        self,
        *,
        words: Optional[str] = None,
        method: Optional[str] = None,
        quantity: Optional[str] = None,
        capability: Optional[str] = None,
        place: Optional[str] = None,
        free: Optional[Literal["week", "month", "quarter", "none"]] = None,
        approval: Optional[Literal["instant", "officer"]] = None,
        near: Optional[str] = None,
        within: Optional[float] = None,
        hours: Optional[float] = None,
        price: Optional[str] = None,
        limit: Optional[int] = None,
    ) -> answers.ServiceSearchAnswer:
        """Services of what is lent, by what they measure or make, place and distance, price for who asks, and free hours; with how many each further choice would leave.

        words: words of names, fields or what is done
        method: only of this method
        quantity: only what measures or makes this
        capability: only of this capability
        place: only in this place or below it
        free: free within a week, a month (31 days), a quarter (90 days), or not at all
        approval: approved at once, or by an officer
        near: code of a place, or LATITUDE,LONGITUDE
        within: not farther from there than this
        hours: how long it is needed: free times and prices are those of so long (default: 1)
        price: costs no more than this; what has no price known is then left out
        limit: how many are told (default: 50)
        """
        return cast("answers.ServiceSearchAnswer", self._asker.ask("service-search", locals()).answer)


class OfficeBooking(Group):
    """`quoin booking …`"""

    def request(
        self,
        *,
        facility: str,
        start: str,
        end: str,
        organisation: str,
        service: Optional[str] = None,
        project: Optional[str] = None,
        purpose: Optional[str] = None,
        weekly: Optional[int] = None,
    ) -> answers.BookingRequestAnswer:
        """Ask for hours of a facility: approved at once, or handed to who decides; each week again as a series, all or none.

        facility: id of the facility or equipment
        start: beginning; without an offset on the clocks of the place (2026-06-01T09:00)
        end: end, likewise
        organisation: organisation that asks
        service: id of the service (default: the one that `slots` tells)
        project: id of the project that it is for
        purpose: what for, told to who decides
        weekly: so many weeks at the same local time, all or none (default: 1)
        """
        return cast("answers.BookingRequestAnswer", self._asker.ask("booking-request", locals()).answer)

    def wait(
        self,
        *,
        facility: str,
        start: str,
        end: str,
        organisation: str,
        until: str,
        service: Optional[str] = None,
        project: Optional[str] = None,
        purpose: Optional[str] = None,
    ) -> answers.BookingWaitAnswer:
        """Wait for hours that others have: when they are freed they are offered in the order in which they were asked for, for a time.

        facility: id of the facility or equipment
        start: beginning; without an offset on the clocks of the place (2026-06-01T09:00)
        end: end, likewise
        organisation: organisation that asks
        until: given up at this moment; without an offset on the clocks of the place
        service: id of the service (default: the one that `slots` tells)
        project: id of the project that it is for
        purpose: what for, told to who decides
        """
        return cast("answers.BookingWaitAnswer", self._asker.ask("booking-wait", locals()).answer)

    def accept(
        self,
        id: str,
    ) -> answers.BookingAcceptAnswer:
        """Take the hours that are offered to who waited: approved at once, or handed to who decides.

        id: id of the booking
        """
        return cast("answers.BookingAcceptAnswer", self._asker.ask("booking-accept", locals()).answer)

    def decide(
        self,
        id: str,
        *,
        decision: Literal["approve", "decline"],
        reason: Optional[str] = None,
    ) -> answers.BookingDecideAnswer:
        """Approve a request, which then holds its hours, or decline it with a reason.

        id: id of the booking
        decision: approve or decline
        reason: why; it is told to whom it concerns
        """
        return cast("answers.BookingDecideAnswer", self._asker.ask("booking-decide", locals()).answer)

    def move(
        self,
        id: str,
        *,
        start: str,
        end: Optional[str] = None,
        reason: Optional[str] = None,
    ) -> answers.BookingMoveAnswer:
        """Move a request, or a booking that was approved at once, to other hours of the same facility, by the rules for asking anew; its hours are held until the others are had, and moving back undoes it.

        id: id of the booking
        start: new beginning: a moment with its offset, or the time that the clocks of the place show
        end: new end, likewise (default: as long as before)
        reason: why; it is told to whom it concerns
        """
        return cast("answers.BookingMoveAnswer", self._asker.ask("booking-move", locals()).answer)

    def cancel(
        self,
        id: str,
        *,
        reason: Optional[str] = None,
    ) -> answers.BookingCancelAnswer:
        """Cancel an approved booking: who asked until the hours that the opening rules say, later whoever runs the facility; its hours are offered to who waits.

        id: id of the booking
        reason: why; it is told to whom it concerns
        """
        return cast("answers.BookingCancelAnswer", self._asker.ask("booking-cancel", locals()).answer)

    def withdraw(
        self,
        id: str,
        *,
        reason: Optional[str] = None,
    ) -> answers.BookingWithdrawAnswer:
        """Take back a request that is not decided, a wait or an offer.

        id: id of the booking
        reason: why; it is told to whom it concerns
        """
        return cast("answers.BookingWithdrawAnswer", self._asker.ask("booking-withdraw", locals()).answer)

    def use(
        self,
        id: str,
        *,
        start: str,
        end: str,
        reason: Optional[str] = None,
    ) -> answers.BookingUseAnswer:
        """Say when booked hours were used, once they are over: within what was booked.

        id: id of the booking
        start: beginning of the use; without an offset on the clocks of the place
        end: its end, likewise
        reason: why; it is told to whom it concerns
        """
        return cast("answers.BookingUseAnswer", self._asker.ask("booking-use", locals()).answer)

    def no_show(
        self,
        id: str,
        *,
        reason: Optional[str] = None,
    ) -> answers.BookingNoShowAnswer:
        """Say that nobody came, from the beginning of the booked hours on; they count in the quota.

        id: id of the booking
        reason: why; it is told to whom it concerns
        """
        return cast("answers.BookingNoShowAnswer", self._asker.ask("booking-no-show", locals()).answer)

    def settle(
        self,
        id: str,
        *,
        reason: Optional[str] = None,
    ) -> answers.BookingSettleAnswer:
        """Say that a used booking is paid for: it counts as income from then on.

        id: id of the booking
        reason: why; it is told to whom it concerns
        """
        return cast("answers.BookingSettleAnswer", self._asker.ask("booking-settle", locals()).answer)

    def list(
        self,
        *,
        facility: Optional[str] = None,
        from_: Optional[str] = None,
        to: Optional[str] = None,
        organisation: Optional[str] = None,
        status: Optional[Literal["waiting", "requested", "offered", "approved", "declined", "withdrawn", "cancelled", "no-show", "used", "settled", "lapsed"]] = None,
    ) -> answers.BookingListAnswer:
        """Bookings that the caller may see, by start: one's own, those of one's facilities, those of one's department; states as of now.

        facility: only of this facility or equipment
        from_: only those that end after this moment or day
        to: only those that begin before this moment or day
        organisation: only of this organisation
        status: only in this state
        """
        return cast("answers.BookingListAnswer", self._asker.ask("booking-list", locals()).answer)

    def table(
        self,
        data: Data,
        *,
        mapping: Optional[Data] = None,
        dry_run: Optional[bool] = None,
        take_back: Optional[bool] = None,
        reason: Optional[str] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> answers.BookingTableAnswer:
        """Logs of use from another system: each row becomes used hours, or says when booked hours were used; all rows, or nothing and every fault with its cell.

        data: the log: .csv, .xlsx … with the columns facility, start, end or duration, organisation, purpose,
            unit, zone
        mapping: mapping (YAML) of other headings: sheet, columns, units: {duration: h|min}, days; kept for
            tables with the same headings
        dry_run: only say what would be done
        take_back: the other way: hours that this log brought are put away; what was booked here stays as it
            is
        reason: why, for the history
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return cast("answers.BookingTableAnswer", self._asker.ask("booking-table", locals()).answer)


class OfficeClosure(Group):
    """`quoin closure …`"""

    def put(
        self,
        *,
        facility: str,
        start: str,
        end: str,
        reason: str,
        unit: Optional[int] = None,
        cancel: Optional[bool] = None,
    ) -> answers.ClosurePutAnswer:
        """Close a facility, or one of its machines, for a time; over booked hours only with --cancel, which cancels them with the reason.

        facility: id of the facility or equipment
        start: beginning; without an offset on the clocks of the place
        end: end, likewise
        reason: why; whoever wants hours then is told
        unit: only this machine of several (default: all)
        cancel: cancel what is booked in that time
        """
        return cast("answers.ClosurePutAnswer", self._asker.ask("closure-put", locals()).answer)


class OfficeFacility(Group):
    """`quoin facility …`"""

    def calendar(
        self,
        id: str,
        *,
        from_: str,
        to: str,
    ) -> answers.FacilityCalendarAnswer:
        """Day by day when a facility is open and which of its hours are taken, without a word of who has them.

        id: id of the facility or equipment
        from_: first day (YYYY-MM-DD), or a moment in it
        to: last day, or a moment in it
        """
        return cast("answers.FacilityCalendarAnswer", self._asker.ask("facility-calendar", locals()).answer)

    def feed(
        self,
        id: Optional[str] = None,
        *,
        to: Optional[str] = None,
        token: Optional[bool] = None,
        revoke: Optional[str] = None,
        organisation: Optional[str] = None,
    ) -> File:
        """The bookings of a facility, or of one's own organisation, for a calendar program: as a file, or by an address that a token opens until it is revoked.

        id: id of the facility or equipment (default: all bookings of one's own organisation)
        to: file to write, F.ics
        token: make an address that a calendar program asks by itself: /feeds/TOKEN.ics; shown once
        revoke: end the address of this token (or its last part, TOKEN.ics)
        organisation: organisation whose bookings they are (default: that of the account)
        """
        return self._asker.ask("facility-feed", locals()).file()


class OfficeSharing(Group):
    """`quoin sharing …`"""

    def __call__(
        self,
        *,
        year: Optional[int] = None,
    ) -> answers.SharingAnswer:
        """How far facilities and equipment are used and lent in a year: hours, rates, waits, refused demand, income, by place, owner and kind.

        year: year of the place (default: the newest of which hours are recorded)
        """
        return cast("answers.SharingAnswer", self._asker.ask("sharing", locals()).answer)

    def total(
        self,
        *,
        region: Optional[str] = None,
        year: Optional[int] = None,
    ) -> answers.SharingTotalAnswer:
        """The hours that the facilities and equipment of a place and all below it used and lent in a year, in one line.

        region: place, with all below it (default: everywhere)
        year: year of the place (default: the newest of which hours are recorded)
        """
        return cast("answers.SharingTotalAnswer", self._asker.ask("sharing-total", locals()).answer)


class OfficePurchase(Group):
    """`quoin purchase …`"""

    def review(
        self,
        data: Union[Mapping[str, Any], Sequence[Any]],
        *,
        within: Optional[float] = None,
        year: Optional[int] = None,
        dry_run: Optional[bool] = None,
    ) -> answers.PurchaseReviewAnswer:
        """Whether an instrument that somebody means to buy is there already: units alike, their free hours and prices, and what follows.

        data: what is to be bought: name, words, classes, price, currency, host, region, needed_hours, by,
            application; - reads from stdin
        within: how far one goes for an hour (default: sharing.reach_km, or 300)
        year: year of the hours (default: the newest of which hours are recorded)
        dry_run: only answer; keep nothing to be decided
        """
        return cast("answers.PurchaseReviewAnswer", self._asker.ask("purchase-review", locals()).answer)

    def decide(
        self,
        id: str,
        *,
        decision: Literal["share", "buy"],
        reason: str,
        condition: Optional[Sequence[str]] = None,
        if_version: Optional[int] = None,
    ) -> answers.PurchaseDecideAnswer:
        """Decide whether a reviewed instrument is bought or hours of others are shared, with the reason and the conditions that are met.

        id: id of the review, see purchase review
        decision: what the officer finds
        reason: why, for the record and its history
        condition: reason of the rules for which it may be bought, named again for each: none-in-reach,
            all-full, unfit, other
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        """
        return cast("answers.PurchaseDecideAnswer", self._asker.ask("purchase-decide", locals()).answer)

    def list(
        self,
        *,
        decision: Optional[Literal["open", "share", "buy"]] = None,
    ) -> answers.PurchaseListAnswer:
        """Purchases that were reviewed, what was decided, and the prices of what was not bought because others share it.

        decision: only those decided so
        """
        return cast("answers.PurchaseListAnswer", self._asker.ask("purchase-list", locals()).answer)


class OfficeRegistration(Group):
    """`quoin registration …`"""

    def list(
        self,
        *,
        status: Optional[Literal["waiting", "confirmed", "declined", "entered"]] = None,
    ) -> answers.RegistrationListAnswer:
        """Organisations that asked to be let in by the open door, with those of the register that bear the same name or number.

        status: only those that stand so
        """
        return cast("answers.RegistrationListAnswer", self._asker.ask("registration-list", locals()).answer)

    def decide(
        self,
        id: str,
        *,
        decision: Literal["confirm", "decline"],
        organisation: Optional[str] = None,
        reason: Optional[str] = None,
        if_version: Optional[int] = None,
    ) -> answers.RegistrationDecideAnswer:
        """Let in an organisation that registered itself, as a new one of the register or as one that stands there, or decline it with a reason.

        id: id of the registration, see registration list
        decision: what the officer finds
        organisation: organisation of the register that it is, where it stands there already
        reason: why, told to who registered; needed to decline
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        """
        return cast("answers.RegistrationDecideAnswer", self._asker.ask("registration-decide", locals()).answer)

    def forget(
        self,
        id: str,
    ) -> answers.RegistrationForgetAnswer:
        """Take away for good whom to ask and the address of mail of a registration that was declined; they stand in no history.

        id: id of the registration, see registration list
        """
        return cast("answers.RegistrationForgetAnswer", self._asker.ask("registration-forget", locals()).answer)


class OfficeNotice(Group):
    """`quoin notice …`"""

    def address(
        self,
        name: Optional[str] = None,
        *,
        mail: Optional[str] = None,
    ) -> answers.NoticeAddressAnswer:
        """Where decisions on one's bookings are sent, where the office sends mail: said, shown, or taken away for good; it stands in no history.

        name: account (default: one's own); another than one's own only for who keeps the accounts
        mail: address of mail; empty takes it away; left out nothing is changed
        """
        return cast("answers.NoticeAddressAnswer", self._asker.ask("notice-address", locals()).answer)


class OfficeMatch(Group):
    """`quoin match …`"""

    def __call__(
        self,
        *,
        need: Optional[str] = None,
        top: Optional[int] = None,
        limit: Optional[int] = None,
    ) -> answers.MatchAnswer:
        """Which offered results may answer a need, by likeness of topic, technologies and region, with the words in common.

        need: id of one need (default: all)
        top: results shown of each need (default: 10)
        limit: needs at most, by their id (default: all)
        """
        return cast("answers.MatchAnswer", self._asker.ask("match", locals()).answer)

    def decide(
        self,
        *,
        need: str,
        result: str,
        side: Literal["owner", "asker"],
        decision: Literal["agree", "decline"],
        reason: Optional[str] = None,
    ) -> answers.MatchDecideAnswer:
        """Agree to a match or decline it, for the owner of the result or for who needs it; once both have agreed, who asks again is told whom to ask.

        need: id of the need
        result: id of the result
        side: for whom it is decided: the owner of the result, or who needs it
        decision: agree or decline
        reason: why, for the record and its history
        """
        return cast("answers.MatchDecideAnswer", self._asker.ask("match-decide", locals()).answer)


class OfficeInstrument(Group):
    """`quoin instrument …`"""

    def deeds(
        self,
        *,
        organisation: Optional[str] = None,
    ) -> answers.InstrumentDeedsAnswer:
        """What was done by each policy: public orders, loans and guarantees and what is at risk by them, tax relief by year, disputes and accreditations of intellectual property, non-profit bodies.

        organisation: id of the organisation whose deeds are asked for (default: all)
        """
        return cast("answers.InstrumentDeedsAnswer", self._asker.ask("instrument-deeds", locals()).answer)


class OfficeCoding(Group):
    """`quoin coding …`"""

    def propose(
        self,
        *,
        type: Optional[Literal["project", "application", "result"]] = None,
        of: Optional[Literal["technology", "item"]] = None,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
    ) -> answers.CodingProposeAnswer:
        """Which technology or card item a project, an application or a result is of: three proposals for each that nobody has coded, with the words in common, and how often they are right.

        type: type of the records (default: project)
        of: what is proposed: technologies, or items of cards (default: technology)
        limit: at most so many (default: 50)
        offset: how many to pass over (default: 0)
        """
        return cast("answers.CodingProposeAnswer", self._asker.ask("coding-propose", locals()).answer)

    def decide(
        self,
        *,
        choice: Sequence[str],
        type: Optional[Literal["project", "application", "result"]] = None,
        of: Optional[Literal["technology", "item"]] = None,
        remove: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> answers.CodingDecideAnswer:
        """Say of which technologies or card items records are, many at once: rules read what was decided, never what was proposed.

        choice: id of a record, =, and the code that it bears beside those that it has; once for each
        type: type of the records (default: project)
        of: technologies, or items of cards (default: technology)
        remove: take these codes off instead
        reason: why, for the history
        """
        return cast("answers.CodingDecideAnswer", self._asker.ask("coding-decide", locals()).answer)


class Office(Loose):
    """All commands, on one workspace."""

    @property
    def import_(self) -> OfficeImport:
        return OfficeImport(self._asker)

    @property
    def role(self) -> OfficeRole:
        return OfficeRole(self._asker)

    @property
    def settings(self) -> OfficeSettings:
        return OfficeSettings(self._asker)

    @property
    def rules(self) -> OfficeRules:
        return OfficeRules(self._asker)

    @property
    def glossary(self) -> OfficeGlossary:
        return OfficeGlossary(self._asker)

    @property
    def language(self) -> OfficeLanguage:
        return OfficeLanguage(self._asker)

    def template(
        self,
        name: str,
        *,
        role: Optional[bool] = None,
        type: Optional[bool] = None,
        to: Optional[str] = None,
    ) -> File:
        """A workbook to fill in for a table that rules read, or for a type of record: headings, units, lists to choose from, an invented row and an explanation.

        name: role of a table (see `rule needs`) or record type (see `record types`)
        role: the name is that of a role, where it is both
        type: the name is that of a record type, where it is both
        to: file to write (.xlsx; default: NAME.xlsx)
        """
        return self._asker.ask("template", locals()).file()

    def about(self) -> answers.AboutAnswer:
        """The workspace: its name, its currency, the year of its newest evidence."""
        return cast("answers.AboutAnswer", self._asker.ask("about", locals()).answer)

    @property
    def search(self) -> OfficeSearch:
        return OfficeSearch(self._asker)

    def territory(self) -> answers.TerritoryAnswer:
        """The tree of places that the office looks at: its root, its levels, whose codes; and in which languages and currency it reads."""
        return cast("answers.TerritoryAnswer", self._asker.ask("territory", locals()).answer)

    @property
    def diagnose(self) -> OfficeDiagnose:
        return OfficeDiagnose(self._asker)

    def noise(
        self,
        *,
        worlds: Optional[int] = None,
        seed: Optional[int] = None,
        only: Optional[Sequence[str]] = None,
    ) -> answers.NoiseAnswer:
        """False alarms: what the rules confirm in worlds made from the tables with nothing in them, beside what they confirm here.

        worlds: Worlds that are made; each is judged as a whole (default: 5)
        seed: Seed of the worlds: the same one makes the same worlds (default: 1)
        only: Problems (P1), sub-items (P1.3) or rules to judge; all when left out
        """
        return cast("answers.NoiseAnswer", self._asker.ask("noise", locals()).answer)

    @property
    def finding(self) -> OfficeFinding:
        return OfficeFinding(self._asker)

    @property
    def opportunities(self) -> OfficeOpportunities:
        return OfficeOpportunities(self._asker)

    def value_chains(
        self,
        *,
        economy: Optional[str] = None,
        year: Optional[int] = None,
        replaceable: Optional[float] = None,
        most: Optional[int] = None,
        coverage: Optional[float] = None,
        firms: Optional[int] = None,
    ) -> answers.ValueChainsAnswer:
        """How an economy stands in global value chains: where its exports' value goes, what its industries hang on, which foreign suppliers could stop them.

        economy: Code of the economy (default: the one that is this territory)
        year: Year of the table (default: the newest)
        replaceable: Part of a supplier's deliveries that others can replace, 0 to 1 (default: 0)
        most: Suppliers that are listed (default: 20)
        coverage: Least part of an industry's firms that must report assets before any of them is named as its
            leader (default: 0.5)
        firms: Firms that are named for each industry (default: 3)
        """
        return cast("answers.ValueChainsAnswer", self._asker.ask("value-chains", locals()).answer)

    def national_table(
        self,
        *,
        year: Optional[int] = None,
        imports: Optional[Literal["given", "proportional"]] = None,
    ) -> answers.NationalTableAnswer:
        """What the economy's own input-output tables say: imports behind exports over the years, and what each sector moves at home.

        year: Year of the table (default: the newest)
        imports: Imports as the table gives them where it does, or by proportion of use (default: given)
        """
        return cast("answers.NationalTableAnswer", self._asker.ask("national-table", locals()).answer)

    def comparison(
        self,
        *,
        region: Optional[str] = None,
        year: Optional[int] = None,
        since: Optional[int] = None,
    ) -> answers.ComparisonAnswer:
        """How much of a place's growth is its own, who has the same mix, who holds what lies near to it, how varied it is; each against chance.

        region: Code of a place that is compared with the others (default: the root of the territory)
        year: Year of the table (default: the newest)
        since: Year from which growth is taken apart (default: ten years before, or the oldest there is)
        """
        return cast("answers.ComparisonAnswer", self._asker.ask("comparison", locals()).answer)

    def cooperation(self) -> answers.CooperationAnswer:
        """Which places work together more or less often than their numbers of undertakings give, and what of that is known."""
        return cast("answers.CooperationAnswer", self._asker.ask("cooperation", locals()).answer)

    def groupings(
        self,
        indicator: Optional[str] = None,
        *,
        per: Optional[str] = None,
    ) -> answers.GroupingsAnswer:
        """Groups of places beside the tree, and the sums of an indicator over them.

        indicator: code of an indicator that adds over places; without it only the groups
        per: code of an indicator by whose sum the sum is divided
        """
        return cast("answers.GroupingsAnswer", self._asker.ask("groupings", locals()).answer)

    @property
    def organisation(self) -> OfficeOrganisation:
        return OfficeOrganisation(self._asker)

    @property
    def rule(self) -> OfficeRule:
        return OfficeRule(self._asker)

    @property
    def design(self) -> OfficeDesign:
        return OfficeDesign(self._asker)

    def roadmap(self) -> answers.RoadmapAnswer:
        """In which order projects can be done: cycles named, the critical path, and how far each project can slip."""
        return cast("answers.RoadmapAnswer", self._asker.ask("roadmap", locals()).answer)

    def coordination(
        self,
        *,
        department: Optional[str] = None,
        technology: Optional[str] = None,
    ) -> answers.CoordinationAnswer:
        """Which department acts on which technology or card item with which instrument and money; who overlaps, what nobody takes up, what would close that.

        department: Only cells, overlaps and merges of this department
        technology: Only this technology with its card items, or only this card item
        """
        return cast("answers.CoordinationAnswer", self._asker.ask("coordination", locals()).answer)

    @property
    def measure(self) -> OfficeMeasure:
        return OfficeMeasure(self._asker)

    def forecast(
        self,
        *,
        episode: Optional[str] = None,
        region: Optional[str] = None,
        origin: Optional[float] = None,
        level: Optional[float] = None,
        horizon: Optional[int] = None,
        alarm: Optional[float] = None,
        vintage: Optional[Literal["year", "published"]] = None,
    ) -> answers.ForecastAnswer:
        """Standing in a year: what would have been said of the technologies of a market, what experts said, what happened, and who is exposed.

        episode: which substitution; without it the list of them
        region: which market; the first one if left out
        origin: the year stood in; the last one if left out
        level: share at which a technology has taken over (default: 50)
        horizon: how far ahead to look (default: 10)
        alarm: probability within ten years from which is warned; that of quoin.yaml (thresholds,
            passive-upgrading) if left out
        vintage: which figures to rest on: all of years up to the one stood in, or those that had been
            published by then, as far as the table says (default: year)
        """
        return cast("answers.ForecastAnswer", self._asker.ask("forecast", locals()).answer)

    @property
    def derivation(self) -> OfficeDerivation:
        return OfficeDerivation(self._asker)

    @property
    def report(self) -> OfficeReport:
        return OfficeReport(self._asker)

    def brief(
        self,
        *,
        to: str,
        region: Optional[str] = None,
    ) -> File:
        """One page on a region: three findings, three decisions, the money, what is not known.

        to: file to write; its ending says the format: .html, .docx, .xlsx, or .pptx or .pdf for the sheets of
            a meeting
        region: Code of a place (default: the root of the territory)
        """
        return self._asker.ask("brief", locals()).file()

    @property
    def record(self) -> OfficeRecord:
        return OfficeRecord(self._asker)

    @property
    def indicators(self) -> OfficeIndicators:
        return OfficeIndicators(self._asker)

    def comment(
        self,
        type: str,
        id: str,
        *,
        text: str,
        audience: Optional[Literal["officers", "office", "organisation", "everybody"]] = None,
    ) -> answers.CommentAnswer:
        """Say something about a record; the record itself stays as it is.

        type: record type, see `record types`
        id: id of the record
        text: what is said
        audience: who reads it beside its writer: officers, the office, also the organisation it is about, or
            whoever sees the record (default: office; of a reviewer: officers; of an applicant: organisation)
        """
        return cast("answers.CommentAnswer", self._asker.ask("comment", locals()).answer)

    @property
    def fact(self) -> OfficeFact:
        return OfficeFact(self._asker)

    def history(
        self,
        type: str,
        id: str,
    ) -> answers.HistoryAnswer:
        """Every change of a record: who, when, why, before and after.

        type: record type, see `record types`
        id: id of the record
        """
        return cast("answers.HistoryAnswer", self._asker.ask("history", locals()).answer)

    def log(
        self,
        *,
        after: Optional[int] = None,
        limit: Optional[int] = None,
        who: Optional[str] = None,
        type: Optional[str] = None,
        since: Optional[str] = None,
        until: Optional[str] = None,
        newest: Optional[bool] = None,
    ) -> answers.LogAnswer:
        """Changes of the whole register in the order in which they were made.

        after: only changes with a number above this (default: 0)
        limit: at most so many (default: 100)
        who: only changes by this person
        type: only changes of records of this type
        since: only changes on this day or after it, 2026-03-01 or to the second (UTC)
        until: only changes on this day or before it
        newest: the last ones, newest first
        """
        return cast("answers.LogAnswer", self._asker.ask("log", locals()).answer)

    def sources(self) -> answers.SourcesAnswer:
        """The tables of a workspace: columns and units, sources, licences, hashes, checks and their exceptions."""
        return cast("answers.SourcesAnswer", self._asker.ask("sources", locals()).answer)

    def rows(
        self,
        table: str,
        *,
        rows: Optional[str] = None,
        offset: Optional[int] = None,
        limit: Optional[int] = None,
    ) -> answers.RowsAnswer:
        """Rows of a table, as a finding or a figure refers to them.

        table: name of the table
        rows: row numbers and ranges, 1 = first under the header
        offset: rows to leave out at the beginning (default: 0)
        limit: rows to give at most (default: 100)
        """
        return cast("answers.RowsAnswer", self._asker.ask("rows", locals()).answer)

    def map(
        self,
        indicator: Optional[str] = None,
        *,
        of: Optional[str] = None,
    ) -> answers.MapAnswer:
        """The indicators of the regions, and one of them by region and year.

        indicator: code of the indicator; without it only the list
        of: the place whose parts are shown, or a group of places (GROUPING:GROUP); all places that are
            compared if left out
        """
        return cast("answers.MapAnswer", self._asker.ask("map", locals()).answer)

    def peers(
        self,
        *,
        region: Optional[str] = None,
        beside: Optional[Sequence[str]] = None,
        indicators: Optional[Sequence[str]] = None,
    ) -> answers.PeersAnswer:
        """A place beside others in six indicators, each with its year.

        region: Code of a place (default: the root of the territory)
        beside: Codes of the places beside it, as a list with commas; those of the setting peers if left out,
            else the nearest
        indicators: Codes of indicators, as a list with commas; one of each topic if left out
        """
        return cast("answers.PeersAnswer", self._asker.ask("peers", locals()).answer)

    def shapes(
        self,
        *,
        of: Optional[str] = None,
    ) -> answers.ShapesAnswer:
        """Outlines of the places right below a place, for maps: none where no table plays the role region_shapes.

        of: the place whose parts are drawn; all places that are compared if left out
        """
        return cast("answers.ShapesAnswer", self._asker.ask("shapes", locals()).answer)

    def cards(self) -> answers.CardsAnswer:
        """The technology-system cards, each with how much of it is missing, done twice and unknown."""
        return cast("answers.CardsAnswer", self._asker.ask("cards", locals()).answer)

    @property
    def card(self) -> OfficeCard:
        return OfficeCard(self._asker)

    def pay(
        self,
        *,
        data: Optional[Data] = None,
        mapping: Optional[Data] = None,
        scale: Optional[float] = None,
        type: Optional[str] = None,
        amount: Optional[str] = None,
        date: Optional[str] = None,
        level: Optional[str] = None,
        project: Optional[str] = None,
        award: Optional[str] = None,
        contract: Optional[str] = None,
        instalment: Optional[str] = None,
        backing: Optional[str] = None,
        fund: Optional[str] = None,
        from_: Optional[str] = None,
        to: Optional[str] = None,
        to_account: Optional[str] = None,
        currency: Optional[str] = None,
        price_year: Optional[int] = None,
        description: Optional[str] = None,
        id: Optional[str] = None,
        over: Optional[str] = None,
        dry_run: Optional[bool] = None,
        historic: Optional[bool] = None,
        reason: Optional[str] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> answers.PayAnswer:
        """Book money: commitments, payments, matching funds, loans and guarantees granted, called and released; one by options, or many from a file.

        data: Many at once: .xlsx, .csv or .json with a column for each field; all of them, or none and a
            fault for each cell
        mapping: Mapping (YAML) of the file's columns: sheet, header, columns …
        scale: One unit of the amounts: 10000 where they are in 万元 (default: 1)
        type: application, commitment, disbursement, expenditure, incoming-funds, equity, guarantee,
            guarantee-call, guarantee-release, matching, refund or release
        amount: Amount, exact, in the currency itself
        date: Day, 2026-05-31
        level: Whose money: central, provincial, local, enterprise, bank, foreign or other
        project: Project that it is for
        award: Award that it is for
        contract: Contract that it is paid under (default: that of the award)
        instalment: Instalment of the contract (default: its only one)
        backing: Loan or guarantee that is granted, called or released
        fund: Fund that it comes from
        from_: Organisation that pays
        to: Organisation that is paid
        to_account: Bank account that it is paid to (default: that of the contract)
        currency: ISO 4217 code (default: that of the workspace)
        price_year: Year of the prices, where they are not those of the day
        description: What for
        id: Id of the transaction (default: made from what it says)
        over: Why more is paid than was committed; without it that is refused
        dry_run: Only say what would be booked
        historic: Paid before the register was kept: by an administrator, with a reason, whatever was
            committed
        reason: why, for the history
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return cast("answers.PayAnswer", self._asker.ask("pay", locals()).answer)

    def ledger(
        self,
        *,
        fund: Optional[str] = None,
        call: Optional[str] = None,
        project: Optional[str] = None,
        at: Optional[str] = None,
        entries: Optional[bool] = None,
        after: Optional[str] = None,
        limit: Optional[int] = None,
    ) -> answers.LedgerAnswer:
        """What stands on the accounts of the ledger, by fund, year, source, level, department, call and project; with --entries what was booked.

        fund: only money of this fund; 'unassigned' = of none
        call: only money of this call
        project: only money of this project
        at: as it stood at the end of this day (default: with all that is booked)
        entries: also the entries behind the balances, in the order of booking
        after: of the entries only those booked after this one: how what follows is read on
        limit: so many entries at most (default: all of them)
        """
        return cast("answers.LedgerAnswer", self._asker.ask("ledger", locals()).answer)

    @property
    def entry(self) -> OfficeEntry:
        return OfficeEntry(self._asker)

    def release(
        self,
        id: str,
        *,
        reason: Optional[str] = None,
    ) -> answers.ReleaseAnswer:
        """Release what another person has proposed: it takes effect as it was asked, under both names.

        id: id of the proposal, see `work`
        reason: why, for the history
        """
        return cast("answers.ReleaseAnswer", self._asker.ask("release", locals()).answer)

    def decline(
        self,
        id: str,
        *,
        reason: Optional[str] = None,
    ) -> answers.DeclineAnswer:
        """Decline what was proposed, or take an own proposal back: nothing of it takes effect.

        id: id of the proposal, see `work`
        reason: why, for the history
        """
        return cast("answers.DeclineAnswer", self._asker.ask("decline", locals()).answer)

    def leverage(
        self,
        *,
        level: Optional[Literal["central", "provincial", "local"]] = None,
        programme: Optional[str] = None,
        year: Optional[int] = None,
    ) -> answers.LeverageAnswer:
        """How much money stands beside public money, by level, programme, year and region; each ratio with its name and basis.

        level: Level of the public money (default: each that gave any)
        programme: Only the money of this programme
        year: Only the money of this year
        """
        return cast("answers.LeverageAnswer", self._asker.ask("leverage", locals()).answer)

    @property
    def document(self) -> OfficeDocument:
        return OfficeDocument(self._asker)

    @property
    def dispensation(self) -> OfficeDispensation:
        return OfficeDispensation(self._asker)

    @property
    def contract(self) -> OfficeContract:
        return OfficeContract(self._asker)

    @property
    def milestone(self) -> OfficeMilestone:
        return OfficeMilestone(self._asker)

    @property
    def track(self) -> OfficeTrack:
        return OfficeTrack(self._asker)

    def work(
        self,
        *,
        role: Optional[Role] = None,
        at: Optional[str] = None,
    ) -> answers.WorkAnswer:
        """What waits for whom: calls, duplicates, reviews, awards, payments, milestones, evaluations, plans.

        role: Only what waits for this role (default: for the roles of who asks; for all without an account)
        at: Day to be told of (default: today, in the zone of the office)
        """
        return cast("answers.WorkAnswer", self._asker.ask("work", locals()).answer)

    def evaluate(
        self,
        *,
        year: int,
        type: Optional[Literal["programme", "facility", "organisation", "fund"]] = None,
        id: Optional[str] = None,
        scorecard: Optional[str] = None,
        period: Optional[Literal["yearly", "three-yearly"]] = None,
        reason: Optional[str] = None,
    ) -> answers.EvaluateAnswer:
        """Evaluate programmes, innovation centres, platforms, funds or institutes by a scorecard: each input with its evidence, what is missing, grade, trend, proposed consequence.

        year: Year that is evaluated; the last of the three where three are
        type: What is evaluated (default: programme)
        id: Only this one
        scorecard: Scorecard of quoin.yaml or the register (default: the one for what is evaluated)
        period: The year alone, or the three years up to it (default: yearly)
        reason: why, for the history
        """
        return cast("answers.EvaluateAnswer", self._asker.ask("evaluate", locals()).answer)

    def effect(
        self,
        data: Data,
        *,
        design: Literal["cutoff", "did", "lottery", "match"],
        outcome: str,
        unit: str,
        score: Optional[str] = None,
        cut: Optional[float] = None,
        time: Optional[str] = None,
        treated: Optional[str] = None,
        since: Optional[str] = None,
        strata: Optional[str] = None,
        encoding: Optional[Encoding] = None,
        delimiter: Optional[Literal[",", ";", "\t", "tab", "|"]] = None,
        decimal: Optional[Literal[".", ","]] = None,
        thousands: Optional[Literal[".", ",", " ", "'"]] = None,
        sheet: Optional[str] = None,
    ) -> answers.EffectAnswer:
        """What a call, a term or a measure did: at the cut of a score, by differences in differences, by a lottery, or beside like ones.

        data: One row a unit, or a unit and period (did)
        design: What made them comparable: cutoff (a score), did (before and after), lottery, match (like
            ones)
        outcome: Column of what it should change
        unit: Column of the units
        score: Column of the score (cutoff, match; lottery: tested for balance)
        cut: Score from which on a unit was treated (cutoff)
        time: Column of the period (did)
        treated: Column of 1 or 0: whether the unit was treated (lottery, match, did)
        since: Column of the first treated period; empty or 0 = never (did)
        strata: Column of the groups within which lots were drawn, or likes are looked for
        encoding: Encoding of the file (default: found out)
        delimiter: Separator of the cells (default: found out)
        decimal: Decimal sign (default: found out from whole columns)
        thousands: Sign between thousands (default: found out from whole columns)
        sheet: Sheet of a workbook (default: the first visible one that holds a table)
        """
        return cast("answers.EffectAnswer", self._asker.ask("effect", locals()).answer)

    def durations(
        self,
        *,
        of: Literal["calls", "projects", "milestones", "results", "posts", "centres", "institutes", "orders", "disputes"],
        by: Optional[Literal["department", "programme", "region"]] = None,
        unit: Optional[Literal["days", "months", "years"]] = None,
    ) -> Tables:
        """How long calls wait for their first award, projects and milestones are late, results wait to be taken up, posts to be filled, centres and institutes stay, tenders and disputes take, those not ended counted as such.

        of: calls: from their close to the first award; projects: from the planned to the actual end of an
            award; milestones: from the day first promised; results: from their offer to the first transfer;
            posts: from the day needed to the day filled; centres: from their opening to their closure;
            institutes: from a year in which half of their work or more is for all to one in which less is;
            orders: from the tender to the decision; disputes: from their opening to the decision
        by: Groups that are compared
        unit: Unit of time: days, months of 30.4375 days, years of 365.25 (default: days)
        """
        return self._asker.ask("durations", locals()).tables()

    @property
    def evaluation(self) -> OfficeEvaluation:
        return OfficeEvaluation(self._asker)

    @property
    def plan(self) -> OfficePlan:
        return OfficePlan(self._asker)

    def division(
        self,
        *,
        of: Optional[Literal["needed", "fields"]] = None,
        weights: Optional[Sequence[str]] = None,
        max_changes: Optional[int] = None,
        partners: Optional[int] = None,
        fairness: Optional[Literal["none", "regret"]] = None,
        robust: Optional[bool] = None,
        gap: Optional[float] = None,
        time_limit: Optional[float] = None,
        seed: Optional[int] = None,
        engine: Optional[Literal["highs", "cbc"]] = None,
    ) -> answers.DivisionAnswer:
        """Who should lead and who take part in what is needed, from capabilities and the offices' plans, with proof, regret, reasons and prices.

        of: Divide the needed card items and generic technologies, or the fields of capability (default: what
            is needed where plans are at hand, else the fields)
        weights: FIGURE=WEIGHT of the capability, within the range that the office allows
        max_changes: Most roles that differ from the offices' plans (default: as quoin.yaml says)
        partners: Most partners of a thing (default: as quoin.yaml says)
        fairness: regret: first make the largest regret small, then the value large (default: none)
        robust: Say which roles stay when the weights go to the ends of their range
        gap: Relative gap between proved bound and objective at which to stop (default: 0.0001)
        time_limit: Wall-clock limit of the search; what is found by then is the answer (default: 60)
        seed: Seed of the solver's choices (default: 1)
        engine: Installed solver to search with instead of the built-in one
        """
        return cast("answers.DivisionAnswer", self._asker.ask("division", locals()).answer)

    @property
    def consult(self) -> OfficeConsult:
        return OfficeConsult(self._asker)

    def replan(
        self,
        *,
        max_changes: int,
        region: Optional[str] = None,
        scenario: Optional[str] = None,
    ) -> answers.ReplanAnswer:
        """Choose the projects of the approved plan anew with at most so many changes; what is committed stays.

        max_changes: Most projects that enter or leave; one for another counts as two; candidates have the
            changes that real projects leave
        region: Code of a place of the plan (default: the root of the territory)
        scenario: Scenario of quoin.yaml under whose rules is chosen now (default: base)
        """
        return cast("answers.ReplanAnswer", self._asker.ask("replan", locals()).answer)

    def verify(
        self,
        *,
        since: Optional[str] = None,
    ) -> answers.VerifyAnswer:
        """Check history, records, references, data files, documents and former states of tables against their hashes, and say what was changed by hand.

        since: a newest hash that was kept elsewhere: the history must still hold its change
        """
        return cast("answers.VerifyAnswer", self._asker.ask("verify", locals()).answer)

    @property
    def user(self) -> OfficeUser:
        return OfficeUser(self._asker)

    def access(
        self,
        *,
        account: Optional[str] = None,
        what: Optional[Literal["log-in", "log-out", "password", "refused", "export", "personal-data"]] = None,
        since: Optional[str] = None,
        limit: Optional[int] = None,
    ) -> answers.AccessAnswer:
        """Who logged in, was refused, took data out or read what is about people, as the server wrote it down; newest first.

        account: only of this account
        what: only of this kind
        since: only on this day or after it (UTC)
        limit: at most so many (default: 100)
        """
        return cast("answers.AccessAnswer", self._asker.ask("access", locals()).answer)

    @property
    def person(self) -> OfficePerson:
        return OfficePerson(self._asker)

    @property
    def token(self) -> OfficeToken:
        return OfficeToken(self._asker)

    @property
    def server(self) -> OfficeServer:
        return OfficeServer(self._asker)

    def rights(self) -> answers.RightsAnswer:
        """Which role may ask what, and how far it reaches."""
        return cast("answers.RightsAnswer", self._asker.ask("rights", locals()).answer)

    @property
    def call(self) -> OfficeCall:
        return OfficeCall(self._asker)

    @property
    def project(self) -> OfficeProject:
        return OfficeProject(self._asker)

    @property
    def task(self) -> OfficeTask:
        return OfficeTask(self._asker)

    @property
    def audit(self) -> OfficeAudit:
        return OfficeAudit(self._asker)

    @property
    def question(self) -> OfficeQuestion:
        return OfficeQuestion(self._asker)

    @property
    def inspection(self) -> OfficeInspection:
        return OfficeInspection(self._asker)

    def merge(
        self,
        type: Literal["organisation", "department"],
        from_: str,
        into: str,
        *,
        reason: str,
        on: Optional[str] = None,
        dry_run: Optional[bool] = None,
    ) -> answers.MergeAnswer:
        """A department or organisation becomes part of another: calls, applications, awards, projects and accounts go along, what was keeps its name.

        type: organisation or department: a department is an organisation that calls, funds and accounts name
        from_: id of what ends
        into: id of what continues it
        reason: why, or by which decision, for the history
        on: day from which it holds, today or before (default: today)
        dry_run: only say what would be carried over, and what keeps its name
        """
        return cast("answers.MergeAnswer", self._asker.ask("merge", locals()).answer)

    def split(
        self,
        type: Literal["organisation", "department"],
        id: str,
        data: Union[Mapping[str, Any], Sequence[Any]],
        *,
        reason: str,
        into: Sequence[str],
        on: Optional[str] = None,
        dry_run: Optional[bool] = None,
    ) -> answers.SplitAnswer:
        """A department or organisation is parted: each of its calls, projects, accounts goes to the part that is said, and none by guess.

        type: organisation or department: a department is an organisation that calls, funds and accounts name
        id: id of what is parted
        data: what goes where: {"records": {"call/c1": "B"}, "accounts": {"li": "B"}, "rest": "A"}; what
            belongs to a call or project that is named goes with it
        reason: why, or by which decision, for the history
        into: ids of the parts, which the register holds; itself among them where it goes on
        on: day from which it holds, today or before (default: today)
        dry_run: only say what would be carried over, and what keeps its name
        """
        return cast("answers.SplitAnswer", self._asker.ask("split", locals()).answer)

    def rename(
        self,
        type: Literal["organisation", "department"],
        id: str,
        *,
        reason: str,
        labels: Union[Mapping[str, Any], Sequence[Any]],
        on: Optional[str] = None,
        dry_run: Optional[bool] = None,
    ) -> answers.RenameAnswer:
        """A department or organisation has another name from a day on: it is found under both, and what was keeps the former.

        type: organisation or department: a department is an organisation that calls, funds and accounts name
        id: id of the organisation, which stays
        reason: why, or by which decision, for the history
        labels: the new name: {"en": …, "zh": …}, written here or in a file; a language that is left out keeps
            its name
        on: day from which it holds, today or before (default: today)
        dry_run: only say what would be carried over, and what keeps its name
        """
        return cast("answers.RenameAnswer", self._asker.ask("rename", locals()).answer)

    @property
    def reorganisation(self) -> OfficeReorganisation:
        return OfficeReorganisation(self._asker)

    @property
    def apply(self) -> OfficeApply:
        return OfficeApply(self._asker)

    @property
    def application(self) -> OfficeApplication:
        return OfficeApplication(self._asker)

    def check_duplicates(
        self,
        *,
        call: Optional[str] = None,
        application: Optional[str] = None,
        threshold: Optional[float] = None,
        seed: Optional[int] = None,
    ) -> answers.CheckDuplicatesAnswer:
        """Hold applications against every project and application of every programme; keep what looks like a duplicate, with its reasons.

        call: only the applications under this call (default: all)
        application: only this application
        threshold: score from which one text is a copy of the other (default: chosen on planted copies)
        seed: seed of the planted copies (default: 1)
        """
        return cast("answers.CheckDuplicatesAnswer", self._asker.ask("check-duplicates", locals()).answer)

    def decide_duplicate(
        self,
        match: str,
        *,
        decision: Literal["duplicate", "distinct"],
        reason: str,
        if_version: Optional[int] = None,
    ) -> answers.DecideDuplicateAnswer:
        """Decide about a possible duplicate; it is not asked again unless the texts change.

        match: id of the match, see check-duplicates
        decision: what the officer finds
        reason: why, for the record and its history
        if_version: refuse unless the record is at this version (0 = does not exist yet)
        """
        return cast("answers.DecideDuplicateAnswer", self._asker.ask("decide-duplicate", locals()).answer)

    @property
    def duplicate(self) -> OfficeDuplicate:
        return OfficeDuplicate(self._asker)

    @property
    def review(self) -> OfficeReview:
        return OfficeReview(self._asker)

    def award(
        self,
        call: Optional[str] = None,
        *,
        method: Optional[Literal["ranking", "portfolio"]] = None,
        historic: Optional[bool] = None,
        data: Optional[Union[Mapping[str, Any], Sequence[Any]]] = None,
        least_score: Optional[float] = None,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> answers.AwardAnswer:
        """Award the money of a call by ranking or as the best portfolio, with the reasons and what would have changed them.

        call: id of the call
        method: down the ranking, or the scores that add up to the most under the budgets
        historic: awards made before the register was kept, from --data: by an administrator, with a reason
        data: with --historic: the awards, a list of records; - reads from stdin
        least_score: nothing below this mean is awarded
        dry_run: only say what would be decided
        reason: of the decision, for the history
        """
        return cast("answers.AwardAnswer", self._asker.ask("award", locals()).answer)

    def slots(
        self,
        *,
        hours: float,
        facility: Optional[str] = None,
        words: Optional[str] = None,
        from_: Optional[str] = None,
        to: Optional[str] = None,
        near: Optional[str] = None,
        within: Optional[float] = None,
        price: Optional[str] = None,
        limit: Optional[int] = None,
    ) -> answers.SlotsAnswer:
        """Free times of facilities and equipment: opening hours less closures, bookings and what is kept for the owner, each with its price for who asks.

        hours: how long it is needed
        facility: id of the facility or equipment
        words: or words of its name, its fields or what it does
        from_: begins at this moment or later (default: now); without an offset on the clocks of the place
        to: ends by then (default: 90 days after the beginning)
        near: code of a place, or LATITUDE,LONGITUDE
        within: not farther from there than this
        price: costs no more than this; what has no price known is then left out
        limit: how many are told (default: 20)
        """
        return cast("answers.SlotsAnswer", self._asker.ask("slots", locals()).answer)

    @property
    def service(self) -> OfficeService:
        return OfficeService(self._asker)

    @property
    def booking(self) -> OfficeBooking:
        return OfficeBooking(self._asker)

    @property
    def closure(self) -> OfficeClosure:
        return OfficeClosure(self._asker)

    @property
    def facility(self) -> OfficeFacility:
        return OfficeFacility(self._asker)

    @property
    def sharing(self) -> OfficeSharing:
        return OfficeSharing(self._asker)

    @property
    def purchase(self) -> OfficePurchase:
        return OfficePurchase(self._asker)

    @property
    def registration(self) -> OfficeRegistration:
        return OfficeRegistration(self._asker)

    @property
    def notice(self) -> OfficeNotice:
        return OfficeNotice(self._asker)

    def passing_on(
        self,
        *,
        until: Optional[str] = None,
    ) -> answers.PassingOnAnswer:
        """Results passed on: how long they wait to be taken up, by owner, region and technology, what contracts were worth, which needs find no offer.

        until: last day that is looked at (default: today)
        """
        return cast("answers.PassingOnAnswer", self._asker.ask("passing-on", locals()).answer)

    @property
    def match(self) -> OfficeMatch:
        return OfficeMatch(self._asker)

    def qualification(
        self,
        *,
        card: Optional[str] = None,
        near: Optional[str] = None,
        within: Optional[float] = None,
    ) -> answers.QualificationAnswer:
        """Of each needed item of the cards: standard, test method, accredited laboratory and product that passed, each there, missing, unknown, expired or expiring; and who drafts the standards.

        card: id of one technology system (default: all)
        near: place from which laboratories are looked for: id of a region, or LAT,LON
        within: how far one goes to a laboratory (default: sharing.reach_km, or 300)
        """
        return cast("answers.QualificationAnswer", self._asker.ask("qualification", locals()).answer)

    def people_needs(self) -> answers.PeopleNeedsAnswer:
        """Trainings by who completes and who stays, with exact intervals and comparisons, and skills for which posts are open beside what a year of training gives."""
        return cast("answers.PeopleNeedsAnswer", self._asker.ask("people-needs", locals()).answer)

    def mandates(self) -> answers.MandatesAnswer:
        """Technologies of cards and priorities by the bodies that answer for them: nobody, several, carried without money, with money for less than four years."""
        return cast("answers.MandatesAnswer", self._asker.ask("mandates", locals()).answer)

    def institutes(self) -> answers.InstitutesAnswer:
        """Institutes by year: the share of work for everybody, of income from public services and of public procurement, and of how many it fell; public services for each unit of public money."""
        return cast("answers.InstitutesAnswer", self._asker.ask("institutes", locals()).answer)

    def centres(self) -> answers.CentresAnswer:
        """Research centres across borders and innovation centres: how many are open by kind, country, region, field and mandate, and how many opened and closed each year."""
        return cast("answers.CentresAnswer", self._asker.ask("centres", locals()).answer)

    def instruments(
        self,
        *,
        organisation: Optional[str] = None,
        intensity: Optional[float] = None,
    ) -> answers.InstrumentsAnswer:
        """Which policies are open to an organisation, which are not and why; without one, target groups by instruments with holes and double offers.

        organisation: id of the organisation that asks what is open to it
        intensity: largest part of the costs that public money may pay (state aid) (default: 1)
        """
        return cast("answers.InstrumentsAnswer", self._asker.ask("instruments", locals()).answer)

    @property
    def instrument(self) -> OfficeInstrument:
        return OfficeInstrument(self._asker)

    @property
    def coding(self) -> OfficeCoding:
        return OfficeCoding(self._asker)
