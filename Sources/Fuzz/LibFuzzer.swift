#if LIBFUZZER
  private let doel = Doel.gekozen(CommandLine.arguments)

  /// The entry that libFuzzer calls for every input; the name and the form are its own.
  @c(LLVMFuzzerTestOneInput)
  public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    doel.probeer(unsafe Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
  }
#endif
