#if LIBFUZZER
  internal import CLibFuzzer

  enum LibFuzzer {
    fileprivate static let doel = Doel.gekozen(CommandLine.arguments)

    /// Hands the command line to libFuzzer, which calls `testOneInput` until it finds something or its time is up.
    static func voerUit() {
      var count = CommandLine.argc
      var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
      _ = unsafe LLVMFuzzerRunDriver(&count, &words, testOneInput)
    }
  }

  /// The name is libFuzzer's: its own main function, linked but not used, wants it.
  @c(LLVMFuzzerTestOneInput)
  public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    LibFuzzer.doel.probeer(unsafe Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
  }
#endif
