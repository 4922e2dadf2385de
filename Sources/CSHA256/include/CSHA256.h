/// SHA-256 (FIPS 180-4): the compression function over whole blocks, nothing more.
///
/// Padding and buffering live in Swift (module Wire). Here is only the part where the processor's own instructions
/// make the difference between some 300 and some 2000 MB/s.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// The eight working words a…h between two blocks.
typedef struct csha256_state {
  uint32_t word[8];
} csha256_state;

/// Which code does the work.
typedef enum __attribute__((enum_extensibility(closed))) csha256_path {
  /// The fastest this processor has; looked up once per process.
  csha256_path_automatic = 0,
  /// Plain C, on every processor.
  csha256_path_portable = 1,
  /// x86 SHA extensions or ARMv8 crypto instructions.
  csha256_path_hardware = 2,
} csha256_path;

/// The state before the first block (FIPS 180-4, section 5.3.3).
csha256_state csha256_initial(void);

/// 1 when this build and this processor have SHA-256 instructions, else 0.
int csha256_has_hardware(void);

/// Takes `blocks` blocks of 64 bytes into `state`.
///
/// Asked for `csha256_path_hardware` on a processor without it, the portable path does the work: never a trap.
void csha256_compress(csha256_state *_Nonnull state, const uint8_t *_Nullable data, size_t blocks, csha256_path path);
