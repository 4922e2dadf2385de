// SHA-256 with the crypto extension of ARMv8.
#include "internal.h"

#if defined(__aarch64__)

#include <arm_neon.h>

#if defined(__linux__)
#include <sys/auxv.h>

int csha256_detect(void) {
  const unsigned long hwcap_sha2 = 1UL << 6;
  return (getauxval(AT_HWCAP) & hwcap_sha2) != 0;
}
#elif defined(__APPLE__)
// Every 64-bit processor Apple ships has it.
int csha256_detect(void) { return 1; }
#else
int csha256_detect(void) { return 0; }
#endif

__attribute__((target("sha2")))
void csha256_hardware(csha256_state *state, const uint8_t *data, size_t blocks) {
  uint32x4_t abcd = vld1q_u32(&state->word[0]);
  uint32x4_t efgh = vld1q_u32(&state->word[4]);

  for (; blocks > 0; blocks--, data += 64) {
    const uint32x4_t abcd_before = abcd, efgh_before = efgh;
    // m[i % 4] holds message words 4i … 4i+3.
    uint32x4_t m[4];
    for (int i = 0; i < 4; i++) m[i] = vreinterpretq_u32_u8(vrev32q_u8(vld1q_u8(data + 16 * i)));
#pragma clang loop unroll(full)
    for (int i = 0; i < 16; i++) {
      if (i >= 4) {
        m[i % 4] = vsha256su1q_u32(vsha256su0q_u32(m[i % 4], m[(i + 1) % 4]), m[(i + 2) % 4], m[(i + 3) % 4]);
      }
      const uint32x4_t wk = vaddq_u32(m[i % 4], vld1q_u32(&csha256_k[4 * i]));
      const uint32x4_t abcd_now = abcd;
      abcd = vsha256hq_u32(abcd, efgh, wk);
      efgh = vsha256h2q_u32(efgh, abcd_now, wk);
    }
    abcd = vaddq_u32(abcd, abcd_before);
    efgh = vaddq_u32(efgh, efgh_before);
  }

  vst1q_u32(&state->word[0], abcd);
  vst1q_u32(&state->word[4], efgh);
}

#endif
