# Tables handed in (frames, files) and tables given back.

parsed <- function(text) jsonlite::fromJSON(text, simplifyVector = FALSE)

as_json <- function(value) as.character(jsonlite::toJSON(value, auto_unbox = TRUE, digits = NA, null = "null", na = "null"))

read_text <- function(path) {
  if (!file.exists(path)) return("")
  text <- rawToChar(readBin(path, "raw", file.size(path)))
  Encoding(text) <- "UTF-8"
  text
}

absolute <- function(path) {
  path <- path.expand(path)
  if (grepl("^(/|[A-Za-z]:)", path)) path else file.path(getwd(), path)
}

number_text <- function(value) if (is.numeric(value)) vapply(value, shortest, "") else as.character(value)

# The shortest text that is read as the same number.
shortest <- function(value) {
  if (is.na(value)) return("")
  text <- format(value, digits = 15, scientific = NA)
  if (as.numeric(text) == value) trimws(text) else sprintf("%.17g", value)
}

# A column as texts: numbers in full, a missing value as nothing. Dates as 2020-12-31.
column_texts <- function(column) {
  if (is.factor(column)) column <- as.character(column)
  if (inherits(column, "POSIXt")) column <- format(column, "%Y-%m-%d %H:%M:%S")
  if (inherits(column, "Date")) column <- format(column)
  if (is.list(column)) wrong_input("a column holds lists; a table has one value a cell")
  if (is.numeric(column)) {
    texts <- sprintf("%.15g", column)
    finite <- is.finite(column)
    short <- finite
    short[finite] <- as.numeric(texts[finite]) != column[finite]
    texts[short] <- sprintf("%.17g", column[short])
  } else {
    texts <- enc2utf8(as.character(column))
    # The program takes one apostrophe off where it guards a formula: who means it hands in two.
    guarded <- grepl("^'+[=+@\t\r-]", texts)
    texts[guarded] <- paste0("'", texts[guarded])
    quoted <- grepl("[\",\n\r]", texts)
    texts[quoted] <- paste0("\"", gsub("\"", "\"\"", texts[quoted], fixed = TRUE), "\"")
  }
  texts[is.na(column)] <- ""
  texts
}

csv_text <- function(frame) {
  head <- paste(column_texts(names(frame)), collapse = ",")
  rows <- if (nrow(frame) == 0) character() else do.call(paste, c(unname(lapply(frame, column_texts)), sep = ","))
  paste0(paste(c(head, rows), collapse = "\n"), "\n")
}

is_path <- function(data) is.character(data) && length(data) == 1 && is.null(dim(data))

content_of <- function(data, name) {
  if (is_path(data)) {
    if (!file.exists(data)) {
      note <- list(code = "input.file-not-found", severity = "error", message = sprintf("There is no file '%s' that can be read.", data), at = list(file = data))
      stop_quoin("quoin_wrong_input", "", list(note))
    }
    return(list(name = basename(data), content = readBin(data, "raw", file.size(data))))
  }
  if (is.raw(data)) return(list(name = name, content = data))
  if (!is.data.frame(data)) wrong_input(sprintf("%s: a path or a data frame is expected, not %s", name, class(data)[1]))
  list(name = paste0(name, ".csv"), content = charToRaw(csv_text(data)))
}

# A path as it is (so that F.duckdb#TABLE can be asked for); anything else is written beside.
placed <- function(data, name, folder) {
  if (is_path(data)) return(absolute(data))
  file <- content_of(data, gsub("[^A-Za-z0-9_-]", "_", name))
  into <- file.path(folder, file$name)
  writeBin(file$content, into)
  into
}

sent <- function(data, name) {
  file <- content_of(data, gsub("[^A-Za-z0-9_-]", "_", name))
  list(name = file$name, content_base64 = gsub("[\r\n]", "", jsonlite::base64_enc(file$content)))
}

files_of <- function(out, destination) {
  if (!is.null(destination)) return(stats::setNames(list(readBin(destination, "raw", file.size(destination))), basename(destination)))
  names <- sort(list.files(out, recursive = TRUE))
  stats::setNames(lapply(file.path(out, names), function(path) readBin(path, "raw", file.size(path))), names)
}

file_of <- function(raw) {
  structure(list(name = names(raw$files)[1], content = raw$files[[1]], answer = raw$answer, notes = raw$notes), class = "quoin_file")
}

# Rows of a table stand one on a line; a document is set out over many.
is_table <- function(name, content) {
  if (!endsWith(name, ".json")) return(FALSE)
  begins <- rawToChar(utils::head(content, 3))
  begins == "[\n{" || begins == "[]\n"
}

tables_of <- function(raw, command, given) {
  kinds <- kinds_of(given)
  units <- from_description("units")[[command]]
  tables <- list()
  documents <- list()
  others <- list()
  for (file in names(raw$files)) {
    content <- raw$files[[file]]
    name <- sub("\\.json$", "", file)
    if (is_table(file, content)) {
      frame <- frame_of(text_of(content))
      attr(frame, "units") <- unlist(units[[name]])[names(unlist(units[[name]])) %in% names(frame)]
      tables[[name]] <- restored(frame, kinds)
    } else if (endsWith(file, ".json")) {
      documents[[name]] <- parsed(text_of(content))
    } else {
      others[[file]] <- content
    }
  }
  structure(tables, class = "quoin_tables", provenance = documents$provenance, documents = documents[names(documents) != "provenance"], files = others, notes = raw$notes)
}

text_of <- function(content) {
  text <- rawToChar(content)
  Encoding(text) <- "UTF-8"
  text
}

frame_of <- function(text) {
  found <- jsonlite::fromJSON(text, simplifyVector = TRUE, flatten = FALSE)
  if (is.data.frame(found)) found else data.frame()
}

#' The columns of handed frames, by the role that they play and by their own names.
kinds_of <- function(given) {
  columns <- list()
  for (frame in Filter(is.data.frame, given)) {
    for (name in setdiff(names(frame), names(columns))) columns[[name]] <- frame[[name]]
  }
  for (role in names(given)) {
    name <- given[[role]]
    if (is_path(name) && name %in% names(columns)) columns[[role]] <- columns[[name]]
  }
  columns
}

# Keys of an answer as they were handed in: years are numbers, factors keep their levels, dates are dates. What has no handed value stays a text.
restored <- function(frame, kinds) {
  for (name in names(frame)) {
    column <- frame[[name]]
    if (!is.character(column)) next
    role <- intersect(c(name, sub("_[ab]$", "", name), if (name %in% c("from", "to")) "time"), names(kinds))[1]
    if (is.na(role)) next
    handed <- kinds[[role]]
    if (is.character(handed)) next
    values <- unique(handed[!is.na(handed)])
    texts <- column_plain(values)
    at <- match(column, texts)
    if (anyDuplicated(texts) > 0 || any(is.na(at) & !is.na(column))) next
    attributes <- attr(frame, "units")
    frame[[name]] <- values[at]
    attr(frame, "units") <- attributes
  }
  frame
}

column_plain <- function(values) if (is.factor(values)) as.character(values) else column_texts(values)
