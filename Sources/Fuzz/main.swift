/// Fuzz targets: `Fuzz --doel=json` with libFuzzer's own options, or in its short form without libFuzzer.
///
/// `.ci/fuzz` builds it with `-sanitize=fuzzer -D LIBFUZZER`. Built in the ordinary way it goes through the seeds and a
/// number of seeded mutations of them:
///
///     Fuzz --doel=json Fixtures/fuzz/json --keren=20000 --zaad=1

#if LIBFUZZER
  LibFuzzer.voerUit()
#else
  Kortevorm(CommandLine.arguments).voerUit()
#endif
