internal import Arguments
internal import Gebruik

extension Mislukt {
  /// Words that the command table does not take.
  init(_ fout: GebruiksFout) {
    self.init(.gebruik, fout.code.rawValue, fout.melding, advies: fout.advies)
  }
}
