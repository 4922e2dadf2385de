#ifndef CLIBFUZZER_H
#define CLIBFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// libFuzzer's main loop, for a program that has a main function of its own. Part of the clang runtime; it is there
/// only in a build with -sanitize=fuzzer.
int LLVMFuzzerRunDriver(int *count, char ***words, int (*test)(const uint8_t *data, size_t size));

#endif
