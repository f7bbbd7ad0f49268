/** A role as workspaces of an earlier layout call it, and what its columns are called there, field by field. Names by language stand as `{ zh: "name_zh" }`. */
export interface FormerRole {
  readonly role: string;
  readonly columns: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const region = { region: "region_code" };

/**
 * Every role that was renamed. A workspace that calls a table or a column by its former name is read as it was: the column of a field is the one that the office
 * names, else the one called like the field, else the one called as here.
 */
export const formerRoles: Readonly<Record<string, FormerRole>> = {
  regions: {
    role: "regions",
    columns: { code: "region_code", name: { en: "name_en", zh: "name_zh" }, subdivision: "iso_3166_2", tile_column: "tile_col" },
  },
  region_seats: { role: "province_capitals", columns: { ...region, seat: { en: "capital_en", zh: "capital_zh" } } },
  indicators: { role: "province_indicators", columns: region },
  indicator_names: { role: "province_indicator_names", columns: { name: { en: "label_en", zh: "label_zh" } } },
  firm_counts: { role: "province_industry_listed_firms", columns: { ...region, industry: "industry_zh", firms: "listed_firms" } },
  firms: {
    role: "listed_firms",
    columns: {
      ...region,
      firm: "security_code",
      name: { zh: "name_zh" },
      area: "area_zh",
      industry: "industry_zh",
      listed: "list_date",
      total_assets: "total_assets_2019_cny_10k",
      revenue_growth: "revenue_growth_2019_pct",
      profit_growth: "profit_growth_2019_pct",
      shareholders: "shareholders_2019",
    },
  },
  industries: { role: "listed_firm_industries", columns: { industry: "industry_zh", name: { en: "industry_en", zh: "industry_zh" }, group: "group_en" } },
  projects: {
    role: "nkrdp_projects",
    columns: {
      ...region,
      project: "project_no",
      published: "publicity_date",
      title: { zh: "title_zh" },
      programme: "programme_zh",
      lead: "lead_institution_zh",
      central_funds: "central_funds_cny_10k",
      duration: "duration_years",
    },
  },
  programmes: { role: "nkrdp_programmes", columns: { programme: "programme_zh", name: { en: "programme_en", zh: "programme_zh" }, funds: "funds_cny_10k" } },
  laboratories: {
    role: "key_laboratories",
    columns: {
      ...region,
      laboratory: { zh: "name_zh" },
      field_name: "area_zh",
      field: "area_en",
      host: "host_zh",
      supervisor: "supervisor_zh",
      official_number: "official_no",
    },
  },
  field_stations: { role: "field_stations", columns: { ...region, station: { zh: "name_zh" }, host: "host_zh", supervisor: "supervisor_zh" } },
  facility_sharing: {
    role: "facility_open_sharing",
    columns: { ...region, host: "host_zh", result: { en: "result_en", zh: "result_zh" }, supervisor: "supervisor_zh" },
  },
  research_posts: {
    role: "agro_industry_technology_system",
    columns: {
      ...region,
      industry: "industry_zh",
      laboratory: "lab_zh",
      post: "post_zh",
      institution: "institution_zh",
      lead_institution: "lead_institution_zh",
      laboratory_host: "lab_host_zh",
    },
  },
  leading_enterprises: { role: "agri_leading_enterprises", columns: { ...region, enterprise: { zh: "name_zh" } } },
  institutes: {
    role: "corporatised_institutes",
    columns: {
      ...region,
      institute: { zh: "institute_zh" },
      projects: "nkrdp_projects",
      funds: "nkrdp_funds_cny_10k",
      laboratories: "key_labs",
      laboratory_fields: "lab_areas_en",
      programmes: "programmes_zh",
    },
  },
  innovation_centres: {
    role: "manufacturing_innovation_centres_partial",
    columns: { ...region, centre: { zh: "name_zh" }, field: "field_en", place: "city_zh", operator: "operator_zh" },
  },
  world_exports: {
    role: "wiod_exports_by_industry",
    columns: {
      economy: "country",
      exports: "exports_usd_1m",
      intermediate_exports: "exports_intermediate_usd_1m",
      imported_inputs: "imported_inputs_usd_1m",
      value_added: "value_added_usd_1m",
      gross_output: "gross_output_usd_1m",
    },
  },
  world_industries: { role: "wiod_industries", columns: { name: { en: "industry_name" } } },
  special_funds: { role: "special_fund_2009_2012", columns: { central_funds: "central_funds_cny_1bn", total_investment: "total_investment_cny_1bn" } },
  organisation_aliases: { role: "organisation_aliases", columns: { kind: "role", alias: "alias_zh", name: "name_zh" } },
  development_zones: { role: "national_development_zones", columns: { ...region, zone: { zh: "zone_zh" } } },
  technology_centres: {
    role: "province_enterprise_technology_centres_2019",
    columns: { ...region, centres: "national_enterprise_technology_centres", subcentres: "national_enterprise_technology_subcentres" },
  },
  incubators: { role: "province_incubators_makerspaces", columns: region },
  industrial_research: { role: "province_industrial_firms_rd", columns: region },
  research_by_activity: { role: "gerd_sector_by_activity_eurostat", columns: { value: "value_million" } },
  research_by_payer: { role: "gerd_performer_by_funder_eurostat", columns: {} },
  degrees: { role: "degrees_by_country_field_2010_2018", columns: {} },
  research_firms: { role: "rd_scoreboard_2023_us_eu_china", columns: { rd: "rd_billion_eur" } },
  foundation_imports: {
    role: "six_bases_import_share_2012_2017_2020",
    columns: { base: "base_kind", sector: "io_code", output: "gross_output_10k_cny", exports: "exports_10k_cny", imports: "imports_10k_cny" },
  },
  coauthored_articles: { role: "articles_by_coauthorship_2003_2022", columns: {} },
  affiliate_research: { role: "us_firms_rd_abroad_by_host", columns: {} },
  affiliate_research_by_industry: { role: "us_firms_rd_abroad_by_host_industry", columns: { code: "naics", value: "rd_performed_abroad" } },
  standards_committees: { role: "iso_technical_committees", columns: {} },
  park_evaluations: { role: "national_agri_science_parks_evaluation", columns: { park: { zh: "park_zh" } } },
  departments: { role: "supervising_departments", columns: { ...region, department: { zh: "name_zh", en: "name_en" } } },
};
