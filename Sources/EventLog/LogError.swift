/// What went wrong in the storage, said so that a person can act on it.
///
/// Tests and callers compare `code`; the wording of `melding` may improve.
package struct LogError: Error, Equatable, Sendable {
  package enum Code: Equatable, Sendable {
    /// There is no storage, or a file of it is missing.
    case nietGevonden
    /// A storage stands there already.
    case bestaatAl
    /// Another process is writing.
    case vergrendeld
    /// The log does not verify; the kind of damage says how.
    case beschadigd(Damage.Code)
    /// A sync failed: what was written may or may not be there.
    case uitkomstOnbekend
    case schijfVol
    case geenToegang
    /// What was asked can't be recorded.
    case ongeldig
    /// The clock is more than a year beyond the last record, and nobody said that it is right.
    case klokVooruit
    /// The log is of another storage than the identity beside it.
    case andereOpslag
    /// Another program that is needed is missing, too old, or failed.
    case programma
    /// A file with a key is none, or can't be used as one.
    case sleutel
    /// A seal or a proof is not what it should be.
    case zegel
    /// The storage was made by a newer version of this program.
    case nieuwerFormaat
    /// Another failure of the system.
    case systeem
  }

  package let code: Code
  /// Plain Dutch: what is wrong, where, what to do next.
  package let melding: String
  /// Where in the log, when the error has a place there.
  package let plaats: Position?
  /// The file or directory concerned.
  package let pad: String?

  package init(_ code: Code, _ melding: String, plaats: Position? = nil, pad: String? = nil) {
    self.code = code
    self.melding = melding
    self.plaats = plaats
    self.pad = pad
  }

  /// True for damage of any kind.
  package var isSchade: Bool {
    if case .beschadigd = code { true } else { false }
  }
}

extension LogError {
  /// The error for damage at a place in the log.
  package init(_ schade: Damage) {
    self.init(
      .beschadigd(schade.code),
      "Het logboek is beschadigd bij \(schade.plaats): \(schade.reden). "
        + "Er wordt niets meer opgeslagen. Zoek een reservekopie en voer ‘gespreksboek log controleren’ uit.",
      plaats: schade.plaats)
  }

  /// The index can't be used. Never shown: whoever gets it reads the log whole.
  init(_ twijfel: IndexDoubt) {
    self.init(.beschadigd(.keten), "De index past niet bij het logboek: \(twijfel.reden).")
  }

  /// The error for a system call that failed on `path`; a failed sync is `.uitkomstOnbekend`, whatever its cause.
  package init(_ error: SystemError, path: String) {
    if error.isSync {
      self.init(
        .uitkomstOnbekend,
        "Uitkomst onbekend: de schijf bevestigt niet dat ‘\(path)’ bewaard is. Controleer de schijf en geef daarna "
          + "dezelfde opdracht opnieuw.", pad: path)
      return
    }
    let (code, text): (Code, String) =
      switch error.kind {
      case .notFound, .notADirectory:
        (.nietGevonden, "‘\(path)’ bestaat niet. Controleer de naam van de opslag.")
      case .exists:
        (.bestaatAl, "‘\(path)’ bestaat al. Kies een andere plek.")
      case .accessDenied, .readOnly:
        (.geenToegang, "U mag ‘\(path)’ niet gebruiken of wijzigen. Vraag de beheerder om toegang.")
      case .diskFull:
        (.schijfVol, "De schijf is vol. ‘\(path)’ is niet gewijzigd. Maak ruimte vrij en probeer het opnieuw.")
      case .symbolicLink:
        (
          .ongeldig,
          "‘\(path)’ is een koppeling naar een andere plek. Zo kan het logboek ongemerkt elders terechtkomen. "
            + "Zet het bestand of de map zelf terug."
        )
      case .tooManyOpenFiles:
        (.systeem, "Er staan te veel bestanden open. Sluit andere programma’s en probeer het opnieuw.")
      case .interrupted, .wouldBlock, .other:
        (
          .systeem,
          "‘\(path)’ kan niet worden gelezen of geschreven (\(error.call), fout \(error.number)). "
            + "Controleer de schijf en probeer het opnieuw."
        )
      }
    self.init(code, text, pad: path)
  }

  /// Runs `work` on `path` and turns a failed system call into a `LogError`.
  static func on<Result>(
    _ path: String, _ work: () throws(SystemError) -> Result
  ) throws(LogError) -> Result {
    do throws(SystemError) {
      return try work()
    } catch {
      throw LogError(error, path: path)
    }
  }

  /// The names in a directory, in order; none when it is not there.
  static func names(in path: String, _ platform: RestartingPlatform) throws(LogError) -> [String] {
    do throws(SystemError) {
      return try platform.list(path).sorted()
    } catch {
      if error.kind == .notFound { return [] }
      throw LogError(error, path: path)
    }
  }
}
