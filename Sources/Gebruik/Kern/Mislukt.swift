package import EventLog
package import Gesprekscyclus
package import Wire

/// Why a command did not do what was asked: one error at the border, made from those of the modules below.
package struct Mislukt: Error, Equatable, Sendable {
  /// One thing that is wrong: a stable code, the message, the rule behind it, what to do next.
  package struct Fout: Equatable, Sendable {
    package let code: String
    package let melding: String
    package let regel: String?
    package let advies: String

    package init(_ code: String, _ melding: String, regel: String? = nil, advies: String) {
      self.code = code
      self.melding = melding
      self.regel = regel
      self.advies = advies
    }
  }

  package let afsluitcode: Afsluitcode
  package let fouten: [Fout]
  /// Text to show as it is, in place of the list of errors: a form's lines with carets, a table of differences.
  package let weergave: String?

  package init(_ afsluitcode: Afsluitcode, _ fouten: [Fout], weergave: String? = nil) {
    self.afsluitcode = afsluitcode
    self.fouten = fouten
    self.weergave = weergave
  }

  /// The same with another exit code.
  package func met(_ afsluitcode: Afsluitcode) -> Mislukt { Mislukt(afsluitcode, fouten, weergave: weergave) }

  package init(_ afsluitcode: Afsluitcode, _ code: String, _ melding: String, advies: String) {
    self.init(afsluitcode, [Fout(code, melding, advies: advies)])
  }
}

extension Mislukt {
  /// A value that is none, such as a date that does not exist; as the command line says of wrong words.
  package static func ongeldig(_ melding: String, advies: String) -> Mislukt {
    Mislukt(.gebruik, "U011", melding, advies: advies)
  }

  package init(_ geweigerd: Geweigerd) {
    let aarden = geweigerd.weigeringen.map(\.code.aard)
    let afsluitcode: Afsluitcode =
      if aarden.contains(.nietToegestaan) { .nietToegestaan } else if aarden.contains(.conflict) {
        .conflict
      } else if aarden.allSatisfy({ $0 == .nietGevonden }) {
        .nietGevonden
      } else if aarden.allSatisfy({ $0 == .onvolledig }) {
        .gebruik
      } else { .bevindingen }
    self.init(
      afsluitcode,
      geweigerd.weigeringen.map {
        Fout($0.code.rawValue, $0.melding, regel: $0.code.regel, advies: $0.advies)
      })
  }

  package init(_ fout: LogError) {
    let (afsluitcode, code): (Afsluitcode, String) =
      switch fout.code {
      case .nietGevonden: (.nietGevonden, "L001")
      case .bestaatAl: (.bevindingen, "L002")
      case .vergrendeld: (.conflict, "L003")
      case .beschadigd: (.beschadigd, "L004")
      case .uitkomstOnbekend: (.uitkomstOnbekend, "L005")
      case .schijfVol: (.bevindingen, "L006")
      case .geenToegang: (.nietToegestaan, "L007")
      case .ongeldig: (.bevindingen, "L008")
      case .nieuwerFormaat: (.bevindingen, "L009")
      case .systeem: (.bevindingen, "L010")
      case .klokVooruit: (.bevindingen, "L012")
      case .andereOpslag: (.bevindingen, "L013")
      case .programma: (.bevindingen, "Z001")
      case .sleutel: (.bevindingen, "Z002")
      case .zegel: (.bevindingen, "Z003")
      }
    let advies =
      fout.code == .klokVooruit
      ? "Zet de klok goed. Klopt de klok, en is er echt zo lang niets vastgelegd? Geef dan ook --bevestig-tijd." : ""
    self.init(afsluitcode, [Fout(code, fout.melding, advies: advies)])
  }

  /// As standard error shows it.
  package var tekst: String {
    if let weergave { return weergave }
    return fouten.map { fout in
      let onder = [fout.regel, fout.advies].compactMap { $0 }.flatMap { $0.split(separator: "\n") }
      return (["fout \(fout.code): \(fout.melding)"] + onder.map { "  \($0)" }).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// As standard output gives it with `--json`, so that there is always one valid document.
  package var json: JSONNode {
    let fouten = fouten.map { fout in
      JSONNode.object(
        ("code", fout.code), ("melding", fout.melding), ("regel", fout.regel), ("advies", fout.advies))
    }
    return .object(
      ("schema", "gespreksboek.fout"), ("schemaversie", 1), ("afsluitcode", Int(afsluitcode.rawValue)),
      ("fouten", fouten))
  }
}
