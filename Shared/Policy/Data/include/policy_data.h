#ifndef CANBO_POLICY_DATA_H
#define CANBO_POLICY_DATA_H

// The policy's rows as JSON files, embedded so that a process is one file.
extern const unsigned char *const canbo_policy_regimes;
extern const unsigned long canbo_policy_regimes_size;
extern const unsigned char *const canbo_policy_rules;
extern const unsigned long canbo_policy_rules_size;
extern const unsigned char *const canbo_policy_blocks;
extern const unsigned long canbo_policy_blocks_size;
extern const unsigned char *const canbo_policy_roles;
extern const unsigned long canbo_policy_roles_size;
extern const unsigned char *const canbo_policy_retention;
extern const unsigned long canbo_policy_retention_size;
extern const unsigned char *const canbo_policy_holidays;
extern const unsigned long canbo_policy_holidays_size;
extern const unsigned char *const canbo_policy_purposes;
extern const unsigned long canbo_policy_purposes_size;
extern const unsigned char *const canbo_policy_profile_sections;
extern const unsigned long canbo_policy_profile_sections_size;
extern const unsigned char *const canbo_policy_profile_fields;
extern const unsigned long canbo_policy_profile_fields_size;
extern const unsigned char *const canbo_policy_profile_codes;
extern const unsigned long canbo_policy_profile_codes_size;

#endif
