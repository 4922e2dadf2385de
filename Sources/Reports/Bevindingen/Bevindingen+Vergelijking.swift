internal import Gesprekscyclus
internal import Tekst
internal import Wire

extension Bevindingen {
  /// What an earlier report had, beside this one.
  package struct Vergelijking: Sendable, Equatable {
    /// A finding of then that is none any more.
    package struct Verdwenen: Sendable, Equatable {
      package let code: String
      package let vingerafdruk: String
      /// As it was told then; safe to show.
      package let zin: String
    }

    /// The position in the log that the earlier report was made from.
    package let nr: Int
    let bekend: Set<String>
    package let verdwenen: [Verdwenen]
  }

  /// Why an earlier report can't be laid beside this one.
  package enum Bezwaar: Error, Equatable, Sendable {
    /// It is no such report.
    case geenBevindingen
    case andereOpslag
    /// About another year; what it is about, in words.
    case anderJaar(String)
  }

  /// The same beside an earlier report in SARIF: what is new, and what is no more.
  ///
  /// Kinds that can't be looked at now have not gone because of that.
  package func naast(_ bytes: [UInt8]) throws(Bezwaar) -> Bevindingen {
    guard let document = try? JSONReader.read(bytes, dialect: .file), let run = document["runs"]?.array?.first,
      let eigenschappen = run["properties"], eigenschappen["schema"]?.string == kop.schema,
      let resultaten = run["results"]?.array
    else { throw .geenBevindingen }
    guard eigenschappen["opslag"]?.string == kop.opslag else { throw .andereOpslag }
    let toen = eigenschappen["cyclus"]?.string
    guard toen == cyclus?.naam else { throw .anderJaar(toen.map { "cyclus \(veilig($0))" } ?? "alle jaren") }
    let eerder = resultaten.compactMap { resultaat -> Vergelijking.Verdwenen? in
      guard let code = resultaat["ruleId"]?.string,
        let afdruk = resultaat["partialFingerprints"]?[Self.afdrukmerk]?.string,
        resultaat["baselineState"]?.string != Baseline.absent.rawValue
      else { return nil }
      return Vergelijking.Verdwenen(
        code: code, vingerafdruk: afdruk, zin: veilig(resultaat["message"]?["text"]?.string ?? ""))
    }
    let nu = Set(bevindingen.map(\.vingerafdruk))
    let nietBekeken = Set(self.nietBekeken.map(\.code))
    var rapport = self
    rapport.eerder = Vergelijking(
      nr: eigenschappen["stand"]?["nr"]?.integer ?? 0, bekend: Set(eerder.map(\.vingerafdruk)),
      verdwenen: eerder.filter { !nu.contains($0.vingerafdruk) && !nietBekeken.contains($0.code) })
    return rapport
  }

  /// As SARIF names what became of a finding since an earlier run.
  enum Baseline: String {
    case new, unchanged, absent
  }

  /// The name and version of what tells findings apart.
  static let afdrukmerk = "bevinding/v1"
}
