// Processors for which no instruction path is written.
#include "internal.h"

#if !defined(__x86_64__) && !defined(__i386__) && !defined(__aarch64__)

int csha256_detect(void) { return 0; }

void csha256_hardware(csha256_state *state, const uint8_t *data, size_t blocks) {
  csha256_portable(state, data, blocks);
}

#endif
