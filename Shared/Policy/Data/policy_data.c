#include "policy_data.h"

// The data files themselves, taken in by the compiler (C23).
#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char regimes[] = {
#embed "regimes.json"
};
static const unsigned char rules[] = {
#embed "rules.json"
};
static const unsigned char blocks[] = {
#embed "blocks.json"
};
static const unsigned char roles[] = {
#embed "roles.json"
};
static const unsigned char retention[] = {
#embed "retention.json"
};
static const unsigned char holidays[] = {
#embed "holiday_calendar.json"
};
static const unsigned char purposes[] = {
#embed "purposes.json"
};
static const unsigned char profile_sections[] = {
#embed "profile_sections.json"
};
static const unsigned char profile_fields[] = {
#embed "profile_fields.json"
};
static const unsigned char profile_codes[] = {
#embed "profile_codes.json"
};

const unsigned char *const canbo_policy_regimes = regimes;
const unsigned long canbo_policy_regimes_size = sizeof regimes;
const unsigned char *const canbo_policy_rules = rules;
const unsigned long canbo_policy_rules_size = sizeof rules;
const unsigned char *const canbo_policy_blocks = blocks;
const unsigned long canbo_policy_blocks_size = sizeof blocks;
const unsigned char *const canbo_policy_roles = roles;
const unsigned long canbo_policy_roles_size = sizeof roles;
const unsigned char *const canbo_policy_retention = retention;
const unsigned long canbo_policy_retention_size = sizeof retention;
const unsigned char *const canbo_policy_holidays = holidays;
const unsigned long canbo_policy_holidays_size = sizeof holidays;
const unsigned char *const canbo_policy_purposes = purposes;
const unsigned long canbo_policy_purposes_size = sizeof purposes;
const unsigned char *const canbo_policy_profile_sections = profile_sections;
const unsigned long canbo_policy_profile_sections_size = sizeof profile_sections;
const unsigned char *const canbo_policy_profile_fields = profile_fields;
const unsigned long canbo_policy_profile_fields_size = sizeof profile_fields;
const unsigned char *const canbo_policy_profile_codes = profile_codes;
const unsigned long canbo_policy_profile_codes_size = sizeof profile_codes;
