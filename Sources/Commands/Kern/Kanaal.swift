package import EventLog

/// One of the two streams that the program speaks on; once it has failed, nothing more is written to it.
package struct Kanaal {
  private let doeSchrijven: (String) throws(SystemError) -> Void
  private let doeSluiten: () throws(SystemError) -> Void
  /// What went wrong first.
  private(set) var storing: SystemError?

  package init(
    schrijf: @escaping (String) throws(SystemError) -> Void, sluit: @escaping () throws(SystemError) -> Void = {}
  ) {
    doeSchrijven = schrijf
    doeSluiten = sluit
  }

  /// A stream of the machine, such as standard output.
  package init(_ file: Descriptor, op platform: any Platform) {
    self.init { (tekst) throws(SystemError) in
      try platform.appendAll(file, Array(tekst.utf8))
    } sluit: { () throws(SystemError) in
      try platform.finish(file)
    }
  }

  mutating func schrijf(_ tekst: String) {
    guard storing == nil, !tekst.isEmpty else { return }
    do throws(SystemError) {
      try doeSchrijven(tekst)
    } catch {
      storing = error
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
