// The module is its header; a target needs a source file.
#include "CLibFuzzer.h"
