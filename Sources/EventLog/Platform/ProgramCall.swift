/// Another program that is run: which, with which arguments, and what it reads.
///
/// Arguments go to it as they are; there is no shell in between.
package struct ProgramCall: Equatable, Sendable {
  /// Its name, looked up on PATH.
  package let programma: String
  /// Without the name itself.
  package let argumenten: [String]
  /// The file that is its standard input; nothing for an empty one.
  package let invoer: String?
  /// Most bytes that are taken of each of its two outputs.
  package let grens: Int
  /// Milliseconds after which it is ended; long enough for a person who types a passphrase.
  package let geduld: Int

  package init(
    _ programma: String, _ argumenten: [String], invoer: String? = nil, grens: Int = 64 << 10, geduld: Int = 120_000
  ) {
    self.programma = programma
    self.argumenten = argumenten
    self.invoer = invoer
    self.grens = grens
    self.geduld = geduld
  }
}

/// How another program ended, and what it wrote.
package struct ProgramOutcome: Equatable, Sendable {
  /// Its exit code; 128 and the number of the signal that ended it.
  package let code: Int
  package let uitvoer: [UInt8]
  package let fouten: [UInt8]

  package init(code: Int, uitvoer: [UInt8] = [], fouten: [UInt8] = []) {
    self.code = code
    self.uitvoer = uitvoer
    self.fouten = fouten
  }

  package var isGelukt: Bool { code == 0 }
}
