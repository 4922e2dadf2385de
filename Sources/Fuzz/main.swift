/// Fuzz targets: `Fuzz --doel=json` with libFuzzer's own options, or in its short form without libFuzzer.
///
/// Built by `.ci/fuzz` with `-sanitize=fuzzer -D LIBFUZZER`, libFuzzer has the main program and calls
/// `LLVMFuzzerTestOneInput`; this file is then not run. Built in the ordinary way it goes through the seeds and a
/// number of seeded mutations of them:
///
///     Fuzz --doel=json Fixtures/fuzz/json --keren=20000 --zaad=1

#if !LIBFUZZER
  Kortevorm(CommandLine.arguments).voerUit()
#endif
