/** Episode → family, for every reference series: what is held out together. Nine families are those of the sources; energy carriers are the tenth. */
const episodesOf = {
  IT: "github_pull_requests_language ibm_mainframe_generations pypl_database pypl_language rtgs_central_banks statcounter_desktop_os steam_cpu_cores_6 steam_cpu_cores_8 steam_ram_08gb steam_ram_16gb steam_windows_version storage_hdd_ssd top500_accelerator top500_interconnect top500_os us_hh_ebook_reader us_hh_microcomputer us_hh_tablet w3schools_browser windows_versions",
  agriculture: "brazil_hybrid_corn canada_tillage us_ge_corn us_ge_cotton world_ge_crops",
  consumer:
    "camera_dslr_mirrorless camera_film_digital game_console_generation game_console_media payment_instruments us_hh_automobile us_hh_colour_tv us_hh_dishwasher us_hh_electric_power us_hh_freezer us_hh_home_air_conditioning us_hh_household_refrigerator us_hh_microwave us_hh_radio us_hh_stove us_hh_vacuum us_hh_videocassette_recorder us_hh_washing_machine us_music_formats us_recording_media_units",
  displays:
    "monitor_display_world smartphone_display_world smartphone_display_world_omdia steam_display_resolution tv_display_world tv_display_world_quarterly tv_lcd_units_world tv_led_backlight_world tv_oled_units_world",
  energy: "australia_coal_renewables denmark_gas_renewables electricity_mix energy_longrun world_primary_energy",
  health: "korea_family_planning",
  "materials-processes": "lighting_led_world pv_cell_technology pv_diamond_wire_sawing pv_mono_multi_us pv_mono_multi_world us_nox_boilers",
  telecom: "ipv6_world mobile_share_of_phone_lines us_hh_cable_tv us_hh_cellular_phone us_hh_internet us_hh_landline us_hh_smartphone",
  transport: "us_container_ports us_freight_mode us_merchant_marine_metal us_passenger_mode",
  vehicles:
    "eu_car_powertrain ev_bus_sales_share ev_car_sales_share us_brakes us_ignition us_ldv_body_type us_ldv_cylinder_deactivation us_ldv_fuel_delivery us_ldv_gears us_ldv_multivalve us_ldv_stop_start us_ldv_turbo us_ldv_valve_timing us_steering us_tires us_transmission",
} as const;

const families = new Map(Object.entries(episodesOf).flatMap(([family, episodes]) => episodes.split(" ").map((episode) => [episode, family] as const)));

/** The family of an episode; one that is not in the table is a family of its own. */
export function familyOf(episode: string): string {
  return families.get(episode) ?? episode;
}
