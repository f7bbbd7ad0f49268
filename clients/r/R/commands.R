# Made by `npm run derive` from the description of the commands; what is changed here is lost.

design_siting <- function(clients, sites, costs, model, open = NULL, radius = NULL,
    budget = NULL, single_source = NULL, floor = NULL, floor_by = NULL,
    first = NULL, years = NULL, full_hours = NULL, review_from = NULL, gap = NULL,
    time_limit = NULL, seed = NULL, engine = NULL, encoding = NULL,
    delimiter = NULL, decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("design-siting", list(clients = clients, sites = sites, costs = costs, model = model, open = open, radius = radius, budget = budget, single_source = single_source, floor = floor, floor_by = floor_by, first = first, years = years, full_hours = full_hours, review_from = review_from, gap = gap, time_limit = time_limit, seed = seed, engine = engine, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_list <- function(office = NULL) {
  ask_command("measure-list", list(), office)
}

method <- function(name = NULL, office = NULL) {
  ask_command("method", list(name = name), office)
}

measure_duplicates <- function(data, id, text, against = NULL, organisation = NULL,
    from = NULL, to = NULL, programme = NULL, threshold = NULL, seed = NULL,
    encoding = NULL, delimiter = NULL, decimal = NULL, thousands = NULL,
    sheet = NULL, office = NULL) {
  ask_command("measure-duplicates", list(data = data, id = id, text = text, against = against, organisation = organisation, from = from, to = to, programme = programme, threshold = threshold, seed = seed, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_efficiency <- function(data, unit, inputs, outputs, undesirable = NULL,
    time = NULL, returns = NULL, lower = NULL, upper = NULL, orientation = NULL,
    model = NULL, bootstrap = NULL, seed = NULL, cross_goal = NULL,
    cross_form = NULL, frontier = NULL, decomposition = NULL, encoding = NULL,
    delimiter = NULL, decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-efficiency", list(data = data, unit = unit, inputs = inputs, outputs = outputs, undesirable = undesirable, time = time, returns = returns, lower = lower, upper = upper, orientation = orientation, model = model, bootstrap = bootstrap, seed = seed, cross_goal = cross_goal, cross_form = cross_form, frontier = frontier, decomposition = decomposition, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_readiness <- function(components, links, budget = NULL, encoding = NULL,
    delimiter = NULL, decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-readiness", list(components = components, links = links, budget = budget, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_survival <- function(data, id, from, event, to = NULL, until = NULL,
    horizon = NULL, group = NULL, kind = NULL, strata = NULL, entry = NULL,
    covariates = NULL, ties = NULL, unit = NULL, encoding = NULL, delimiter = NULL,
    decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-survival", list(data = data, id = id, from = from, event = event, to = to, until = until, horizon = horizon, group = group, kind = kind, strata = strata, entry = entry, covariates = covariates, ties = ties, unit = unit, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_input_output <- function(flows = NULL, final = NULL, layout = NULL,
    labels = NULL, final_labels = NULL, reported = NULL, inventories = NULL,
    aggregate = NULL, national = NULL, year = NULL, imports = NULL,
    allocation = NULL, country = NULL, industry = NULL, replaceable = NULL,
    most = NULL, stressors = NULL, shifts = NULL, base_flows = NULL,
    base_final = NULL, inverse = NULL, tables = NULL, encoding = NULL,
    delimiter = NULL, decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-input-output", list(flows = flows, final = final, layout = layout, labels = labels, final_labels = final_labels, reported = reported, inventories = inventories, aggregate = aggregate, national = national, year = year, imports = imports, allocation = allocation, country = country, industry = industry, replaceable = replaceable, most = most, stressors = stressors, shifts = shifts, base_flows = base_flows, base_final = base_final, inverse = inverse, tables = tables, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

picture <- function(kind, data, to, columns = NULL, where = NULL, title = NULL,
    subtitle = NULL, source = NULL, invented = NULL, width = NULL, dpi = NULL,
    reference = NULL, places = NULL, outlines = NULL, key = NULL, encoding = NULL,
    delimiter = NULL, decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("picture", list(kind = kind, data = data, to = to, columns = columns, where = where, title = title, subtitle = subtitle, source = source, invented = invented, width = width, dpi = dpi, reference = reference, places = places, outlines = outlines, key = key, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_substitution <- function(data, columns = NULL, values = NULL,
    episode = NULL, region = NULL, horizon = NULL, level = NULL, family = NULL,
    alarm = NULL, backtest = NULL, expert = NULL, fit = NULL, seed = NULL,
    encoding = NULL, delimiter = NULL, decimal = NULL, thousands = NULL,
    sheet = NULL, office = NULL) {
  ask_command("measure-substitution", list(data = data, columns = columns, values = values, episode = episode, region = region, horizon = horizon, level = level, family = family, alarm = alarm, backtest = backtest, expert = expert, fit = fit, seed = seed, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_cost_curve <- function(data, technology = NULL, year = NULL, cost = NULL,
    capacity = NULL, horizon = NULL, autocorrelation = NULL, encoding = NULL,
    delimiter = NULL, decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-cost-curve", list(data = data, technology = technology, year = year, cost = cost, capacity = capacity, horizon = horizon, autocorrelation = autocorrelation, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

forecast_file <- function(data, columns = NULL, values = NULL, episode = NULL,
    region = NULL, origin = NULL, level = NULL, horizon = NULL, alarm = NULL,
    capability_years = NULL, family = NULL, vintage = NULL, encoding = NULL,
    delimiter = NULL, decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("forecast-file", list(data = data, columns = columns, values = values, episode = episode, region = region, origin = origin, level = level, horizon = horizon, alarm = alarm, capability_years = capability_years, family = family, vintage = vintage, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

design_portfolio <- function(projects, rules, id = NULL, frontier = NULL,
    why = NULL, approved = NULL, max_changes = NULL, gap = NULL, time_limit = NULL,
    seed = NULL, engine = NULL, encoding = NULL, delimiter = NULL, decimal = NULL,
    thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("design-portfolio", list(projects = projects, rules = rules, id = id, frontier = frontier, why = why, approved = approved, max_changes = max_changes, gap = gap, time_limit = time_limit, seed = seed, engine = engine, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

design_division <- function(offices, items, fit, rules, core = NULL, gap = NULL,
    time_limit = NULL, seed = NULL, engine = NULL, encoding = NULL,
    delimiter = NULL, decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("design-division", list(offices = offices, items = items, fit = fit, rules = rules, core = core, gap = gap, time_limit = time_limit, seed = seed, engine = engine, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

derive <- function(spec, data, engine = NULL, spark = NULL, time_limit = NULL,
    memory_mb = NULL, most_rows = NULL, office = NULL) {
  ask_command("derive", list(spec = spec, data = data, engine = engine, spark = spark, time_limit = time_limit, memory_mb = memory_mb, most_rows = most_rows), office)
}

solve_model <- function(model, gap = NULL, time_limit = NULL, seed = NULL,
    engine = NULL, office = NULL) {
  ask_command("solve", list(model = model, gap = gap, time_limit = time_limit, seed = seed, engine = engine), office)
}

measure_structure <- function(data, location, activity, value, time = NULL,
    draws = NULL, seed = NULL, tables = NULL, count_unit = NULL, encoding = NULL,
    delimiter = NULL, decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-structure", list(data = data, location = location, activity = activity, value = value, time = time, draws = draws, seed = seed, tables = tables, count_unit = count_unit, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_complexity <- function(data, location, activity, value, time = NULL,
    population = NULL, anchor = NULL, attribute = NULL, pci = NULL,
    convention = NULL, presence = NULL, threshold = NULL, proximity = NULL,
    fitness = NULL, exclude_location = NULL, exclude_activity = NULL,
    confidence = NULL, least_diversity = NULL, least_ubiquity = NULL, links = NULL,
    nearest = NULL, top = NULL, draws = NULL, seed = NULL, tables = NULL,
    encoding = NULL, delimiter = NULL, decimal = NULL, thousands = NULL,
    sheet = NULL, office = NULL) {
  ask_command("measure-complexity", list(data = data, location = location, activity = activity, value = value, time = time, population = population, anchor = anchor, attribute = attribute, pci = pci, convention = convention, presence = presence, threshold = threshold, proximity = proximity, fitness = fitness, exclude_location = exclude_location, exclude_activity = exclude_activity, confidence = confidence, least_diversity = least_diversity, least_ubiquity = least_ubiquity, links = links, nearest = nearest, top = top, draws = draws, seed = seed, tables = tables, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_relatedness <- function(data, location, activity, value, time = NULL,
    groups = NULL, normalisation = NULL, threshold = NULL, null = NULL,
    tables = NULL, draws = NULL, seed = NULL, encoding = NULL, delimiter = NULL,
    decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-relatedness", list(data = data, location = location, activity = activity, value = value, time = time, groups = groups, normalisation = normalisation, threshold = threshold, null = null, tables = tables, draws = draws, seed = seed, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_cross_relatedness <- function(data, location, activity, space, value,
    source = NULL, target = NULL, threshold = NULL, encoding = NULL,
    delimiter = NULL, decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-cross-relatedness", list(data = data, location = location, activity = activity, space = space, value = value, source = source, target = target, threshold = threshold, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_generality <- function(data, technology, industry, value, time = NULL,
    encoding = NULL, delimiter = NULL, decimal = NULL, thousands = NULL,
    sheet = NULL, office = NULL) {
  ask_command("measure-generality", list(data = data, technology = technology, industry = industry, value = value, time = time, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_recombination <- function(data, invention, technology, encoding = NULL,
    delimiter = NULL, decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-recombination", list(data = data, invention = invention, technology = technology, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_ratio <- function(data, subject, numerator, denominator, time = NULL,
    encoding = NULL, delimiter = NULL, decimal = NULL, thousands = NULL,
    sheet = NULL, office = NULL) {
  ask_command("measure-ratio", list(data = data, subject = subject, numerator = numerator, denominator = denominator, time = time, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_concentration <- function(data, place, units, base, draws = NULL,
    seed = NULL, encoding = NULL, delimiter = NULL, decimal = NULL,
    thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-concentration", list(data = data, place = place, units = units, base = base, draws = draws, seed = seed, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_herding <- function(data, location, activity, value, time = NULL,
    share = NULL, draws = NULL, seed = NULL, encoding = NULL, delimiter = NULL,
    decimal = NULL, thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-herding", list(data = data, location = location, activity = activity, value = value, time = time, share = share, draws = draws, seed = seed, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_network <- function(data, holder, held, tables = NULL, draws = NULL,
    seed = NULL, encoding = NULL, delimiter = NULL, decimal = NULL,
    thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-network", list(data = data, holder = holder, held = held, tables = tables, draws = draws, seed = seed, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_comparison <- function(data, location, activity, value, time = NULL,
    groups = NULL, threshold = NULL, nearest = NULL, of = NULL, tables = NULL,
    draws = NULL, seed = NULL, encoding = NULL, delimiter = NULL, decimal = NULL,
    thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-comparison", list(data = data, location = location, activity = activity, value = value, time = time, groups = groups, threshold = threshold, nearest = nearest, of = of, tables = tables, draws = draws, seed = seed, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_sample <- function(data, case, value, at_least = NULL, level = NULL,
    draws = NULL, seed = NULL, encoding = NULL, delimiter = NULL, decimal = NULL,
    thousands = NULL, sheet = NULL, office = NULL) {
  ask_command("measure-sample", list(data = data, case = case, value = value, at_least = at_least, level = level, draws = draws, seed = seed, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}

measure_balance <- function(data, row, column, value, rows = NULL, columns = NULL,
    encoding = NULL, delimiter = NULL, decimal = NULL, thousands = NULL,
    sheet = NULL, office = NULL) {
  ask_command("measure-balance", list(data = data, row = row, column = column, value = value, rows = rows, columns = columns, encoding = encoding, delimiter = delimiter, decimal = decimal, thousands = thousands, sheet = sheet), office)
}
