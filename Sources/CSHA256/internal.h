// What the paths share; not visible outside the target.
#pragma once

#include "CSHA256.h"

// The 64 round constants (FIPS 180-4, section 4.2.2).
extern const uint32_t csha256_k[64];

void csha256_portable(csha256_state *state, const uint8_t *data, size_t blocks);

// Only called when `csha256_has_hardware()` is 1.
void csha256_hardware(csha256_state *state, const uint8_t *data, size_t blocks);

// Asks the processor; `csha256_has_hardware` remembers the answer.
int csha256_detect(void);
