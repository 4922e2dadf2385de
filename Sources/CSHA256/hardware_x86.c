// SHA-256 with the SHA extensions of x86 processors (Intel since Goldmont and Ice Lake, AMD since Zen).
//
// The instructions want the state in two registers, highest lane first:
//
//     abef = a b e f        cdgh = c d g h
//
// sha256rnds2 does two rounds; the four message words of a step and their constants go in as one vector.
#include "internal.h"

#if defined(__x86_64__) || defined(__i386__)

#include <cpuid.h>
#include <immintrin.h>

int csha256_detect(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d)) return 0;
  int has_ssse3 = (c >> 9) & 1, has_sse41 = (c >> 19) & 1;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return 0;
  int has_sha = (b >> 29) & 1;
  return has_ssse3 && has_sse41 && has_sha;
}

__attribute__((target("sha,sse4.1,ssse3")))
void csha256_hardware(csha256_state *state, const uint8_t *data, size_t blocks) {
  const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);

  __m128i dcba = _mm_loadu_si128((const __m128i *)&state->word[0]);
  __m128i hgfe = _mm_loadu_si128((const __m128i *)&state->word[4]);
  __m128i cdab = _mm_shuffle_epi32(dcba, 0xb1);
  __m128i efgh = _mm_shuffle_epi32(hgfe, 0x1b);
  __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
  __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xf0);

  for (; blocks > 0; blocks--, data += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    // m[i % 4] holds message words 4i … 4i+3.
    __m128i m[4];
    for (int i = 0; i < 4; i++) {
      m[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(data + 16 * i)), swap);
    }
    // Written to be unrolled: with constant indices the four vectors stay in registers.
#pragma clang loop unroll(full)
    for (int i = 0; i < 16; i++) {
      if (i >= 4) {
        const __m128i newest = m[(i + 3) % 4], second = m[(i + 2) % 4];
        __m128i w = _mm_sha256msg1_epu32(m[i % 4], m[(i + 1) % 4]);
        w = _mm_add_epi32(w, _mm_alignr_epi8(newest, second, 4));
        m[i % 4] = _mm_sha256msg2_epu32(w, newest);
      }
      __m128i wk = _mm_add_epi32(m[i % 4], _mm_loadu_si128((const __m128i *)&csha256_k[4 * i]));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, wk);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(wk, 0x0e));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }

  __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
  __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
  _mm_storeu_si128((__m128i *)&state->word[0], _mm_blend_epi16(feba, dchg, 0xf0));
  _mm_storeu_si128((__m128i *)&state->word[4], _mm_alignr_epi8(dchg, feba, 8));
}

#endif
