package import EventLog

/// One of the two streams that the program speaks on; once it has failed, nothing more is written to it.
package struct Kanaal {
  private let doeSchrijven: ([UInt8]) throws(SystemError) -> Void
  private let doeSluiten: () throws(SystemError) -> Void
  private let doeWachten: (Int) throws(SystemError) -> Bool
  /// What went wrong first.
  private(set) var storing: SystemError?

  package init(
    schrijf: @escaping ([UInt8]) throws(SystemError) -> Void, sluit: @escaping () throws(SystemError) -> Void = {},
    wacht: @escaping (Int) throws(SystemError) -> Bool = { _ in false }
  ) {
    doeSchrijven = schrijf
    doeSluiten = sluit
    doeWachten = wacht
  }

  /// A stream of the machine, such as standard output.
  package init(_ file: Descriptor, op platform: any Platform) {
    let platform = RestartingPlatform(platform)
    self.init { (bytes) throws(SystemError) in
      try platform.appendAll(file, bytes)
    } sluit: { () throws(SystemError) in
      try platform.finish(file)
    } wacht: { (milliseconden) throws(SystemError) in
      try platform.awaitHangup(file, milliseconds: milliseconden)
    }
  }

  mutating func schrijf(_ tekst: String) { schrijf(Array(tekst.utf8)) }

  mutating func schrijf(_ bytes: [UInt8]) {
    guard storing == nil, !bytes.isEmpty else { return }
    do throws(SystemError) {
      try doeSchrijven(bytes)
    } catch {
      storing = error
    }
  }

  /// Waits so many milliseconds; false when nobody reads any more what is written.
  mutating func wacht(_ milliseconden: Int) -> Bool {
    guard storing == nil else { return false }
    do throws(SystemError) {
      return try doeWachten(milliseconden)
    } catch {
      storing = error
      return false
    }
  }

  /// Only closing tells that all of it arrived: a network disk may hold back its error until then.
  mutating func sluit() {
    do throws(SystemError) {
      try doeSluiten()
    } catch {
      if storing == nil { storing = error }
    }
  }
}
