/// What a command line asks for.
package enum Uitkomst: Sendable, Equatable {
  /// Run this command.
  case uitvoeren(Aanroep)
  /// Help of this level was asked for: to standard output, exit code 0.
  case hulp(pad: [String])
  /// A group was named without a command: its help to standard error, exit code 2.
  case onvolledig(pad: [String])
  /// The version was asked for: to standard output, exit code 0.
  case versie
}

extension Programmatabel {
  /// Reads a command line, without the name of the program.
  ///
  /// `--naam waarde` and `--naam=waarde` mean the same, `--` ends the options, `-` is an ordinary word, and options may
  /// stand anywhere. A value is taken as it is, unless it looks like an option (`--` and a letter). `--help`, `-h` and
  /// `help` give help, also on a line with other mistakes, as long as the command itself exists.
  ///
  /// - Throws: the first mistake in reading order; options that don't fit the command come after mistakes in writing.
  /// - Complexity: O(n) in the number of words, times the number of options of the command.
  package func ontleed(_ woorden: [String]) throws(GebruiksFout) -> Uitkomst {
    var reader = Woordlezer(tabel: self)
    try reader.lees(woorden)
    return try reader.uitkomst()
  }
}
