/// One thing in a bundle that is not as it should be.
package struct BundleFinding: Error, Equatable, Sendable {
  /// Kinds of findings. Codes never change meaning; `docs/auditor.md` lists them, and `docs/controleer-bewijs.sh` gives the same.
  package enum Code: String, Equatable, Sendable, CaseIterable {
    /// A file is missing.
    case ontbreekt = "Z010"
    /// A file that does not belong there.
    case vreemd = "Z011"
    /// `zegel.txt` is no seal.
    case zegelVorm = "Z012"
    /// The signature does not verify: what was signed was changed.
    case handtekening = "Z013"
    /// Signed with another key than the one that was given.
    case andereSleutel = "Z014"
    /// The seal is of another storage than the key is for.
    case andereOpslag = "Z015"
    /// A line is not a record in the form of the log.
    case recordVorm = "Z016"
    /// The header of a record does not match its hash, or its payload not the header.
    case recordHash = "Z017"
    /// A record of another dossier.
    case anderDossier = "Z018"
    /// A record is missing, there twice, or in another place.
    case volgorde = "Z019"
    /// A file with a proof is none.
    case bewijsVorm = "Z020"
    /// A proof is under another seal than `zegel.txt`.
    case anderZegel = "Z021"
    /// A proof is of another record.
    case anderRecord = "Z022"
    case bewijsTeKort = "Z023"
    case bewijsTeLang = "Z024"
    /// A proof does not lead to the root of the seal.
    case andereWortel = "Z025"
    /// `standen.ndjson` does not tell how all dossiers stood at the end of what was sealed.
    case standen = "Z026"
    /// `dossierregel.json` is no line of a dossier with a proof.
    case regelVorm = "Z027"
    /// The line of the dossier is not in the record of standing.
    case regelBewijs = "Z028"
    /// There are more or fewer records than the line says, or the last is another.
    case aantal = "Z029"
  }

  package let code: Code
  package let bestand: String
  /// The line in the file, from 1; nil for the file as a whole.
  package let regel: Int?
  /// Plain Dutch, a clause without capital or full stop.
  package let reden: String

  package init(_ code: Code, _ bestand: String, regel: Int? = nil, _ reden: String) {
    self.code = code
    self.bestand = bestand
    self.regel = regel
    self.reden = reden
  }
}
